package nrw.ikim.site.html;

/**
 * A range in the text of a page.
 *
 * @param start the first index, in UTF-16 units
 * @param end the index behind the last character, not before {@code start}
 */
public record Place(int start, int end) {

    /** Where something would be that is nowhere. */
    public static final Place NONE = new Place(0, 0);
}
