package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

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
    private final PageElement root = PageElement.root();
    private PageElement parent = root;
    private int at;

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
        if (!References.areSound(html, at, end) || !nesting.allowsText(isBlank(at, end))) {
            return false;
        }
        addText(at, end);
        at = end;
        return true;
    }

    private void addText(int start, int end) {
        parent.add(new PageText(References.resolved(html.substring(start, end))));
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
        if (body.contains("<!--") || body.contains("--!>") || body.indexOf(0) >= 0) {
            return false;
        }
        at = end + 3;
        return true;
    }

    private boolean endTag() {
        int start = at + 2;
        int end = endOfName(start);
        int close = skipSpace(end);
        if (end == start || close == html.length() || html.charAt(close) != '>') {
            return false;
        }
        String name = lowerCase(start, end);
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
        List<Attribute> attributes = attributes();
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
        } else if (References.areSound(html, at, end)) {
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

    /** The attributes up to the end of the tag; null where something about them is irregular. */
    private @Nullable List<Attribute> attributes() {
        List<Attribute> attributes = List.of();
        while (true) {
            int start = skipSpace(at);
            if (start == html.length()) {
                return null;
            }
            boolean spaced = start > at;
            at = start;
            char c = html.charAt(start);
            if (c == '>' || c == '/') {
                return attributes;
            }
            Attribute attribute = spaced ? attribute(start) : null;
            if (attribute == null || isThere(attribute.name(), attributes)) {
                return null;
            }
            attributes = attributes.isEmpty() ? new ArrayList<>(4) : attributes;
            attributes.add(attribute);
        }
    }

    private static boolean isThere(String name, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Attribute attribute(int start) {
        int end = start;
        while (end < html.length() && isNameCharacter(html.charAt(end))) {
            end++;
        }
        if (end == start) {
            return null;
        }
        String name = lowerCase(start, end);
        if (end == html.length() || html.charAt(end) != '=') {
            at = end;
            // a blank before the equals sign is allowed, and never written
            int next = skipSpace(end);
            return next < html.length() && html.charAt(next) == '='
                    ? null
                    : new Attribute(name, "", new Place(start, end), new Place(end, end));
        }
        char quote = end + 1 < html.length() ? html.charAt(end + 1) : ' ';
        int close = quote == '"' || quote == '\'' ? html.indexOf(quote, end + 2) : -1;
        if (close < 0 || !References.areSound(html, end + 2, close)) {
            return null;
        }
        at = close + 1;
        Place value = new Place(end + 2, close);
        return new Attribute(name, References.resolved(html.substring(end + 2, close)), new Place(start, end), value);
    }

    private static boolean isNameCharacter(char c) {
        return c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '<' && c != '=' && c != '/' && c != '>';
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
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < html.length() && Ascii.isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }
}
