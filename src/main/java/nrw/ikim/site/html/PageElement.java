package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An element of the tree that a browser builds of a page, with the places of its parts in the HTML. Of one page, for one thread.
 */
final class PageElement implements PageNode {

    private final String name;
    private final List<Attribute> attributes;
    private final @Nullable PageElement parent;
    private final boolean drawing;
    private final Place place;
    private List<PageNode> children = List.of();
    private Place code = Place.NONE;

    /**
     * Makes an element, and adds it to its parent.
     *
     * @param name in lower case
     * @param attributes in their order
     * @param parent what it stands in; null for the root
     * @param drawing whether it is of a drawing (SVG), not of HTML
     * @param place where its start tag is written; {@link Place#NONE} where the browser adds it by itself
     */
    PageElement(String name, List<Attribute> attributes, @Nullable PageElement parent, boolean drawing, Place place) {
        this.name = name;
        this.attributes = attributes;
        this.parent = parent;
        this.drawing = drawing;
        this.place = place;
        if (parent != null) {
            parent.add(this);
        }
    }

    /** The root of a page, which has no name and stands nowhere. */
    static PageElement root() {
        return new PageElement("", List.of(), null, false, Place.NONE);
    }

    /**
     * An attribute.
     *
     * @param name in lower case
     * @param value character references resolved; empty where none is written
     * @param namePlace where the name is written
     * @param place where the value is written, between its quotes
     */
    record Attribute(String name, String value, Place namePlace, Place place) {}

    void add(PageNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    /** Says where the text of a script or style sheet stands. */
    void setCode(Place text) {
        code = text.end() > text.start() ? text : Place.NONE;
    }

    String name() {
        return name;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    @Nullable
    PageElement parent() {
        return parent;
    }

    /** Elements and texts, in their order. */
    List<PageNode> children() {
        return children;
    }

    /** Whether it is of a drawing (SVG), not of HTML. */
    boolean isDrawing() {
        return drawing;
    }

    /** Whether its start tag is written: a browser adds some by itself. */
    boolean isWritten() {
        return place.end() > 0;
    }

    /** Where its start tag is written; {@link Place#NONE} where the browser adds the element by itself. */
    Place place() {
        return place;
    }

    /** Where the text of a script or style sheet stands; {@link Place#NONE} for any other element. */
    Place code() {
        return code;
    }

    /** The attribute of a name in lower case; null where the element has none. */
    @Nullable
    Attribute attribute(String wanted) {
        // asked for too often for iterators
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            if (attribute.name().equals(wanted)) {
                return attribute;
            }
        }
        return null;
    }

    boolean has(String attribute) {
        return attribute(attribute) != null;
    }

    /** The value of an attribute; empty where the element has none. */
    String value(String attribute) {
        Attribute found = attribute(attribute);
        return found == null ? "" : found.value();
    }

    /** All texts in it, one behind the other. */
    String text() {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return text.toString();
    }

    private void appendText(StringBuilder text) {
        for (PageNode child : children) {
            if (child instanceof PageText words) {
                text.append(words.text());
            } else if (child instanceof PageElement element) {
                element.appendText(text);
            }
        }
    }
}
