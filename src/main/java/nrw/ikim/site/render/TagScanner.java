package nrw.ikim.site.render;

/**
 * Finds the texts and print tags of a template in its source, one after the other: Pebble itself keeps only lines. It
 * must be asked in the order of the source.
 */
final class TagScanner {

    private final String source;
    private int cursor;

    /** @param start the index in the source at which the template begins */
    TagScanner(String source, int start) {
        this.source = source;
        this.cursor = start;
    }

    /** The range of the next text, which stands behind a tag or at the beginning; perhaps trimmed on both sides. */
    TracedNode.Range text(String text) {
        int at = cursor;
        while (at <= source.length()) {
            int trimmed = skipBlank(at);
            int found = source.startsWith(text, at) ? at : source.startsWith(text, trimmed) ? trimmed : -1;
            if (found >= 0) {
                cursor = found + text.length();
                return new TracedNode.Range(found, cursor);
            }
            at = endOfTag(nextTag(at));
        }
        return new TracedNode.Range(cursor, cursor);
    }

    /** The range of the next print tag with its braces. */
    TracedNode.Range print() {
        int at = nextTag(cursor);
        while (at < source.length()) {
            int end = endOfTag(at);
            if (source.startsWith("{{", at)) {
                cursor = Math.min(end, source.length());
                return new TracedNode.Range(at, cursor);
            }
            at = nextTag(end);
        }
        return new TracedNode.Range(cursor, cursor);
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index of the next opening delimiter, or the length of the source. */
    private int nextTag(int from) {
        int found = TagStart.next(source, from);
        return found < 0 ? source.length() : found;
    }

    /** The index behind the closing delimiter, past the end of the source where there is none. */
    private int endOfTag(int start) {
        if (start + 1 >= source.length()) {
            return source.length() + 1;
        }
        String close =
                switch (source.charAt(start + 1)) {
                    case '%' -> "%}";
                    case '#' -> "#}";
                    default -> "}}";
                };
        int end = source.indexOf(close, start + 2);
        return end < 0 ? source.length() + 1 : end + close.length();
    }
}
