package nrw.ikim.site.content;

/** Characters with a meaning within a line. Sets of bits, as each character is looked up: a switch takes longer. */
final class Marks {

    private static final String MARKS = "\n![]*_~`\\&<";
    private static final long LOW_MARKS = set(MARKS, 0);
    private static final long HIGH_MARKS = set(MARKS, 1);
    private static final String SUSPECTS = "\">@:.";
    private static final long LOW_SUSPECTS = set(SUSPECTS, 0);
    private static final long HIGH_SUSPECTS = set(SUSPECTS, 1);

    private Marks() {}

    /** Whether Markdown or the strikethrough of GitHub give it a meaning. */
    static boolean isMark(char c) {
        return isOneOf(c, LOW_MARKS, HIGH_MARKS);
    }

    /** Whether it is not a mark, and yet printed otherwise than written, or perhaps part of an address. */
    static boolean isSuspect(char c) {
        return isOneOf(c, LOW_SUSPECTS, HIGH_SUSPECTS);
    }

    private static boolean isOneOf(char c, long low, long high) {
        return c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
    }

    /** @param half 0 for the characters below 64, 1 for those from there on */
    private static long set(String characters, int half) {
        long set = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            set |= c >> 6 == half ? 1L << c : 0;
        }
        return set;
    }
}
