package nrw.ikim.site.content;

/** Finds what automatic links, task lists and footnotes begin with. */
final class Extras {

    private Extras() {}

    /**
     * Whether a text may hold footnotes, tasks or bare addresses, or more marks than are surely harmless; it holds none of these
     * where this is false and {@link #areIn} is for all its words, too.
     */
    static boolean mayBeIn(String markdown) {
        return markdown.length() > MarkdownLimits.MOST_LINES || hasFootnotes(markdown) || hasAddresses(markdown);
    }

    private static boolean hasFootnotes(String markdown) {
        int brackets = 0;
        for (int at = markdown.indexOf('['); at >= 0; at = markdown.indexOf('[', at + 1)) {
            if (markdown.startsWith("^", at + 1) || ++brackets > MarkdownLimits.MOST_OPEN_BRACKETS) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAddresses(String markdown) {
        int addresses = 0;
        for (int at = markdown.indexOf(':'); at >= 0; at = markdown.indexOf(':', at + 1)) {
            boolean address = markdown.startsWith("//", at + 1);
            if (address && (!isDestination(markdown, at) || ++addresses > MarkdownLimits.MOST_ADDRESSES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a scheme stands where that of a link or of an address in angle brackets does. */
    private static boolean isDestination(String markdown, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(markdown.charAt(start - 1))) {
            start--;
        }
        return start > 0 && "(<".indexOf(markdown.charAt(start - 1)) >= 0;
    }

    /** Whether a text between other marks may be a bare address in part, or a task. */
    static boolean areIn(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '@'
                    || (c == ':' && literal.startsWith("//", i + 1))
                    || (c == '.' && i >= 3 && literal.regionMatches(true, i - 3, "www", 0, 3))) {
                return true;
            }
        }
        return literal.length() > 2 && literal.charAt(0) == '[' && literal.charAt(2) == ']';
    }
}
