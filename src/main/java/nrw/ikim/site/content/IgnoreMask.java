package nrw.ikim.site.content;

import java.util.List;

import nrw.ikim.site.text.SourceText;

/** Keeps comments {@code <!-- ikim-ignore: rule -->} out of the site. */
final class IgnoreMask {

    private IgnoreMask() {}

    /**
     * The same text with comments of templates in the place of such comments of HTML, character for character, so that all
     * places stay as they are. A line of such a comment alone then leaves nothing behind, and does not part a list.
     *
     * @param start the index at which the body of the page begins
     */
    static SourceText masked(SourceText text, int start, boolean markdown) {
        return text.with(() -> maskedText(text, start, markdown));
    }

    private static String maskedText(SourceText text, int start, boolean markdown) {
        List<IgnoreComment> comments = IgnoreReader.markup(text, start, markdown);
        StringBuilder masked = new StringBuilder(text.text());
        for (IgnoreComment comment : comments) {
            if (text.text().startsWith(IgnoreReader.HTML, comment.start())) {
                mask(masked, firstOf(comment), comment.end());
            }
        }
        return masked.toString();
    }

    /** Blanks before it go, too, where it ends a line behind words: Markdown makes a line break of two. */
    private static int firstOf(IgnoreComment comment) {
        String chars = comment.text().text();
        int first = comment.start();
        while (IgnoreReader.endsLine(comment)
                && !IgnoreReader.isAlone(comment)
                && " \t".indexOf(chars.charAt(first - 1)) >= 0) {
            first--;
        }
        return first;
    }

    private static void mask(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
        }
        text.setCharAt(start, '{');
        text.setCharAt(start + 1, '#');
        text.setCharAt(end - 2, '#');
        text.setCharAt(end - 1, '}');
    }
}
