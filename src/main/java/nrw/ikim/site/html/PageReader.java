package nrw.ikim.site.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Reads the links and ids of a page, by the tree that a browser would build of it: what stands in comments, in the text
 * of scripts or in a {@code <template>} is not there. Safe to use from several threads.
 */
public final class PageReader {

    /**
     * Reads a page.
     *
     * @param html a whole document, or a part of one; no HTML is so wrong that it could not be read
     */
    public PageFacts read(String html) {
        FactCollector facts = new FactCollector(html);
        // a parser keeps state while it parses, so each page has its own
        Parser.htmlParser().setTrackPosition(true).parseInput(html, "").filter(new ElementFilter(facts));
        return facts.collected();
    }

    private record ElementFilter(FactCollector facts) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                ElementFacts.collect(element, facts);
                return element.normalName().equals("template") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            }
            return FilterResult.CONTINUE;
        }
    }
}
