package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.Range.AttributeRange;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

import nrw.ikim.site.html.PageElement.Attribute;

/** Gives the tree that jsoup builds of a page, by the algorithm of the HTML standard, as ours. */
final class StandardHtml {

    private final String html;

    private StandardHtml(String html) {
        this.html = html;
    }

    /**
     * The tree of a page, below an element without a name. What stands in a {@code <template>} is not in it.
     *
     * @param html what was parsed
     * @param document what came of it, with its positions
     */
    static PageElement tree(String html, Document document) {
        PageElement root = PageElement.root();
        new StandardHtml(html).addChildren(document, root);
        return root;
    }

    /** A tree is at most as deep as jsoup makes it, which is bounded. */
    private void addChildren(Node parent, PageElement target) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element) {
                PageElement copy = element(element, target);
                if (!copy.name().equals("template")) {
                    addChildren(element, copy);
                }
            } else if (child instanceof TextNode text) {
                target.add(PageText.of(text.getWholeText()));
            } else if (child instanceof DataNode data && data.sourceRange().isTracked()) {
                target.setCode(place(data.sourceRange()));
            }
        }
    }

    private PageElement element(Element element, PageElement parent) {
        Range tag = element.sourceRange();
        boolean written = tag.isTracked() && !tag.isImplicit();
        return new PageElement(
                element.normalName(),
                attributes(element),
                parent,
                Parser.NamespaceSvg.equals(element.tag().namespace()),
                written ? place(tag) : Place.NONE);
    }

    private List<Attribute> attributes(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<Attribute> attributes = new ArrayList<>(element.attributesSize());
        for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
            AttributeRange ranges = element.attributes().sourceRange(attribute.getKey());
            attributes.add(new Attribute(
                    attribute.getKey().toLowerCase(Locale.ROOT),
                    attribute.getValue(),
                    place(ranges.nameRange()),
                    valuePlace(ranges)));
        }
        return attributes;
    }

    private static Place place(Range range) {
        return range.isTracked() ? new Place(range.startPos(), range.endPos()) : Place.NONE;
    }

    private Place valuePlace(AttributeRange ranges) {
        if (!ranges.valueRange().isImplicit()) {
            return place(ranges.valueRange());
        }
        int between = betweenQuotes(ranges.nameRange().endPos());
        return new Place(between, between);
    }

    /** The parser places an empty value behind the name of its attribute. */
    private int betweenQuotes(int behindName) {
        int equals = skipSpace(behindName);
        if (equals == html.length() || html.charAt(equals) != '=') {
            return behindName;
        }
        int quote = skipSpace(equals + 1);
        boolean quoted = quote < html.length() && (html.charAt(quote) == '"' || html.charAt(quote) == '\'');
        return quoted ? quote + 1 : quote;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < html.length() && html.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
