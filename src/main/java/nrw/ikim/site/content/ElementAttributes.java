package nrw.ikim.site.content;

import java.util.Map;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives headings and footnotes their ids. As it is asked right before a tag is written, of extensions too, it is also
 * where the origin of each element is noted.
 */
record ElementAttributes(Outline outline, HtmlTrace trace) implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        trace.element(node);
        if (node instanceof Heading heading) {
            attributes.put("id", outline.idOf(heading));
        } else if (tagName.equals("a")) {
            FootnoteIds.rewrite(node, attributes);
        } else if (node instanceof TableCell) {
            alignByClass(attributes);
        }
    }

    /** The {@code align} attribute that the library writes is no longer part of HTML; a style would need leave of the server. */
    private static void alignByClass(Map<String, String> attributes) {
        String side = attributes.remove("align");
        if (side != null) {
            attributes.put("class", "align-" + side);
        }
    }
}
