package nrw.ikim.site.content;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Parses what most paragraphs are made of: words, with emphasis, code, links and images of one piece among them. Whatever may
 * be read in another way goes to the library. Without source spans. Of one document, for one thread.
 */
final class RegularInlines implements InlineParser {

    private final InlineParserContext context;
    private @Nullable InlineParser general;
    private String text = "";
    private int at;
    /** Whether nothing up to here is printed otherwise than it is written. */
    private boolean sound;

    RegularInlines(InlineParserContext context) {
        this.context = context;
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        text = lines.getContent();
        at = 0;
        sound = true;
        Node whole = new Text();
        if (!isRegular(whole)) {
            general().parse(lines, block);
            return;
        }
        Node next;
        for (Node node = whole.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            block.appendChild(node);
        }
    }

    private InlineParser general() {
        if (general == null) {
            general = new InlineParserImpl(context);
        }
        return general;
    }

    /** Adds the nodes of the text to a parent, as far as they are regular. */
    private boolean isRegular(Node parent) {
        int start = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Marks.isMark(c)) {
                sound &= !isSuspect(at);
                at++;
                continue;
            }
            if (c == '!' && !text.startsWith("[", at + 1)) {
                at++;
                continue;
            }
            if (c == '\n') {
                start = lineBreak(start, parent);
                continue;
            }
            words(start, at, parent);
            Node node = marked(c);
            if (node == null) {
                return false;
            }
            parent.appendChild(node);
            start = at;
        }
        int end = at;
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        words(start, end, parent);
        return true;
    }

    /** What is printed otherwise, or may be in an address; most addresses have a dot, and so have most sentences. */
    private boolean isSuspect(int index) {
        char c = text.charAt(index);
        return Marks.isSuspect(c) && (c != '.' || isWide(index - 1)) && (c != ':' || isAt(index + 1, '/'));
    }

    private boolean isWide(int index) {
        return index >= 0 && (text.charAt(index) | 0x20) == 'w';
    }

    private void words(int start, int end, Node parent) {
        if (end > start) {
            String words = text.substring(start, end);
            parent.appendChild(sound ? new SoundText(words) : new Text(words));
        }
    }

    /** Ends the words that begin at an index and their line; two blanks before its end make the break a hard one. */
    private int lineBreak(int start, Node parent) {
        int end = at;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        words(start, end, parent);
        parent.appendChild(at - end >= 2 ? new HardLineBreak() : new SoftLineBreak());
        return ++at;
    }

    /** What begins with a mark, with the index behind it; null where it is not regular. */
    private @Nullable Node marked(char mark) {
        return switch (mark) {
            case '`' -> code();
            case '*' -> emphasis();
            case '[' -> link(at + 1, false);
            case '!' -> link(at + 2, true);
            default -> null;
        };
    }

    private @Nullable Node code() {
        int start = at + 1;
        int end = text.indexOf('`', start);
        if (end <= start
                || isAt(end + 1, '`')
                || isAt(start, ' ')
                || text.substring(start, end).indexOf('\n') >= 0) {
            return null;
        }
        at = end + 1;
        return new Code(text.substring(start, end));
    }

    private @Nullable Node emphasis() {
        boolean strong = isAt(at + 1, '*');
        int length = strong ? 2 : 1;
        int start = at + length;
        int end = endOfWords(start);
        if (!isAt(end, '*')
                || (strong && !isAt(end + 1, '*'))
                || !isSpace(at - 1)
                || !isAlphanumeric(start)
                || !isAlphanumeric(end - 1)
                || !endsWord(end + length)) {
            return null;
        }
        Node node = strong ? new StrongEmphasis("**") : new Emphasis("*");
        node.appendChild(inner(start, end));
        at = end + length;
        return node;
    }

    private @Nullable Node link(int start, boolean image) {
        int end = endOfWords(start);
        if (end == start || !text.startsWith("](", end)) {
            return null;
        }
        int close = end + 2;
        while (close < text.length() && isOfAddress(text.charAt(close))) {
            close++;
        }
        if (close == end + 2 || !isAt(close, ')')) {
            return null;
        }
        String address = text.substring(end + 2, close);
        // the library has no title as null
        Node node = image ? new Image(address, null) : new Link(address, null);
        node.appendChild(inner(start, end));
        at = close + 1;
        return node;
    }

    private Text inner(int start, int end) {
        String words = text.substring(start, end);
        for (int i = start; i < end; i++) {
            if (isSuspect(i)) {
                return new Text(words);
            }
        }
        return new SoundText(words);
    }

    /** The index of the first mark or line end from an index on. */
    private int endOfWords(int start) {
        int end = start;
        while (end < text.length() && !Marks.isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isAt(int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private boolean isSpace(int index) {
        return index < 0 || text.charAt(index) == ' ' || text.charAt(index) == '\n';
    }

    private boolean endsWord(int index) {
        return index >= text.length() || " \n.,;:)?".indexOf(text.charAt(index)) >= 0;
    }

    private boolean isAlphanumeric(int index) {
        char c = text.charAt(index);
        return isAlphanumeric(c);
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isOfAddress(char c) {
        return isAlphanumeric(c) || "/.-_#:?=%+,@;~".indexOf(c) >= 0;
    }
}
