package nrw.ikim.site.html;

import java.util.List;

/**
 * What makes a page good or bad to use, safe, and sure to look the same in every browser.
 *
 * @param head what the page says of itself
 * @param headings the headings, in the order of the document
 * @param images the images, image buttons and areas of image maps that are for everybody and have no {@code alt}
 * @param active what runs or loads programs
 * @param markup what is wrong with the HTML itself
 */
public record PageQuality(Head head, List<Heading> headings, List<Tag> images, List<Active> active, Markup markup) {

    /** That of an empty text. */
    public static final PageQuality NONE = new PageQuality(
            new Head(false, "", Place.NONE, false, Place.NONE, Place.NONE, false),
            List.of(),
            List.of(),
            List.of(),
            Markup.SOUND);

    public PageQuality {
        headings = List.copyOf(headings);
        images = List.copyOf(images);
        active = List.copyOf(active);
    }

    /**
     * What a page says of itself.
     *
     * @param document whether it is a document: it has a doctype, {@code <html>}, {@code <head>}, {@code <title>} or {@code
     *     <body>}; else it is a piece of HTML for other pages to load
     * @param language the value of {@code <html lang>}; empty where there is none
     * @param languagePlace where that value stands, or the tag that should have it
     * @param titled whether there is a {@code <title>} with words in it
     * @param titlePlace the {@code <title>}, or the tag that it should stand in
     * @param body the tag {@code <body>}
     * @param forwards whether the page only sends its readers on to another one
     */
    public record Head(
            boolean document,
            String language,
            Place languagePlace,
            boolean titled,
            Place titlePlace,
            Place body,
            boolean forwards) {}

    /**
     * A heading.
     *
     * @param level from 1 for the title of the page
     * @param place its start tag
     */
    public record Heading(int level, Place place) {}

    /**
     * A start tag.
     *
     * @param name of the element, in lower case
     * @param place where it stands
     */
    public record Tag(String name, Place place) {}

    /** How a page runs or loads programs. */
    public enum Activity {
        /** An element {@code <script>} that is no block of data. */
        SCRIPT,
        /** An attribute such as {@code onclick}. */
        HANDLER,
        /** An address that runs a script, such as {@code javascript:}. */
        ADDRESS,
        /** A frame, or a foreign document in an {@code <object>} or {@code <embed>}. */
        FRAME,
        /** A frame whose document stands in its own {@code srcdoc}. */
        DOCUMENT
    }

    /**
     * Something that runs or loads programs.
     *
     * @param activity how
     * @param name of the element or attribute
     * @param address of a frame, as written; the scheme of an address; empty for all else
     * @param place the tag, the name of a handler, or the address
     */
    public record Active(Activity activity, String name, String address, Place place) {}
}
