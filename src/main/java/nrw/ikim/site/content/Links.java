package nrw.ikim.site.content;

/** What becomes of the destinations in Markdown. */
public interface Links {

    /**
     * The address to print for a destination. Called once for each link and image, in the order of the document; not
     * for raw HTML.
     *
     * @param destination as the author wrote it, with escapes and entities replaced; may be empty
     */
    String resolve(String destination);
}
