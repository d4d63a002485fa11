package nrw.ikim.site.html;

/**
 * An address within a longer text, such as an attribute or a style sheet.
 *
 * @param target the address, escapes resolved
 * @param start the index of its first character in the text
 * @param end the index behind its last character
 */
record Piece(String target, int start, int end) {

    /** What stands between two indices, as it is. */
    static Piece of(String text, int start, int end) {
        return new Piece(text.substring(start, end), start, end);
    }
}
