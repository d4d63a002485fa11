package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

import nrw.ikim.site.html.Markup.Pair;

/** The tags of a page as the tree remembers them: which of them opened and closed what. Made for faulty pages only. */
final class TagTree {

    /** Elements whose end tag may be left out. */
    private static final Set<String> OPTIONAL_END = Set.of(
            "html",
            "head",
            "body",
            "p",
            "li",
            "dt",
            "dd",
            "rb",
            "rt",
            "rtc",
            "rp",
            "option",
            "optgroup",
            "caption",
            "colgroup",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th");

    /** What is read as text up to its end tag. */
    static final Set<String> RAW = Set.of("script", "style", "title", "textarea", "iframe");

    /** Elements that browsers close with the element around them, and open again behind it. */
    static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /** Enough for what an author writes, and little for what was written to take time. */
    private static final int MOST_LOOKS = 100;

    private final Map<Integer, Open> open = new TreeMap<>();
    private final Set<Integer> closers = new HashSet<>();
    private final Set<Integer> ended = new HashSet<>();
    private final Set<Integer> closedLater = new HashSet<>();
    private final Map<Integer, Open> paragraphs = new HashMap<>();
    private final TreeMap<Integer, Place> tags = new TreeMap<>();
    private final TreeMap<Integer, Integer> tables = new TreeMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private int looked;
    private int lastRead;
    private boolean misread;

    /**
     * An element without an end tag.
     *
     * @param name in lower case
     * @param known whether it is part of HTML, or may be a custom element
     * @param start its start tag
     * @param end where it was ended by another tag or the end of the page
     */
    record Open(String name, boolean known, Place start, int end) {}

    TagTree(Document document) {
        document.traverse((node, depth) -> visit(node));
    }

    private void visit(Node node) {
        Range range = node.sourceRange();
        if (isWritten(range) && !(node instanceof Comment)) {
            lastRead = Math.max(lastRead, range.endPos());
        }
        if (node instanceof Element element && !(node instanceof Document)) {
            visit(element, range);
        }
    }

    private void visit(Element element, Range start) {
        Range end = element.endSourceRange();
        boolean closed = isWritten(end);
        String name = element.normalName();
        if (!isWritten(start)) {
            if (closed && name.equals("p") && looked++ < MOST_LOOKS) {
                paragraphBefore(element).ifPresent(paragraph -> paragraphs.put(end.endPos(), paragraph));
            }
            return;
        }
        Place tag = new Place(start.startPos(), start.endPos());
        tags.put(tag.start(), tag);
        if (name.equals("table")) {
            tables.put(tag.start(), end.endPos());
        }
        if (closed && end.startPos() != tag.start()) {
            ended.add(end.endPos());
            closedLater.add(tag.start());
            lastRead = Math.max(lastRead, end.endPos());
            pairs.add(new Pair(name, tag, new Place(end.startPos(), end.endPos())));
        } else if (!closed && !element.tag().isEmpty()) {
            unclosed(element, name, tag, end.startPos());
        }
    }

    /** What ends where it begins was closed by its own slash, as drawings do it. */
    private void unclosed(Element element, String name, Place tag, int end) {
        if (end <= tag.start()) {
            misread |= RAW.contains(name);
        } else if (!OPTIONAL_END.contains(name)) {
            boolean html = Parser.NamespaceHtml.equals(element.tag().namespace());
            boolean known = !html || element.tag().isKnownTag() || name.contains("-");
            open.putIfAbsent(tag.start(), new Open(name, known, tag, end));
            closers.add(end);
        }
    }

    /**
     * A {@code </p>} for which no paragraph is open makes an empty one: the one before it was ended by what it held. What
     * was open in that, as {@code <b>}, browsers open again behind it, with the empty one in it.
     */
    private static Optional<Open> paragraphBefore(Element empty) {
        Optional<Open> found = Optional.empty();
        Element at = empty;
        while (at != null && found.isEmpty() && (at.equals(empty) || FORMATTING.contains(at.normalName()))) {
            found = paragraphBeside(at);
            at = at.parent();
        }
        return found;
    }

    private static Optional<Open> paragraphBeside(Element element) {
        Element before = element.previousElementSibling();
        for (int i = 0; i < MOST_LOOKS && before != null && !isCutParagraph(before); i++) {
            before = before.previousElementSibling();
        }
        if (before == null || !isCutParagraph(before)) {
            return Optional.empty();
        }
        Range start = before.sourceRange();
        Place tag = new Place(start.startPos(), start.endPos());
        return Optional.of(new Open("p", true, tag, before.endSourceRange().startPos()));
    }

    private static boolean isCutParagraph(Element element) {
        return element.normalName().equals("p")
                && isWritten(element.sourceRange())
                && element.endSourceRange().isImplicit();
    }

    private static boolean isWritten(Range range) {
        return range.isTracked() && !range.isImplicit();
    }

    /** Whether browsers open an element again behind what it may not hold, and find its end tag there. */
    boolean isClosedLater(Open element) {
        return closedLater.contains(element.start().start());
    }

    /** The elements that lack an end tag they need, in the order of the text. */
    Collection<Open> open() {
        return open.values();
    }

    /** Whether an element was still open where a tag begins that ended it. */
    boolean closesByForce(int tag) {
        return closers.contains(tag);
    }

    /** Whether the tag that ends there is the end tag of an element. */
    boolean isEnd(int tagEnd) {
        return ended.contains(tagEnd);
    }

    /** The paragraph that a {@code </p>}, which ends there, was meant for and came too late for. */
    Optional<Open> paragraphMeantBy(int tagEnd) {
        return Optional.ofNullable(paragraphs.get(tagEnd));
    }

    /** Where such paragraphs were ended, and where they begin. */
    Map<Integer, Integer> cutParagraphs() {
        Map<Integer, Integer> cut = new HashMap<>();
        paragraphs
                .values()
                .forEach(paragraph -> cut.put(paragraph.end(), paragraph.start().start()));
        return cut;
    }

    /** The start tag that an index is in, or right behind. */
    Optional<Place> tagAt(int index) {
        Map.Entry<Integer, Place> before = tags.floorEntry(index - 1);
        return Optional.ofNullable(before).map(Map.Entry::getValue).filter(tag -> tag.end() >= index);
    }

    /** The beginning of the innermost table around an index, or -1. */
    int tableAt(int index) {
        for (Map.Entry<Integer, Integer> table :
                tables.headMap(index, false).descendingMap().entrySet()) {
            if (table.getValue() >= index) {
                return table.getKey();
            }
        }
        return -1;
    }

    /** The elements that have both tags. */
    List<Pair> pairs() {
        return pairs;
    }

    /** The end of what the parser could make sense of. */
    int lastRead() {
        return lastRead;
    }

    /** Whether the parser took more for text than browsers do: it does not know that a drawing's script may end by a slash. */
    boolean isMisread() {
        return misread;
    }
}
