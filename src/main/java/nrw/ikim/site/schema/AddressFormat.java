package nrw.ikim.site.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.text.Suggestions;

/** The address of a page: a full one, or also one within the site. */
final class AddressFormat implements Format {

    private static final String FORM = "write the whole address, as `https://www.institute.example/page`";
    private static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel", "ftp", "sftp", "doi", "urn");

    private final boolean within;

    /** @param within whether an address within the site will do */
    AddressFormat(boolean within) {
        this.within = within;
    }

    @Override
    public Optional<Problem> problem(String text) {
        int blank = blankIn(text);
        if (text.isEmpty() || blank >= 0) {
            String encoded = text.strip().replace(" ", "%20");
            return Problem.of(
                    text.isEmpty() ? "must be an address, and is empty" : "is no address: it has a blank",
                    text.isEmpty() ? FORM : "take the blank out; one that belongs there is written `%20`",
                    blankIn(encoded) < 0 ? encoded : "");
        }
        int colon = schemeEnd(text);
        if (colon > 0) {
            return full(text.substring(0, colon).toLowerCase(Locale.ROOT), text.substring(colon + 1));
        }
        boolean host = !text.startsWith("/") && isHost(text);
        return within && !(host && text.startsWith("www."))
                ? Optional.empty()
                : Problem.of("must be a whole address", FORM, host ? "https://" + text : "");
    }

    private static Optional<Problem> full(String scheme, String rest) {
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (web && (!rest.startsWith("//") || rest.length() < 3 || "/?#:.".indexOf(rest.charAt(2)) >= 0)) {
            String host = trimmed(rest);
            return Problem.of(
                    "is no address: behind `" + scheme + ":` come `//` and the name of a host",
                    FORM,
                    isHost(host) ? scheme + "://" + host : "");
        }
        if (!web && rest.startsWith("/") && !SCHEMES.contains(scheme)) {
            Optional<String> near = Suggestions.nearest(scheme, SCHEMES);
            return near.isEmpty()
                    ? Optional.empty()
                    : Problem.of(
                            "is no address: `" + scheme + ":` is not known", FORM, near.get() + "://" + trimmed(rest));
        }
        return Optional.empty();
    }

    /** The index of the colon behind a scheme; -1 where there is none. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c == ':') {
                return i;
            }
            if (!(c >= 'a' && c <= 'z') && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-'))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands before the first slash has a dot in it, as names of hosts have. */
    private static boolean isHost(String text) {
        int end = text.indexOf('/');
        int dot = text.indexOf('.');
        return dot > 0 && (end < 0 ? dot < text.length() - 1 : dot < end - 1);
    }

    private static String trimmed(String text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) == '/' || text.charAt(from) == ':')) {
            from++;
        }
        return text.substring(from);
    }

    private static int blankIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || Character.isISOControl(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
