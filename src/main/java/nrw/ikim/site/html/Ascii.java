package nrw.ikim.site.html;

/** Kinds of characters that HTML is written with. */
final class Ascii {

    private Ascii() {}

    /** Whether it parts words; carriage returns are not expected. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isAlphanumeric(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    /** The first index from a given one on that is no space; the length of the text where there is none. */
    static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
