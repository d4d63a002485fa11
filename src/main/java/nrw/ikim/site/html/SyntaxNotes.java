package nrw.ikim.site.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.html.Markup.Fault;
import nrw.ikim.site.html.Markup.Kind;

/** Tags and references to characters that are not written as they should be. */
final class SyntaxNotes {

    private final String html;
    private final TagText text;
    private final TagTree tree;
    private final List<Fault> faults;
    private final Set<Integer> seen = new HashSet<>();

    /** @param faults takes the faults */
    SyntaxNotes(String html, TagTree tree, List<Fault> faults) {
        this.html = html;
        this.text = new TagText(html);
        this.tree = tree;
        this.faults = faults;
    }

    private void add(Kind kind, String name, Place place) {
        faults.add(new Fault(kind, name, "", false, place));
    }

    /** @param at behind the tag */
    void duplicateAttribute(int at) {
        Optional<Place> second = tree.tagAt(at).flatMap(text::duplicate);
        second.ifPresent(place -> add(
                Kind.DUPLICATE_ATTRIBUTE,
                html.substring(place.start(), place.end()).toLowerCase(Locale.ROOT),
                place));
    }

    /** @param at behind the tag */
    void selfClosed(int at) {
        tree.tagAt(at).ifPresent(tag -> {
            String name = TagText.bare(text.shown(tag.start()));
            add(TagTree.RAW.contains(name) ? Kind.OPEN_TEXT : Kind.SELF_CLOSED, name, tag);
        });
    }

    /** @param at behind the tag */
    void attributesOfEnd(int at) {
        int start = Math.max(0, html.lastIndexOf("</", at - 1));
        add(Kind.END_ATTRIBUTES, TagText.bare(text.shown(start)), new Place(start, at));
    }

    void character(int at, String state) {
        if (state.equals("TagOpen")) {
            add(Kind.LESS_THAN, "", new Place(at - 1, at));
        } else if (state.equals("EndTagOpen")) {
            add(Kind.TAG_SYNTAX, "", text.tag(at - 2));
        } else if (state.contains("Attribute") || state.equals("SelfClosingStartTag")) {
            boolean harmless = state.equals("AttributeValue_unquoted") && "\"'<".indexOf(html.charAt(at - 1)) < 0;
            Optional<Place> tag = tree.tagAt(at);
            if (!harmless && tag.isPresent() && seen.add(tag.get().start())) {
                add(Kind.TAG_SYNTAX, TagText.bare(text.shown(tag.get().start())), tag.get());
            }
        }
    }

    void endOfFile(String state) {
        boolean comment = state.startsWith("Comment");
        int start = comment ? text.openComment(tree.lastRead()) : html.indexOf('<', tree.lastRead());
        if (start >= 0 && comment) {
            add(Kind.OPEN_COMMENT, "", new Place(start, start + 4));
        } else if (start >= 0) {
            String name = TagText.bare(text.shown(start));
            add(Kind.OPEN_TAG, name, new Place(start, Math.min(start + 1 + name.length(), html.length())));
        }
    }

    void reference(int at, String message) {
        int ampersand = html.lastIndexOf('&', at - 1);
        boolean nameless = message.endsWith("[]");
        if (ampersand < 0 || nameless || !seen.add(ampersand)) {
            return;
        }
        Place place = text.reference(ampersand);
        boolean open = message.contains("missing semicolon");
        Place shown = open ? new Place(ampersand, at) : place;
        add(open ? Kind.NO_SEMICOLON : Kind.UNKNOWN_CHARACTER, html.substring(shown.start(), shown.end()), shown);
    }
}
