package nrw.ikim.site.check;

import java.util.Optional;

/** Which names can be those of hosts: labels of letters, digits and hyphens (RFC 1123, 5890), or numbers (RFC 3986). */
final class HostNames {

    private static final int LONGEST_LABEL = 63;

    private HostNames() {}

    /** Why no host can have a name; empty where one could. */
    static Optional<String> flaw(String host) {
        if (host.isEmpty()) {
            return Optional.of("there is no host");
        }
        if (host.startsWith("[") && host.endsWith("]")) {
            boolean numbers = host.chars().skip(1).limit(host.length() - 2).allMatch(HostNames::isInNumber);
            return numbers ? Optional.empty() : Optional.of("`" + host + "` is no number of a host");
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c < 128 && !Character.isLetterOrDigit(c) && c != '-' && c != '.' && c != '_') {
                return Optional.of("`" + c + "` cannot stand in the name of a host");
            }
        }
        // one dot at the end is allowed: the name is complete
        return labels(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
    }

    private static boolean isInNumber(int c) {
        return c < 128 && (Character.digit(c, 16) >= 0 || c == ':' || c == '.');
    }

    private static Optional<String> labels(String host) {
        String[] labels = host.split("\\.", -1);
        for (String label : labels) {
            if (label.isEmpty()) {
                return Optional.of(
                        host.contains("..") ? "there are two dots side by side" : "a host does not begin with a dot");
            }
            if (label.length() > LONGEST_LABEL) {
                return Optional.of("a part of the host is longer than " + LONGEST_LABEL + " letters");
            }
            if (label.startsWith("-") || label.endsWith("-")) {
                return Optional.of("no part of a host begins or ends with a hyphen");
            }
        }
        String last = labels[labels.length - 1];
        if (last.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return isNumber(labels) ? Optional.empty() : Optional.of("`" + host + "` is no host");
        }
        return labels.length > 1 && last.codePointCount(0, last.length()) == 1
                ? Optional.of("no host ends with `." + last + "`")
                : Optional.empty();
    }

    private static boolean isNumber(String... parts) {
        for (String part : parts) {
            boolean number =
                    !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return parts.length == 4;
    }
}
