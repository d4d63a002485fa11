package nrw.ikim.site.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nrw.ikim.site.html.Nesting.Content;
import nrw.ikim.site.html.PageElement.Attribute;

/**
 * Reads HTML that is written so regularly that the tree that a browser builds of it is the one that is written: each element
 * closed where it should be, nothing implied, nothing repaired. Almost all that templates and Markdown give is, and reading
 * it takes a tenth of the time that the algorithm of the HTML standard takes. Gives up on everything else, which that
 * algorithm has to decide. One instance reads one page.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html">the HTML standard on parsing</a>
 */
final class RegularHtml {

    private static final String DOCTYPE = "<!doctype html>";

    private final String html;
    private final Nesting nesting = new Nesting();
    private final RecentNames names = new RecentNames();
    private final PageElement root = PageElement.root();
    private PageElement parent = root;
    private int at;
    /** The next one, where it is not before the place that is read. */
    private int ampersand = -1;

    private RegularHtml(String html) {
        this.html = html;
    }

    /** The tree of a page, below an element without a name; empty where the page is not regular. */
    static Optional<PageElement> read(String html) {
        RegularHtml page = new RegularHtml(html);
        return page.isRead() ? Optional.of(page.root) : Optional.empty();
    }

    /** Whether a regular page says that it is one of today's HTML. */
    static boolean hasDoctype(String html) {
        return html.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length());
    }

    private boolean isRead() {
        if (html.indexOf(0) >= 0 || html.indexOf('\r') >= 0) {
            return false;
        }
        at = hasDoctype(html) ? DOCTYPE.length() : 0;
        while (at < html.length()) {
            if (!(html.charAt(at) == '<' ? markup() : text())) {
                return false;
            }
        }
        return nesting.isComplete();
    }

    private boolean text() {
        int end = html.indexOf('<', at);
        end = end < 0 ? html.length() : end;
        if (!areSound(at, end) || !nesting.allowsText(isBlank(at, end))) {
            return false;
        }
        addText(at, end);
        at = end;
        return true;
    }

    private void addText(int start, int end) {
        parent.add(PageText.written(html, start, end));
    }

    /** Whether a part holds no reference that a browser would take for another; parts come in their order. */
    private boolean areSound(int start, int end) {
        if (ampersand < start) {
            int next = html.indexOf('&', start);
            ampersand = next < 0 ? html.length() : next;
        }
        return ampersand >= end || References.areSound(html, start, end);
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Ascii.isSpace(html.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean markup() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (Ascii.isLetter(next)) {
            return startTag();
        }
        if (next == '/') {
            return endTag();
        }
        return next == '!' && comment();
    }

    private boolean comment() {
        int end = html.indexOf("-->", at + 4);
        if (!html.startsWith("<!--", at) || end < 0 || html.startsWith(">", at + 4) || html.startsWith("->", at + 4)) {
            return false;
        }
        String body = html.substring(at + 4, end);
        if (body.contains("<!--") || body.contains("--!>")) {
            return false;
        }
        at = end + 3;
        return true;
    }

    private boolean endTag() {
        int start = at + 2;
        int end = endOfName(start);
        int close = Ascii.skipSpace(html, end);
        if (end == start || close == html.length() || html.charAt(close) != '>') {
            return false;
        }
        String open = parent.name();
        String name = end - start == open.length() && html.startsWith(open, start) ? open : lowerCase(start, end);
        if (!nesting.close(name)) {
            return false;
        }
        parent = Objects.requireNonNull(parent.parent());
        at = close + 1;
        return true;
    }

    private boolean startTag() {
        int start = at;
        at = endOfName(start + 1);
        String name = lowerCase(start + 1, at);
        AttributeScanner scanner = new AttributeScanner(html, at, names);
        List<Attribute> attributes = scanner.attributes();
        at = scanner.end();
        boolean closed = at < html.length() && html.charAt(at) == '/';
        at += closed ? 1 : 0;
        if (attributes == null || at >= html.length() || html.charAt(at) != '>') {
            return false;
        }
        at++;
        Content content = nesting.open(name, closed);
        if (content == Content.IRREGULAR) {
            return false;
        }
        PageElement element = new PageElement(name, attributes, parent, nesting.isInDrawing(), new Place(start, at));
        parent = content == Content.NONE ? parent : element;
        return (content != Content.TEXT && content != Content.CODE) || rawText(name, content);
    }

    /** Text up to the end tag of its element, with no tags in it. */
    private boolean rawText(String name, Content content) {
        int end = html.indexOf("</", at);
        while (end >= 0 && !isEndOf(name, end)) {
            end = html.indexOf("</", end + 2);
        }
        // a script that holds the beginning of a comment ends by rules of its own
        if (end < 0 || html.substring(at, end).contains("<!--")) {
            return false;
        }
        if (content == Content.CODE) {
            parent.setCode(new Place(at, end));
        } else if (areSound(at, end)) {
            addText(at, end);
        } else {
            return false;
        }
        at = end;
        return true;
    }

    private boolean isEndOf(String name, int end) {
        return html.regionMatches(true, end + 2, name, 0, name.length())
                && endOfName(end + 2) == end + 2 + name.length();
    }

    private int endOfName(int start) {
        int end = start;
        while (end < html.length() && (Ascii.isAlphanumeric(html.charAt(end)) || html.charAt(end) == '-')) {
            end++;
        }
        boolean complete = end < html.length()
                && (Ascii.isSpace(html.charAt(end)) || html.charAt(end) == '>' || html.charAt(end) == '/');
        return complete ? end : start;
    }

    private String lowerCase(int start, int end) {
        return names.lowerCase(html, start, end);
    }
}
