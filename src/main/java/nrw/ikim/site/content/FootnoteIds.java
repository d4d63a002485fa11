package nrw.ikim.site.content;

import java.util.Map;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;

/**
 * The ids of footnotes and of the places that refer to them: {@code fn-LABEL}, {@code fnref-LABEL}, and for further
 * references {@code fnref2-LABEL}. The library writes the number at the end, where it may as well be part of a label.
 */
final class FootnoteIds {

    private static final String DEFINITION = "fn-";
    private static final String REFERENCE = "fnref-";

    private FootnoteIds() {}

    static String definition(String label) {
        return DEFINITION + label;
    }

    /** @param count which reference to the same footnote it is, from 1 */
    static String reference(String label, int count) {
        return count == 1 ? REFERENCE + label : "fnref" + count + "-" + label;
    }

    /** Rewrites the attributes that the library gives to a link to a footnote, or back from it. */
    static void rewrite(Node node, Map<String, String> attributes) {
        String href = attributes.get("href");
        String id = attributes.get("id");
        if (node instanceof FootnoteReference && href != null && id != null) {
            attributes.put("id", rewritten(id, href.substring(1 + DEFINITION.length())));
        } else if (node instanceof FootnoteDefinition definition && href != null) {
            attributes.put("href", "#" + rewritten(href.substring(1), definition.getLabel()));
        }
    }

    private static String rewritten(String id, String label) {
        String count = id.substring(REFERENCE.length() + label.length());
        return count.isEmpty() ? id : reference(label, Integer.parseInt(count.substring(1)));
    }
}
