package nrw.ikim.site.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Reads the links, ids and qualities of a page, by the tree that a browser would build of it: what stands in comments, in the text
 * of scripts or in a {@code <template>} is not there. Safe to use from several threads.
 */
public final class PageReader {

    /** Of wrong HTML; a page that has more is told of these first. */
    private static final int MOST_FAULTS = 100;

    /**
     * Reads a page.
     *
     * @param html a whole document, or a part of one; no HTML is so wrong that it could not be read
     */
    public PageFacts read(String html) {
        FactCollector facts = new FactCollector(html);
        QualityCollector quality = new QualityCollector();
        // a parser keeps state while it parses, so each page has its own
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_FAULTS);
        Document document = parser.parseInput(html, "");
        document.filter(new ElementFilter(facts, quality));
        Markup markup = MarkupReader.read(html, document, parser.getErrors());
        return facts.collected(quality.collected(document.documentType() != null, markup));
    }

    private record ElementFilter(FactCollector facts, QualityCollector quality) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                ElementFacts.collect(element, facts);
                quality.collect(element);
                return element.normalName().equals("template") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            }
            return FilterResult.CONTINUE;
        }
    }
}
