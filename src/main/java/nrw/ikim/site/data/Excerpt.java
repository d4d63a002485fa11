package nrw.ikim.site.data;

/** Words from a file, for messages. */
public final class Excerpt {

    private static final int SHOWN = 40;

    private Excerpt() {}

    /** The text between backquotes, on one line, shortened to 40 characters. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder("`");
        shortened(text)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.append('`').toString();
    }

    /** The text, or its first 40 characters and a mark that there are more. */
    public static String shortened(String text) {
        return text.codePointCount(0, Math.min(text.length(), 4 * SHOWN)) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
                : text;
    }
}
