package nrw.ikim.site.check;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.render.RenderedPage;

/**
 * A rendered page and what is in it.
 *
 * @param rendered the page
 * @param facts what {@link nrw.ikim.site.html.PageReader} reads in its HTML
 */
public record CheckedPage(RenderedPage rendered, PageFacts facts) {

    /** Whether something can be said of its links and ids: it is HTML, and was made of sound sources. */
    boolean isKnown() {
        String output = rendered.page().output();
        return rendered.complete() && (output.endsWith(".html") || output.endsWith(".htm"));
    }

    String url() {
        return rendered.page().url();
    }
}
