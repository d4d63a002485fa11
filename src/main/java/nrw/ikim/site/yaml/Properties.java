package nrw.ikim.site.yaml;

/**
 * What may stand before a value: {@code &anchor} and {@code !tag}, in any order.
 *
 * @param tagStart the index of the tag, or of the value where it has none
 * @param tagEnd the index behind the tag
 * @param valueStart the index of the value itself
 */
record Properties(int tagStart, int tagEnd, int valueStart) {

    /**
     * Finds them.
     *
     * @param text the file
     * @param start the index where the value begins with all that stands before it
     * @param end an index that the value begins at or before
     */
    static Properties at(String text, int start, int end) {
        int at = start;
        int tagStart = -1;
        int tagEnd = -1;
        while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            int wordEnd = at;
            while (wordEnd < end && !Character.isWhitespace(text.charAt(wordEnd))) {
                wordEnd++;
            }
            if (text.charAt(at) == '!' && tagStart < 0) {
                tagStart = at;
                tagEnd = wordEnd;
            }
            at = skipSpace(text, wordEnd, end);
        }
        return tagStart < 0 ? new Properties(at, at, at) : new Properties(tagStart, tagEnd, at);
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            if (text.charAt(at) == '#') {
                int lineEnd = text.indexOf('\n', at);
                at = lineEnd < 0 ? end : Math.min(end, lineEnd);
            } else {
                at++;
            }
        }
        return at;
    }
}
