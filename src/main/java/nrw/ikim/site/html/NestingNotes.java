package nrw.ikim.site.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;

import nrw.ikim.site.html.Markup.Fault;
import nrw.ikim.site.html.Markup.Kind;

/** Tags and text that may not stand where they stand. What only follows from another fault is left out. */
final class NestingNotes {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> TABLE_PARTS =
            Set.of("caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr");

    private final String html;
    private final TagText text;
    private final TagTree tree;
    private final Document document;
    private final List<Fault> faults;
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> faultyTables = new HashSet<>();
    private final Map<String, Integer> dropped = new HashMap<>();
    private final Set<Integer> late = new HashSet<>();
    private boolean nestedDocument;
    private boolean behindBody;

    /** @param faults takes the faults */
    NestingNotes(String html, Document document, TagTree tree, List<Fault> faults) {
        this.html = html;
        this.text = new TagText(html);
        this.document = document;
        this.tree = tree;
        this.faults = faults;
    }

    /** The starts of elements whose end tag came too late. */
    Set<Integer> late() {
        return late;
    }

    private void add(Kind kind, String name, Place place) {
        add(kind, name, "", place);
    }

    private void add(Kind kind, String name, String other, Place place) {
        faults.add(new Fault(kind, name, other, false, place));
    }

    /** @param at behind the tag */
    void endTag(String name, int at, String state) {
        int start = html.lastIndexOf("</", at - 1);
        boolean framed = state.contains("Frameset") || state.contains("Noscript");
        if (start < 0 || framed || !seen.add(start)) {
            return;
        }
        Place place = new Place(start, at);
        boolean root = name.equals("body") || name.equals("html");
        if (name.equals("head")) {
            headEnd();
        } else if (!root && isBehindBody(state) && tree.isEnd(at)) {
            behindBody(place);
        } else if (VOID.contains(name)) {
            add(Kind.VOID_END, name, place);
        } else if (!isExplained(name, start, at, state)) {
            add(tree.isEnd(at) && !root ? Kind.OVERLAP : Kind.STRAY_END, name, text.shown(start), place);
        }
    }

    /** Whether another fault is the cause of a wrong end tag; it may be noted here. */
    private boolean isExplained(String name, int start, int end, String state) {
        boolean root = name.equals("body") || name.equals("html");
        if (tree.closesByForce(start) || (root && (nestedDocument || state.equals("InBody")))) {
            return true;
        }
        if (((nestedDocument || behindBody) && isBehindBody(state))
                || (state.startsWith("InTable") && faultyTables.contains(tree.tableAt(start)))) {
            return true;
        }
        Optional<TagTree.Open> paragraph = name.equals("p") ? tree.paragraphMeantBy(end) : Optional.empty();
        if (paragraph.isPresent()) {
            String other = text.shown(paragraph.get().end());
            add(Kind.PARAGRAPH, "p", other, paragraph.get().start());
            return true;
        }
        if (dropped.merge(name, -1, Integer::sum) >= 0) {
            return true;
        }
        dropped.remove(name);
        return !tree.isEnd(end) && isLate(name, start);
    }

    /** Whether an end tag was meant for an element that had to be closed before. */
    private boolean isLate(String name, int start) {
        for (TagTree.Open open : tree.open()) {
            if (open.name().equals(name)
                    && open.start().start() < start
                    && late.add(open.start().start())) {
                return true;
            }
        }
        return false;
    }

    /** @param at behind the tag */
    void startTag(String name, int at, String state) {
        Place tag = tree.tagAt(at).filter(found -> found.end() == at).orElseGet(() -> droppedTag(name, at));
        if (isBehindBody(state)) {
            behindBody(tag);
        } else if (state.equals("AfterHead")) {
            add(Kind.BEHIND_HEAD, name, tag);
        } else if (state.startsWith("InTable") || state.equals("InRow")) {
            dropped.merge(name, name.equals("form") ? 1 : 0, Integer::sum);
            outsideCell(name, tag);
        } else if (name.equals("html") || name.equals("body") || name.equals("head")) {
            if (!nestedDocument && !name.equals("html") && isBodyImplicit()) {
                headEnd();
            } else {
                nestedDocument(tag.start());
            }
        } else if (TABLE_PARTS.contains(name) && !tree.closesByForce(tag.start())) {
            dropped.merge(name, 1, Integer::sum);
            add(Kind.OUTSIDE_TABLE, name, tag);
        } else if (name.equals("form")) {
            dropped.merge(name, 1, Integer::sum);
            add(Kind.NESTED_FORM, name, tag);
        }
    }

    private static boolean isBehindBody(String state) {
        return state.startsWith("After") && state.endsWith("Body");
    }

    private Place droppedTag(String name, int at) {
        int start = at - 1;
        while (start > 0 && !isTag(start, "<" + name)) {
            start--;
        }
        return new Place(start, at);
    }

    private boolean isBodyImplicit() {
        return document.body().sourceRange().isImplicit();
    }

    /** What may not stand in a head ends it; the parser notes that only where its end tag or the body comes. */
    private void headEnd() {
        int start = document.body().sourceRange().startPos();
        if (!nestedDocument && isBodyImplicit() && seen.add(start)) {
            add(Kind.IN_HEAD, TagText.bare(text.shown(start)), text.at(start));
        }
    }

    /** @param start where the second document begins */
    void nestedDocument(int start) {
        if (!nestedDocument) {
            nestedDocument = true;
            add(Kind.NESTED_DOCUMENT, TagText.bare(text.shown(start)), text.tag(start));
        }
    }

    /** Told at the end tag that came too early. */
    private void behindBody(Place tag) {
        if (!nestedDocument && !behindBody) {
            behindBody = true;
            int end = tag.start() - 1;
            while (end > 0 && !isTag(end, "</body") && !isTag(end, "</html")) {
                end--;
            }
            add(Kind.BODY_ENDS_EARLY, TagText.bare(text.shown(end)), text.shown(tag.start()), text.tag(end));
        }
    }

    private boolean isTag(int index, String tag) {
        return html.regionMatches(true, index, tag, 0, tag.length());
    }

    /** The parser notes text where the tag behind it ends. */
    void words(int at, String state) {
        int end = Math.max(0, html.lastIndexOf('<', at - 1));
        Place words = text.words(html.lastIndexOf('>', end) + 1, end);
        if (state.startsWith("InTable")) {
            outsideCell("", words);
        } else if (isBehindBody(state)) {
            behindBody(words);
        }
    }

    private void outsideCell(String name, Place place) {
        if (faultyTables.add(tree.tableAt(place.start()))) {
            add(Kind.OUTSIDE_CELL, name, place);
        }
    }
}
