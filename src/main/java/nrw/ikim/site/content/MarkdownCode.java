package nrw.ikim.site.content;

import nrw.ikim.site.text.SourceText;

/** Tells what stands in code, between fences or backquotes. To be asked in the order of the text. */
final class MarkdownCode {

    private final SourceText text;
    private int line;
    private String fence = "";
    private int counted;
    private int ticks;

    /** @param start the index at which the Markdown begins, at the beginning of a line */
    MarkdownCode(SourceText text, int start) {
        this.text = text;
        this.line = text.span(start, start).line();
        this.counted = start;
    }

    /** Whether an index, not below that asked for before, is in code. */
    boolean holds(int index) {
        int end = text.span(index, index).line();
        while (line < end) {
            pass(text.line(line));
            line++;
            counted = text.startOfLine(line);
            ticks = 0;
        }
        while (counted < index) {
            ticks += text.text().charAt(counted++) == '`' ? 1 : 0;
        }
        return !fence.isEmpty() || ticks % 2 == 1;
    }

    private void pass(String whole) {
        String words = whole.strip();
        if (fence.isEmpty()) {
            int length = run(words, '`');
            boolean opens = length >= 3 && words.indexOf('`', length) < 0;
            fence = words.substring(0, opens ? length : run(words, '~') >= 3 ? run(words, '~') : 0);
        } else if (words.startsWith(fence) && run(words, fence.charAt(0)) == words.length()) {
            fence = "";
        }
    }

    private static int run(String words, char c) {
        int length = 0;
        while (length < words.length() && words.charAt(length) == c) {
            length++;
        }
        return length;
    }
}
