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

    /** Whether it is known which ids it has: it is HTML, and was made of sound sources. */
    boolean isKnown() {
        return rendered.complete() && isHtml();
    }

    /** Whether its links can be followed: what is there is there, whatever else the page may lack. */
    boolean isHtml() {
        String output = rendered.page().output();
        return output.endsWith(".html") || output.endsWith(".htm");
    }

    String url() {
        return rendered.page().url();
    }
}
