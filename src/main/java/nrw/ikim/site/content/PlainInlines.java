package nrw.ikim.site.content;

import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Takes lines as plain text. For texts on which the library's inline parser would take quadratic time. */
final class PlainInlines implements InlineParser {

    private static final int MOST_OPEN_BRACKETS = 1000;

    /** Whether so many brackets are open at once that looking for their ends would take too long. */
    static boolean needed(String markdown) {
        int open = 0;
        char previous = '\n';
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '[') {
                if (++open > MOST_OPEN_BRACKETS) {
                    return true;
                }
            } else if (c == ']') {
                open = Math.max(0, open - 1);
            } else if (c == '\n' && previous == '\n') {
                open = 0;
            }
            previous = c;
        }
        return false;
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        for (SourceLine line : lines.getLines()) {
            if (block.getLastChild() != null) {
                block.appendChild(new SoftLineBreak());
            }
            Text text = new Text(line.getContent().toString());
            if (line.getSourceSpan() != null) {
                text.addSourceSpan(line.getSourceSpan());
            }
            block.appendChild(text);
        }
    }
}
