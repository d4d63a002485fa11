package nrw.ikim.site.html;

import java.util.List;

/**
 * What is wrong with the HTML of a page: what browsers repair by guessing.
 *
 * @param faults in the order of the text; only the first hundred or so
 * @param pairs the elements that have both tags, where there are faults of nesting: an element that is closed by what
 *     was not meant for it tells where such a fault comes from
 */
public record Markup(List<Fault> faults, List<Pair> pairs) {

    /** Of a page without faults. */
    public static final Markup SOUND = new Markup(List.of(), List.of());

    public Markup {
        faults = List.copyOf(faults);
        pairs = List.copyOf(pairs);
    }

    /** Whether a part of the page was taken for something else, so that nobody knows what it has. */
    public boolean isCut() {
        return faults.stream().anyMatch(fault -> fault.kind().isCut());
    }

    /** What is wrong. */
    public enum Kind {
        /** An element that is still open where one around it ends, or where one begins that it cannot hold. */
        UNCLOSED,
        /** The same, of an element that HTML does not know. */
        UNKNOWN_UNCLOSED,
        /** An element whose text, as that of {@code <title>}, goes on to the end of the page, as it has no end tag. */
        OPEN_TEXT,
        /** An end tag for which nothing is open. */
        STRAY_END,
        /** An end tag of an element that never has one, as {@code </img>}. */
        VOID_END,
        /** An end tag of an element that has others in it that were opened later and are closed later. */
        OVERLAP,
        /** A {@code <p>} with an element in it that ends paragraphs. */
        PARAGRAPH,
        /** A start tag with a slash, as {@code <div/>}, which does not close it. */
        SELF_CLOSED,
        /** A {@code <form>} in a {@code <form>}. */
        NESTED_FORM,
        /** A part of a table that stands outside of one. */
        OUTSIDE_TABLE,
        /** What may stand in a table only in a cell. */
        OUTSIDE_CELL,
        /** What may not stand in the head, and thus ends it. */
        IN_HEAD,
        /** What belongs to the head and stands behind it. */
        BEHIND_HEAD,
        /** A {@code </body>} with more of the page behind it. */
        BODY_ENDS_EARLY,
        /** A whole document in another. */
        NESTED_DOCUMENT,
        /** An attribute that stands twice in a tag. */
        DUPLICATE_ATTRIBUTE,
        /** An end tag with attributes. */
        END_ATTRIBUTES,
        /** A tag with a quote too much or too few, or without a space between attributes. */
        TAG_SYNTAX,
        /** A tag that does not end before the end of the page. */
        OPEN_TAG,
        /** A comment that does not end before the end of the page. */
        OPEN_COMMENT,
        /** A {@code <} that begins no tag. */
        LESS_THAN,
        /** A reference to a character without its semicolon. */
        NO_SEMICOLON,
        /** A reference to a character that does not exist. */
        UNKNOWN_CHARACTER;

        /** Whether a wrong tag elsewhere in the page may be the cause. */
        public boolean isNesting() {
            return this == UNCLOSED || this == UNKNOWN_UNCLOSED || this == STRAY_END || this == OVERLAP;
        }

        /** Whether the rest of the page is lost. */
        public boolean isCut() {
            return this == OPEN_TEXT || this == OPEN_TAG || this == OPEN_COMMENT;
        }
    }

    /**
     * A fault.
     *
     * @param kind what is wrong
     * @param name of the element or attribute, in lower case, or the reference to a character as written
     * @param other the tag that shows the fault, as written: {@code </p>} where an element is not closed before it; empty
     *     where it is the end of the page, or where there is none
     * @param late whether the end tag of an unclosed element comes later
     * @param place where it is
     */
    public record Fault(Kind kind, String name, String other, boolean late, Place place) {}

    /**
     * An element with both tags.
     *
     * @param name in lower case
     * @param start its start tag
     * @param end its end tag
     */
    public record Pair(String name, Place start, Place end) {}
}
