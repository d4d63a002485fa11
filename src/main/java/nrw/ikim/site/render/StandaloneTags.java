package nrw.ikim.site.render;

/**
 * Takes away what is left of lines that hold nothing but tags: their indentation and line end. Otherwise a loop around
 * the items of a Markdown list would part them by empty lines, which makes paragraphs of them.
 */
final class StandaloneTags {

    /** No author writes a line of so many tags; it would be gone through for each of them. */
    private static final int LONGEST = 1000;

    private StandaloneTags() {}

    /**
     * The range of a text without the ends of lines that hold nothing but tags.
     *
     * @param source the text of the file
     * @param range of a text between two tags, or between a tag and an end of the template
     */
    static TracedNode.Range trimmed(String source, TracedNode.Range range) {
        int start = range.start();
        int end = range.end();
        int firstBreak = indexOf("\n", source, start, end);
        if (follows(source, start) && firstBreak >= 0 && isStandalone(source, start - 1)) {
            start = firstBreak + 1;
        }
        int rest = startOfLine(source, end, start);
        boolean isBlank = rest <= end && source.substring(rest, end).isBlank();
        if (isBlank && end < source.length() && isStandalone(source, end)) {
            end = rest;
        }
        return new TracedNode.Range(start, Math.max(start, end));
    }

    /** The index in a part of the source, or -1; what is behind the part is not gone through. */
    private static int indexOf(String what, String source, int from, int to) {
        int at = from;
        while (at < to && !source.startsWith(what, at)) {
            at++;
        }
        return at < to ? at : -1;
    }

    /** Where the line begins that an index is in, or the lowest index to look at. */
    private static int startOfLine(String source, int index, int lowest) {
        int at = index;
        while (at > lowest && source.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private static boolean follows(String source, int start) {
        return start >= 2 && source.charAt(start - 1) == '}' && "%#".indexOf(source.charAt(start - 2)) >= 0;
    }

    /** Whether the line of an index holds whole tags that print nothing by themselves, and else only white space. */
    private static boolean isStandalone(String source, int index) {
        int at = startOfLine(source, index, Math.max(0, index - LONGEST));
        int lineEnd = indexOf("\n", source, index, Math.min(source.length(), index + LONGEST));
        int end = lineEnd < 0 ? source.length() : lineEnd;
        if (end - at >= LONGEST) {
            return false;
        }
        boolean hasTag = false;
        boolean hasBlock = false;
        while (at < end) {
            if (source.startsWith("{%", at) || source.startsWith("{#", at)) {
                int close = indexOf(source.charAt(at + 1) + "}", source, at + 2, end);
                if (close < 0 || isTrimmed(source, at, close) || prints(source, at, hasBlock)) {
                    return false;
                }
                hasTag = true;
                hasBlock |= isTag(source, at, "block");
                at = close + 2;
            } else if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else {
                return false;
            }
        }
        return hasTag;
    }

    /** Where authors say what becomes of the white space around a tag, it is theirs. */
    private static boolean isTrimmed(String source, int open, int close) {
        return source.charAt(open + 2) == '-' || source.charAt(close - 1) == '-';
    }

    /** A partial, or a block that another template may fill, need not end with a line end of its own. */
    private static boolean prints(String source, int at, boolean inBlock) {
        return isTag(source, at, "include") || (inBlock && isTag(source, at, "endblock"));
    }

    private static boolean isTag(String source, int at, String name) {
        int start = at + 2;
        while (start < source.length() && (source.charAt(start) == ' ' || source.charAt(start) == '-')) {
            start++;
        }
        return source.startsWith(name, start);
    }
}
