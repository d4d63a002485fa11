package nrw.ikim.site.render;

import nrw.ikim.site.model.Page;
import nrw.ikim.site.text.Locator;

/**
 * A page as it goes to the output.
 *
 * @param page what it was made of
 * @param html the whole document; empty where it could not be rendered
 * @param origins the way back from the document to the sources; finding it may take as long as rendering the page
 * @param reads what the page read
 * @param complete whether it was rendered from sound sources; where not, what it lacks is no fault of its own, and it
 *     cannot be said to have or lack an id
 * @param fragment whether the HTML is only the page's own content, as its layout failed: it can be checked, not written
 */
public record RenderedPage(Page page, String html, Locator origins, ReadSet reads, boolean complete, boolean fragment) {

    /** A whole page. */
    public RenderedPage(Page page, String html, Locator origins, ReadSet reads, boolean complete) {
        this(page, html, origins, reads, complete, false);
    }

    /** The same, of which it cannot be said what it has or lacks. */
    public RenderedPage incomplete() {
        return new RenderedPage(page, html, origins, reads, false, fragment);
    }
}
