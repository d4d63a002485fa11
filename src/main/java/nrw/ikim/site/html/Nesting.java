package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the elements of a page stand where the HTML standard lets them, so that its algorithm takes them as they are written:
 * it neither closes an element by itself, nor moves or drops one. Stricter than the standard where that is simpler.
 */
final class Nesting {

    /** What may follow a start tag. */
    enum Content {
        /** Nothing: the element is over. */
        NONE,
        /** Elements and text. */
        ANY,
        /** Text without tags, in which character references are resolved. */
        TEXT,
        /** Text that is none of the page's: scripts and style sheets. */
        CODE,
        /** The element may not stand here, or has rules that are too special. */
        IRREGULAR
    }

    private static final int DEEPEST = 200;

    private static final Set<String> VOID = words("""
            area base br col embed hr img input link meta source track wbr""");

    private static final Set<String> IN_HEAD = Set.of("base", "link", "meta", "script", "style", "title");

    /** Elements with rules of their own, which pages rarely have. */
    private static final Set<String> SPECIAL = words("""
            template noscript noembed noframes iframe frame frameset plaintext xmp listing math image
            isindex keygen menuitem bgsound basefont command param applet marquee nobr rb rt rtc rp html
            head body""");

    /** Elements that end a paragraph. */
    private static final Set<String> BLOCKS = words("""
            address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption
            figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section
            summary table ul""");

    /** Elements that may not stand in one another, nor in themselves. */
    private static final Set<String> ONCE = Set.of("a", "button", "form", "select", "p", "svg");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> ROWS = Set.of("thead", "tbody", "tfoot");

    /** Elements of tables that hold other such elements only; text there would be moved out of the table. */
    private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "tfoot", "tr", "colgroup");

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");

    /** What may stand in a drawing. Others end it, or hold HTML again. */
    private static final Set<String> DRAWING = words("""
            a animate circle clippath defs ellipse feblend fegaussianblur filter g image line
            lineargradient marker mask path pattern polygon polyline radialgradient rect stop svg symbol
            text title desc tspan use""");

    private static final int IS_VOID = 1;
    private static final int IS_SPECIAL = 2;
    private static final int IS_BLOCK = 4;
    private static final int IS_ONCE = 8;

    /** In which of these sets each name is; asked for each tag. */
    private static final Map<String, Integer> KINDS =
            kinds(Map.of(IS_VOID, VOID, IS_SPECIAL, SPECIAL, IS_BLOCK, BLOCKS, IS_ONCE, ONCE));

    private final List<String> open = new ArrayList<>();
    /** How many elements are open up to the drawing; 0 outside of one. */
    private int drawing;

    private boolean document;
    private boolean headDone;
    private boolean bodyDone;
    private boolean done;
    private boolean begun;

    private static Set<String> words(String text) {
        return Set.of(text.replace('\n', ' ').split(" "));
    }

    private static Map<String, Integer> kinds(Map<Integer, Set<String>> sets) {
        Map<String, Integer> kinds = new HashMap<>();
        sets.forEach((kind, names) -> names.forEach(name -> kinds.merge(name, kind, Integer::sum)));
        return kinds;
    }

    /** Opens an element. */
    Content open(String name, boolean closed) {
        boolean first = !begun;
        begun = true;
        if (done || open.size() >= DEEPEST) {
            return Content.IRREGULAR;
        }
        if (name.equals("html") || name.equals("head") || name.equals("body")) {
            return closed ? Content.IRREGULAR : frame(name, first);
        }
        String parent = parent();
        if (isInDrawing()) {
            return drawing(name, closed);
        }
        int kind = KINDS.getOrDefault(name, 0);
        boolean empty = (kind & IS_VOID) != 0;
        boolean misplaced = (closed && !empty)
                || (kind & IS_SPECIAL) != 0
                || !mayStandIn(parent, name)
                || ((kind & IS_ONCE) != 0 && open.contains(name))
                || ((kind & IS_BLOCK) != 0 && open.contains("p"));
        if (misplaced) {
            return Content.IRREGULAR;
        }
        if (empty) {
            return Content.NONE;
        }
        open.add(name);
        drawing = name.equals("svg") ? open.size() : 0;
        return switch (name) {
            case "title", "textarea" -> Content.TEXT;
            case "script", "style" -> Content.CODE;
            default -> Content.ANY;
        };
    }

    /** Whether a drawing is open. */
    boolean isInDrawing() {
        return drawing > 0;
    }

    private String parent() {
        return open.isEmpty() ? "" : open.get(open.size() - 1);
    }

    /** The elements that make a document: once each, in their order. */
    private Content frame(String name, boolean first) {
        boolean right =
                switch (name) {
                    case "html" -> first;
                    case "head" -> parent().equals("html") && !headDone;
                    default -> parent().equals("html") && headDone && !bodyDone;
                };
        document = true;
        open.add(name);
        return right ? Content.ANY : Content.IRREGULAR;
    }

    private Content drawing(String name, boolean closed) {
        // a drawing in a drawing is allowed, and rare
        boolean inWords = parent().equals("title") || parent().equals("desc");
        if (inWords || !DRAWING.contains(name) || name.equals("svg") || (name.equals("a") && open.contains("a"))) {
            return Content.IRREGULAR;
        }
        if (!closed) {
            open.add(name);
        }
        return closed ? Content.NONE : Content.ANY;
    }

    private boolean mayStandIn(String parent, String name) {
        return switch (parent) {
            case "html" -> false;
            case "head" -> IN_HEAD.contains(name);
            case "table" ->
                name.equals("caption") || name.equals("colgroup") || name.equals("tr") || ROWS.contains(name);
            case "thead", "tbody", "tfoot" -> name.equals("tr");
            case "tr" -> name.equals("td") || name.equals("th");
            case "colgroup" -> name.equals("col");
            case "select" -> name.equals("option") || name.equals("optgroup");
            case "optgroup" -> name.equals("option");
            case "option" -> false;
            default -> mayStandInBody(parent, name);
        };
    }

    private static boolean mayStandInBody(String parent, String name) {
        return switch (name) {
            case "caption", "colgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "col", "optgroup" -> false;
            case "option" -> parent.equals("datalist");
            case "li" -> LISTS.contains(parent);
            case "dd", "dt" -> parent.equals("dl");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> !HEADINGS.contains(parent);
            default -> true;
        };
    }

    /** Closes an element; gives whether it is the one that was opened last. */
    boolean close(String name) {
        if (open.isEmpty() || !parent().equals(name)) {
            return false;
        }
        drawing = drawing == open.size() ? 0 : drawing;
        open.remove(open.size() - 1);
        headDone |= name.equals("head");
        bodyDone |= name.equals("body");
        done = name.equals("html");
        return true;
    }

    /** Whether a text may stand here. */
    boolean allowsText(boolean blank) {
        if (blank) {
            return true;
        }
        begun = true;
        String parent = parent();
        boolean outside = document && (parent.isEmpty() || parent.equals("html") || parent.equals("head"));
        return !outside && !TABLE.contains(parent);
    }

    /** Whether all is closed, and a document has all of its parts. */
    boolean isComplete() {
        return open.isEmpty() && (!document || (headDone && bodyDone));
    }
}
