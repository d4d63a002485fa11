package nrw.ikim.site.check;

import java.util.Locale;
import java.util.Optional;

/** Finds what is wrong with addresses of other sites ({@code https:}, {@code http:}), without asking anybody. */
final class WebAddress {

    private static final int HIGHEST_PORT = 65_535;

    private WebAddress() {}

    /**
     * What is wrong with an address.
     *
     * @param address as written
     * @param scheme its beginning up to the colon, as written; empty where it begins with two slashes
     */
    static Optional<Flaw> flaw(String address, String scheme) {
        String behind = address.substring(scheme.length());
        String rest = withoutSlashes(behind);
        String meant = scheme + "//" + rest;
        String lower = rest.toLowerCase(Locale.ROOT);
        if (rest.isEmpty()) {
            return found(address, "there is no host behind `" + address + "`", "");
        }
        if (lower.startsWith("http:")
                || lower.startsWith("https:")
                || lower.startsWith("http/")
                || lower.startsWith("https/")) {
            return found(address, "it begins twice", withScheme(rest));
        }
        if (!behind.startsWith("//") || behind.startsWith("///")) {
            return found(address, "there must be two slashes `//` between `" + named(scheme) + "` and the host", meant);
        }
        return signs(address, rest).or(() -> authority(address, rest)).or(() -> percent(address));
    }

    private static String named(String scheme) {
        return scheme.isEmpty() ? "https:" : scheme;
    }

    /** An address that lost the colon or a slash of its scheme, or has it twice. */
    private static String withScheme(String rest) {
        int letters = 0;
        while (letters < rest.length() && Character.isLetter(rest.charAt(letters))) {
            letters++;
        }
        String host = rest.substring(letters);
        int start = 0;
        while (start < host.length() && ":/\\;.,".indexOf(host.charAt(start)) >= 0) {
            start++;
        }
        return rest.substring(0, letters) + "://" + host.substring(start);
    }

    /** The address without slashes at its beginning, whichever way they lean. */
    static String withoutSlashes(String address) {
        int start = 0;
        while (start < address.length() && (address.charAt(start) == '/' || address.charAt(start) == '\\')) {
            start++;
        }
        return address.substring(start);
    }

    /** Signs that cannot stand anywhere in an address. */
    private static Optional<Flaw> signs(String address, String rest) {
        int host = lengthOfAuthority(rest);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '<' || c == '>' || c == '"') {
                return Optional.of(Flaw.ofUrl(address, "`" + c + "` cannot stand in an address", "")
                        .withHelp("close the address with a quote: it runs on into what follows"));
            }
            if (c <= ' ' || c == '\u00A0') {
                return Optional.of(blank(address, rest.length() - address.length() + i < host, i));
            }
        }
        int path = rest.indexOf('\\');
        int query = rest.indexOf('?');
        return path >= 0 && (query < 0 || path < query)
                ? found(address, "addresses have `/`, not `\\`", address.replace('\\', '/'))
                : Optional.empty();
    }

    private static Flaw blank(String address, boolean inHost, int at) {
        String behind = address.substring(at).strip().toLowerCase(Locale.ROOT);
        if (behind.contains("http:") || behind.contains("https:") || behind.startsWith("www.")) {
            return Flaw.ofUrl(address, "these are several addresses in one", "")
                    .withHelp("make one link for each; in data, a list of them");
        }
        String meant = address.replace('\u00A0', ' ').replace(" ", inHost ? "" : "%20");
        return Flaw.ofUrl(address, "there is a space in it", inHost && meant.contains(" ") ? "" : meant)
                .withHelp("take the space out; where the address really has one, write `%20`");
    }

    private static int lengthOfAuthority(String rest) {
        int end = 0;
        while (end < rest.length() && "/\\?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static Optional<Flaw> authority(String address, String rest) {
        String authority = rest.substring(0, lengthOfAuthority(rest));
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = place.lastIndexOf(':');
        boolean port = colon >= 0 && colon > place.lastIndexOf(']');
        String host = port ? place.substring(0, colon) : place;
        Optional<String> reason = HostNames.flaw(host);
        if (reason.isPresent()) {
            String mended = host.replace(',', '.').replace("..", ".");
            boolean better = !mended.equals(host) && HostNames.flaw(mended).isEmpty();
            return found(address, reason.get(), better ? address.replace(host, mended) : "");
        }
        return port && !isPort(place.substring(colon + 1))
                ? found(
                        address,
                        "`" + place.substring(colon + 1)
                                + "` is no port: behind the host, a colon stands before a number up to " + HIGHEST_PORT,
                        "")
                : Optional.empty();
    }

    private static boolean isPort(String port) {
        boolean digits = port.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && port.length() <= 5 && (port.isEmpty() || Integer.parseInt(port) <= HIGHEST_PORT);
    }

    private static Optional<Flaw> percent(String address) {
        for (int i = address.indexOf('%'); i >= 0; i = address.indexOf('%', i + 1)) {
            boolean whole = i + 2 < address.length() && isHex(address.charAt(i + 1)) && isHex(address.charAt(i + 2));
            if (!whole) {
                return Optional.of(Flaw.ofUrl(address, "behind `%` there must be two hexadecimal digits", "")
                        .withHelp("write `%25` for a percent sign itself"));
            }
        }
        return Optional.empty();
    }

    private static boolean isHex(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    private static Optional<Flaw> found(String address, String reason, String suggestion) {
        return Optional.of(Flaw.ofUrl(address, reason, suggestion));
    }
}
