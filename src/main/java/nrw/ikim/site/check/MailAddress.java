package nrw.ikim.site.check;

import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.PercentEncoding;

/** Finds what is wrong with the addresses of {@code mailto:} (RFC 6068). */
final class MailAddress {

    private static final String SCHEME = "mailto:";

    /** Signs that cannot stand before the {@code @} unless in quotes (RFC 5322). */
    private static final String FORBIDDEN = "()<>[]:;\\,\"";

    private MailAddress() {}

    /**
     * What is wrong with the addresses.
     *
     * @param rest what stands behind {@code mailto:}
     */
    static Optional<Flaw> flaw(String rest) {
        int query = rest.indexOf('?');
        String written = query < 0 ? rest : rest.substring(0, query);
        String headers = query < 0 ? "" : rest.substring(query);
        Optional<String> to = PercentEncoding.decoded(written);
        if (to.isEmpty()) {
            return Optional.of(flaw(rest, "behind `%` there must be two hexadecimal digits", ""));
        }
        if (to.get().isEmpty()) {
            boolean asks = headers.length() > 1;
            return asks ? copies(rest, headers) : Optional.of(flaw(rest, "there is no address", ""));
        }
        return list(to.get())
                .map(found -> flaw(written, found.reason(), suggestion(found.meant(), headers)))
                .or(() -> copies(rest, headers));
    }

    /** Something wrong in a list of addresses, and the list as it was probably meant. */
    private record Found(String reason, String meant) {}

    private static String suggestion(String meant, String headers) {
        return meant.isEmpty() || list(meant).isPresent() ? "" : SCHEME + meant + headers;
    }

    private static Optional<Flaw> copies(String rest, String headers) {
        for (String header : headers.substring(Math.min(1, headers.length())).split("&", -1)) {
            int equals = header.indexOf('=');
            String name = header.substring(0, Math.max(0, equals)).toLowerCase(Locale.ROOT);
            if (name.equals("cc") || name.equals("bcc") || name.equals("to")) {
                String value = header.substring(equals + 1);
                Optional<Found> found = list(PercentEncoding.decoded(value).orElse(value));
                if (found.isPresent()) {
                    return Optional.of(
                            flaw(rest, "in `" + header + "`, " + found.get().reason(), ""));
                }
            }
        }
        return Optional.empty();
    }

    private static Flaw flaw(String shown, String reason, String suggestion) {
        return new Flaw(
                Rule.MAILTO_INVALID,
                "mail address `" + shown + "`",
                reason,
                "write one address, as in `name@institute.example`; in data, several are a list",
                suggestion);
    }

    private static Optional<Found> list(String addresses) {
        if (!addresses.strip().equals(addresses)) {
            return Optional.of(new Found("there is a space too many", addresses.strip()));
        }
        if (addresses.startsWith("/")) {
            return Optional.of(new Found("it begins without slashes", WebAddress.withoutSlashes(addresses)));
        }
        if (addresses.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Optional.of(new Found("`mailto:` stands there twice", addresses.substring(SCHEME.length())));
        }
        for (String part : addresses.split(",", -1)) {
            Optional<Found> found = part.isBlank()
                    ? Optional.of(new Found("there is a comma too many", ""))
                    : one(part.strip()).map(reason -> new Found(reason, meant(addresses)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What an author may have meant: commas between addresses, no dot at the end, no disguise. */
    private static String meant(String addresses) {
        int opened = addresses.indexOf('<');
        int closed = addresses.indexOf('>');
        String plain = opened >= 0 && closed > opened ? addresses.substring(opened + 1, closed) : addresses;
        for (String at : new String[] {"(at)", "[at]", "(AT)", "[AT]", "{at}"}) {
            plain = plain.replace(' ' + at + ' ', "@").replace(at, "@");
        }
        StringBuilder list = new StringBuilder();
        boolean parted = plain.indexOf(',') >= 0;
        for (String word : plain.replace(';', ' ').replace(',', ' ').split(" ", -1)) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (!bare.isEmpty()) {
                list.append(list.isEmpty() ? "" : ",").append(bare);
            }
        }
        // several without a comma are perhaps a list in the data, which is written otherwise
        return parted || list.indexOf(",") < 0 ? list.toString() : "";
    }

    /** What is wrong with a single address; empty if nothing is. */
    private static Optional<String> one(String address) {
        int at = address.lastIndexOf('@');
        if (address.indexOf('<') >= 0 || address.indexOf('>') >= 0) {
            return Optional.of("only the address itself may stand there, without a name and `<>`");
        }
        if (at < 0) {
            return Optional.of("there is no `@` in it");
        }
        String name = address.substring(0, at);
        if (name.startsWith("\"") && name.endsWith("\"") && name.length() > 1) {
            return host(address.substring(at + 1));
        }
        if (name.indexOf('@') >= 0) {
            return Optional.of("these are several addresses in one, and several are parted by commas");
        }
        if (address.chars().anyMatch(c -> c <= ' ' || c == '\u00A0')) {
            return Optional.of("there is a space in it");
        }
        if (name.isEmpty() || name.startsWith(".") || name.endsWith(".") || name.contains("..")) {
            return Optional.of(
                    name.isEmpty() ? "nothing stands before the `@`" : "there is a dot too many before the `@`");
        }
        for (int i = 0; i < name.length(); i++) {
            if (FORBIDDEN.indexOf(name.charAt(i)) >= 0) {
                return Optional.of("`" + name.charAt(i) + "` cannot stand in it");
            }
        }
        return host(address.substring(at + 1));
    }

    private static Optional<String> host(String host) {
        if (host.isEmpty()) {
            return Optional.of("nothing stands behind the `@`");
        }
        if (host.endsWith(".")) {
            return Optional.of("it ends with a dot");
        }
        return HostNames.flaw(host)
                .or(() -> host.indexOf('.') < 0 && !host.startsWith("[")
                        ? Optional.of("behind the `@` there must be a dot, as in `institute.example`")
                        : Optional.empty());
    }
}
