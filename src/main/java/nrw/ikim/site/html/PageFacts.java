package nrw.ikim.site.html;

import java.util.List;

/**
 * The links and ids of an HTML document, in the order of the document. Places are indices into its text (UTF-16 units,
 * the end behind the last character).
 *
 * @param links everything that refers to something else
 * @param anchors everything that can be referred to
 */
public record PageFacts(List<Link> links, List<Anchor> anchors) {

    public PageFacts {
        links = List.copyOf(links);
        anchors = List.copyOf(anchors);
    }

    /** What a link wants. */
    public enum Kind {
        /** To go there: {@code <a href>}, {@code <area href>}. */
        PAGE,
        /** To show an image: {@code <img src>}. */
        IMAGE,
        /** To load a style sheet, script, icon, frame or other file. */
        RESOURCE
    }

    /**
     * A reference to something else.
     *
     * @param kind what it wants
     * @param target the address as written, character references resolved
     * @param start where the address is written
     * @param end the end of it
     */
    public record Link(Kind kind, String target, int start, int end) {}

    /**
     * Something that can be referred to.
     *
     * @param name the value
     * @param id whether it is an id, which may stand only once; else the {@code name} of an {@code <a>}
     * @param start where the value is written
     * @param end the end of it
     */
    public record Anchor(String name, boolean id, int start, int end) {}
}
