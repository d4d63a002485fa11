package nrw.ikim.site.external;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of something on a web server, without fragment, in the form in which browsers ask for it (WHATWG URL
 * standard): the host in lower case and as Punycode, no port that goes without saying, no name and password, all but ASCII
 * percent-encoded. Two addresses are equal where the same would be asked.
 *
 * @param scheme {@code http} or {@code https}
 * @param authority host and, unless it goes without saying, port
 * @param path path and query; begins with {@code /}
 */
record WebAddress(String scheme, String authority, String path) {

    private static final String HEX = "0123456789ABCDEF";
    private static final String ENCODED = " \"<>\\^`{|}";

    /** Reads an address as it was written; empty where it is none that a browser could ask for. */
    static Optional<WebAddress> of(String written) {
        int colon = written.indexOf("://");
        if (colon < 0) {
            return Optional.empty();
        }
        String scheme = written.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        String rest = withoutFragment(written.substring(colon + 3));
        int end = 0;
        while (end < rest.length() && "/\\?".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String path = rest.substring(end);
        return authority(rest.substring(0, end), scheme.equals("http") ? ":80" : ":443")
                .map(authority -> new WebAddress(scheme, authority, encoded(rooted(path))));
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private static String rooted(String path) {
        return path.startsWith("/") || path.startsWith("\\") ? path : "/" + path;
    }

    private static Optional<String> authority(String written, String usualPort) {
        String named = written.substring(written.lastIndexOf('@') + 1);
        int colon = named.lastIndexOf(':');
        boolean port = colon > named.lastIndexOf(']');
        String host = port ? named.substring(0, colon) : named;
        String behind = port ? named.substring(colon) : "";
        if (host.isEmpty() || !isPort(behind)) {
            return Optional.empty();
        }
        return ascii(host).map(name -> behind.equals(usualPort) || behind.length() == 1 ? name : name + behind);
    }

    /** Whether a text is nothing, or a colon with a port or without. */
    private static boolean isPort(String text) {
        boolean number = text.length() <= 6 && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return number && (text.length() < 2 || Integer.parseInt(text.substring(1)) <= 65535);
    }

    private static Optional<String> ascii(String host) {
        if (host.startsWith("[")) {
            String number = host.toLowerCase(Locale.ROOT);
            return isBracketed(number) ? Optional.of(number) : Optional.empty();
        }
        try {
            String name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            boolean sound = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0);
            return sound && !name.isEmpty() ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a text is an IPv6 address in brackets; one with a zone is not, as in browsers. */
    private static boolean isBracketed(String host) {
        String digits = "0123456789abcdef:.";
        boolean sound = host.length() > 2
                && host.endsWith("]")
                && host.substring(1, host.length() - 1).chars().allMatch(c -> digits.indexOf(c) >= 0);
        try {
            return sound && new URI("http://" + host + "/").getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String encoded(String path) {
        int query = path.indexOf('?');
        String way = (query < 0 ? path : path.substring(0, query)).replace('\\', '/');
        StringBuilder encoded = new StringBuilder();
        append(encoded, withoutDots(way), ENCODED + "[]");
        if (query >= 0) {
            append(encoded, path.substring(query), ENCODED);
        }
        return encoded.toString();
    }

    /** Only where there are any: empty parts have a meaning, as in addresses of web archives. */
    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> parts = new ArrayDeque<>();
        String[] steps = path.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            boolean up = steps[i].equals("..");
            if (up) {
                parts.pollLast();
            }
            if (!up && !steps[i].equals(".")) {
                parts.addLast(steps[i]);
            } else if (i == steps.length - 1) {
                parts.addLast("");
            }
        }
        return "/" + String.join("/", parts);
    }

    private static void append(StringBuilder encoded, String text, String odd) {
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c <= ' ' || c >= 127 || odd.indexOf(c) >= 0) {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                encoded.append(c);
            }
        }
        mendPercents(encoded);
    }

    /** A percent sign that encodes nothing stands for itself. */
    private static void mendPercents(StringBuilder encoded) {
        for (int at = encoded.indexOf("%"); at >= 0; at = encoded.indexOf("%", at + 1)) {
            boolean digits = at + 2 < encoded.length()
                    && Character.digit(encoded.charAt(at + 1), 16) >= 0
                    && Character.digit(encoded.charAt(at + 2), 16) >= 0;
            if (!digits) {
                encoded.insert(at + 1, "25");
            }
        }
    }

    /**
     * The address that a redirect leads to.
     *
     * @param location what the server said; may be relative
     */
    Optional<WebAddress> resolve(String location) {
        return of(resolved(location.strip()));
    }

    private String resolved(String location) {
        String path = pathOnly();
        if (hasScheme(location)) {
            return location;
        }
        if (location.startsWith("//")) {
            return scheme + ":" + location;
        }
        if (location.startsWith("/")) {
            return root() + location;
        }
        if (location.isEmpty() || location.startsWith("#")) {
            return toString();
        }
        return root() + (location.startsWith("?") ? path : path.substring(0, path.lastIndexOf('/') + 1)) + location;
    }

    private static boolean hasScheme(String location) {
        int colon = location.indexOf(':');
        return colon > 0
                && location.chars()
                        .limit(colon)
                        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.'));
    }

    private String pathOnly() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private String root() {
        return scheme + "://" + authority;
    }

    /** The host without port; an IPv6 address in brackets. */
    String host() {
        int colon = authority.lastIndexOf(':');
        return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
    }

    /** For the client. */
    URI uri() {
        return URI.create(toString());
    }

    /** The whole address. */
    @Override
    public String toString() {
        return root() + path;
    }
}
