package nrw.ikim.site.check;

import java.util.Locale;

/**
 * Scheme, host and port of the site.
 *
 * @param written as configured; empty if unknown
 * @param compared in lower case and without a port that goes without saying
 */
record Origin(String written, String compared) {

    static Origin of(String url) {
        return url.isEmpty() ? new Origin("", "") : new Origin(url, comparable(url.substring(0, lengthIn(url))));
    }

    /** Whether an address with a scheme is one of this host. */
    boolean holds(String link) {
        return !compared.isEmpty()
                && comparable(link.substring(0, lengthIn(link))).equals(compared);
    }

    /** How much of a full address stands before its path; the whole of one that has no host. */
    static int lengthIn(String link) {
        int host = link.indexOf("://");
        if (host < 0) {
            return link.length();
        }
        int end = host + 3;
        while (end < link.length() && "/\\?#".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether an address begins with a scheme, as {@code mailto:} is one. */
    static boolean hasScheme(String link) {
        int at = 0;
        while (at < link.length() && isSchemePart(link.charAt(at), at == 0)) {
            at++;
        }
        return at > 0 && at < link.length() && link.charAt(at) == ':';
    }

    private static boolean isSchemePart(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
    }

    private static String comparable(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") && lower.endsWith(":443")) {
            return lower.substring(0, lower.length() - 4);
        }
        return lower.startsWith("http://") && lower.endsWith(":80") ? lower.substring(0, lower.length() - 3) : lower;
    }
}
