package nrw.ikim.site.html;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The links and ids of an HTML document, in the order of the document. Places are indices into its text (UTF-16 units,
 * the end behind the last character).
 *
 * @param links everything that refers to something else
 * @param anchors everything that can be referred to; an id is there as often as it is written
 * @param base the address that relative links start from, of {@code <base href>}; empty where the page has none
 * @param redirect the address that the page leads on to by itself, of {@code <meta http-equiv="refresh">}; empty where
 *     it is there to be read
 * @param hollows links that lead nowhere or that nobody can see or hear
 * @param quality what makes it good or bad to use
 */
public record PageFacts(
        List<Link> links,
        List<Anchor> anchors,
        String base,
        String redirect,
        List<HollowLink> hollows,
        PageQuality quality) {

    /** A page without links and ids. */
    public static final PageFacts NONE = new PageFacts(List.of(), List.of(), "");

    public PageFacts {
        links = links instanceof PackedLinks ? links : List.copyOf(links);
        anchors = anchors instanceof PackedAnchors ? anchors : List.copyOf(anchors);
        hollows = List.copyOf(hollows);
    }

    /** A page that is there to be read, and has whole links. */
    public PageFacts(List<Link> links, List<Anchor> anchors, String base) {
        this(links, anchors, base, "", List.of(), PageQuality.NONE);
    }

    /**
     * The same in less memory, without its quality.
     *
     * @param names gives the one text that is kept of all equal ones
     */
    public PageFacts packed(UnaryOperator<String> names) {
        return new PageFacts(
                new PackedLinks(links, names),
                new PackedAnchors(anchors, names),
                names.apply(base),
                redirect,
                hollows,
                PageQuality.NONE);
    }

    /** What a link wants. */
    public enum Kind {
        /** To go there, or to name a page: {@code <a href>}, {@code <form action>}, {@code <link rel="canonical">}. */
        PAGE,
        /** To show an image: {@code <img src>}, each candidate of {@code srcset}, {@code <video poster>}. */
        IMAGE,
        /** To load a style sheet, script, icon, frame or other file, or to use a part of a drawing. */
        RESOURCE
    }

    /**
     * A reference to something else.
     *
     * @param kind what it wants
     * @param target the address as written, character references resolved; may be empty
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

    /** What a link lacks. */
    public enum Lack {
        /** It is {@code href=""}, which is the page itself. */
        ADDRESS,
        /** It is {@code href="#"}, without being the way to the top or a button for a script. */
        TARGET,
        /** It has neither text nor an image with {@code alt}, nor another name. */
        WORDS
    }

    /**
     * A link that nobody can use.
     *
     * @param lack what it lacks
     * @param start where its tag begins
     * @param end the end of the tag
     */
    public record HollowLink(Lack lack, int start, int end) {}
}
