package nrw.ikim.site.content;

/** What becomes of the destinations in Markdown. */
public interface Links {

    /**
     * The address to print for a destination. Called for links and images, in the order of the document,
     * for each destination at least once; not for raw HTML.
     *
     * @param destination as the author wrote it, with escapes and entities replaced; may be empty
     */
    String resolve(String destination);
}
