package nrw.ikim.site.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a whole document before it is rendered: the ids of its headings, which must not clash with
 * those of its footnotes, and the addresses of its links, in the order of the document.
 */
final class Outline extends AbstractVisitor {

    private final Links links;
    private final List<Heading> headings = new ArrayList<>();
    private final IdentityHashMap<Heading, String> ids = new IdentityHashMap<>();
    private final HeadingIds headingIds = new HeadingIds();
    private final Map<String, Integer> references = new HashMap<>();
    private final LostLinks lost = new LostLinks();

    /** The address for each destination that has been seen: one that is defined once may be used very often. */
    private final Map<String, String> addresses = new HashMap<>();

    private long lengthOfAddresses;
    private boolean extras;

    private Outline(Links links) {
        this.links = links;
    }

    /** Walks through a document, and replaces the destinations of its links and images. */
    static Outline of(Node document, Links links) {
        Outline outline = new Outline(links);
        document.accept(outline);
        for (Heading heading : outline.headings) {
            outline.ids.put(heading, outline.headingIds.next(HeadingText.of(heading)));
        }
        return outline;
    }

    /** How long the addresses and titles of its links and images are together. */
    long lengthOfAddresses() {
        return lengthOfAddresses;
    }

    /** The id of a heading of the document. */
    String idOf(Heading heading) {
        return ids.getOrDefault(heading, "");
    }

    /** What looks like a link and is none. */
    LostLinks lost() {
        return lost;
    }

    /** Whether there is something that {@link PlainMarkdown} does not render, or that may have to be told. */
    boolean hasExtras() {
        return extras || lost.isSuspicious();
    }

    @Override
    public void visit(Text text) {
        if (!(text instanceof SoundText)) {
            extras = extras || Extras.areIn(text.getLiteral());
            lost.look(text);
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        lost.defined(definition);
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        link.setDestination(resolved(link.getDestination(), link.getTitle()));
        visitChildren(link);
    }

    /** Of what stands in an image, only the text is printed. */
    @Override
    public void visit(Image image) {
        image.setDestination(resolved(image.getDestination(), image.getTitle()));
    }

    private String resolved(String destination, @Nullable String title) {
        String address = addresses.computeIfAbsent(destination, links::resolve);
        lengthOfAddresses += address.length() + (title == null ? 0 : title.length());
        return address;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            headingIds.reserve(FootnoteIds.definition(definition.getLabel().toLowerCase(Locale.ROOT)));
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            // in lower case, as the ids of headings are: nothing else can clash
            String label = reference.getLabel().toLowerCase(Locale.ROOT);
            int count = references.merge(label, 1, Integer::sum);
            headingIds.reserve(FootnoteIds.reference(label, count));
        }
        visitChildren(node);
    }

    /** The text of a heading as its id is made of it, without HTML and footnotes. */
    private static final class HeadingText extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        static String of(Heading heading) {
            HeadingText visitor = new HeadingText();
            heading.accept(visitor);
            return visitor.text.toString();
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }
    }
}
