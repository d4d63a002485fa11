package nrw.ikim.site.data;

/** Words from a file, for messages. */
public final class Excerpt {

    private static final int SHOWN = 40;

    private Excerpt() {}

    /** The text between backquotes, on one line, shortened to 40 characters. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder("`");
        int end = text.codePointCount(0, Math.min(text.length(), 4 * SHOWN)) > SHOWN
                ? text.offsetByCodePoints(0, SHOWN)
                : text.length();
        text.substring(0, end)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.append(end < text.length() ? "…`" : "`").toString();
    }
}
