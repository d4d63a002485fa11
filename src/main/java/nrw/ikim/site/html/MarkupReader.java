package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;

import nrw.ikim.site.html.Markup.Fault;
import nrw.ikim.site.html.Markup.Kind;

/**
 * Makes the faults of a page of what the parser noted ("Unexpected EndTag token [&lt;/p>] when in state [InBody]") and of the
 * tree that it built. Several notes may come of one fault; what is not certainly a fault is left out.
 */
final class MarkupReader {

    private final String html;
    private final TagTree tree;
    private final List<Fault> faults = new ArrayList<>();
    private final NestingNotes nesting;
    private final SyntaxNotes syntax;

    private MarkupReader(String html, Document document) {
        this.html = html;
        this.tree = new TagTree(document);
        this.nesting = new NestingNotes(html, document, tree, faults);
        this.syntax = new SyntaxNotes(html, tree, faults);
    }

    /** The faults of a page; quickly none where the parser noted nothing. */
    static Markup read(String html, Document document, List<ParseError> notes) {
        if (notes.isEmpty() && !document.body().endSourceRange().isImplicit()) {
            return Markup.SOUND;
        }
        MarkupReader reader = new MarkupReader(html, document);
        return reader.tree.isMisread() ? Markup.SOUND : reader.markup(notes);
    }

    /** What is swallowed by a tag or comment that does not end is missing elsewhere. */
    private Markup markup(List<ParseError> notes) {
        notes.forEach(this::take);
        new OpenElements(tree, new TagText(html)).addTo(faults, nesting.late());
        if (faults.stream().anyMatch(this::swallows)) {
            faults.removeIf(fault -> fault.kind().isNesting());
        }
        List<Fault> tags =
                faults.stream().filter(fault -> fault.kind() == Kind.TAG_SYNTAX).toList();
        faults.removeIf(fault -> fault.kind() == Kind.DUPLICATE_ATTRIBUTE && isIn(fault.place(), tags));
        faults.sort(Comparator.comparingInt(fault -> fault.place().start()));
        boolean nested = faults.stream().anyMatch(fault -> fault.kind().isNesting());
        return new Markup(faults, nested ? tree.pairs() : List.of());
    }

    private boolean swallows(Fault fault) {
        int next = html.indexOf('<', fault.place().start() + 1);
        boolean tag = fault.kind() == Kind.TAG_SYNTAX
                && next >= 0
                && next < fault.place().end();
        return tag || fault.kind().isCut();
    }

    private static boolean isIn(Place place, List<Fault> tags) {
        return tags.stream()
                .anyMatch(tag -> tag.place().start() <= place.start()
                        && place.end() <= tag.place().end());
    }

    private void take(ParseError note) {
        String message = note.getErrorMessage();
        int at = Math.min(note.getPosition(), html.length());
        String state = message.substring(message.lastIndexOf('[') + 1).replace("]", "");
        if (message.startsWith("Unexpected EndTag")) {
            nesting.endTag(tagName(message), at, state);
        } else if (message.startsWith("Unexpected StartTag")) {
            nesting.startTag(tagName(message), at, state);
        } else if (message.startsWith("Unexpected Doctype")) {
            nesting.nestedDocument(html.lastIndexOf('<', at - 1));
        } else if (message.startsWith("Unexpected Character")) {
            nesting.words(at, state);
        } else if (message.startsWith("Unexpected character '")) {
            syntax.character(at, state);
        } else if (message.startsWith("Unexpectedly reached end of file")) {
            syntax.endOfFile(state);
        } else if (message.startsWith("Invalid character reference")) {
            syntax.reference(at, message);
        } else if (message.startsWith("Dropped duplicate attribute")) {
            syntax.duplicateAttribute(at);
        } else if (message.startsWith("Tag [")) {
            syntax.selfClosed(at);
        } else if (message.startsWith("Attributes incorrectly")) {
            syntax.attributesOfEnd(at);
        }
    }

    private static String tagName(String message) {
        int open = message.indexOf('<');
        int end = open + 1;
        while (end < message.length() && " >\t\n\r\f".indexOf(message.charAt(end)) < 0) {
            end++;
        }
        return TagText.bare(message.substring(open + 1, end)).toLowerCase(Locale.ROOT);
    }
}
