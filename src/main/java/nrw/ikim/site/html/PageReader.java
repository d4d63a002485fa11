package nrw.ikim.site.html;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads the links, ids and qualities of a page, by the tree that a browser would build of it: what stands in comments, in the text
 * of scripts or in a {@code <template>} is not there. Safe to use from several threads.
 */
public final class PageReader {

    /** A tree of more would take more memory than a build has; no browser shows so long a page with pleasure. */
    public static final int MOST_ELEMENTS = 100_000;

    /** Of wrong HTML; a page that has more is told of these first. */
    private static final int MOST_FAULTS = 100;

    /**
     * Where a page has more than {@link #MOST_ELEMENTS}, so that it must not be read.
     *
     * @return the index of the first tag beyond
     */
    public OptionalInt excess(String html) {
        if (html.length() <= 2 * MOST_ELEMENTS) {
            return OptionalInt.empty();
        }
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            int letter = html.charAt(at + 1) | 0x20;
            if (letter >= 'a' && letter <= 'z' && ++tags > MOST_ELEMENTS) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Reads a page.
     *
     * @param html a whole document, or a part of one; no HTML is so wrong that it could not be read
     */
    public PageFacts read(String html) {
        Optional<PageElement> regular = RegularHtml.read(html);
        return regular.isPresent()
                ? facts(html, regular.get(), RegularHtml.hasDoctype(html), Markup.SOUND)
                : readByStandard(html);
    }

    private static PageFacts readByStandard(String html) {
        // a parser keeps state while it parses, so each page has its own
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_FAULTS);
        Document document = parser.parseInput(html, "");
        Markup markup = MarkupReader.read(html, document, parser.getErrors());
        return facts(html, StandardHtml.tree(html, document), document.documentType() != null, markup);
    }

    private static PageFacts facts(String html, PageElement root, boolean doctype, Markup markup) {
        FactCollector facts = new FactCollector(html);
        QualityCollector quality = new QualityCollector();
        collect(root, facts, quality);
        return facts.collected(quality.collected(doctype, markup));
    }

    private static void collect(PageElement parent, FactCollector facts, QualityCollector quality) {
        List<PageNode> children = parent.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof PageElement element) {
                ElementFacts.collect(element, facts);
                quality.collect(element);
                collect(element, facts, quality);
            }
        }
    }
}
