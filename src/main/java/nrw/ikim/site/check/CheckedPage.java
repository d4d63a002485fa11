package nrw.ikim.site.check;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.output.Mark;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.text.Location;

/**
 * What is kept of a rendered page: its HTML is not.
 *
 * @param page what it was made of
 * @param facts what {@link nrw.ikim.site.html.PageReader} reads in its HTML; its quality has been looked at
 * @param reads what it read while it was rendered
 * @param state how far it could be made
 * @param mark of its file in the output; {@link Mark#NONE} where it has none
 * @param sound whether nothing at all was found on it, neither while it was rendered nor by the checks that look at one page
 * @param origins the HTML, and where a range of it was written
 */
public record CheckedPage(
        Page page, PageFacts facts, ReadSet reads, State state, Mark mark, boolean sound, PageSource origins) {

    /**
     * How far a page could be made.
     *
     * @param complete whether it was rendered from sound sources; where not, what it lacks is no fault of its own
     * @param fragment whether there is only the page's own content, which is not written
     * @param empty whether there is no HTML
     * @param headed whether its headings could be judged, so that they count for its layout
     */
    public record State(boolean complete, boolean fragment, boolean empty, boolean headed) {

        /** Whether it has a file in the output. */
        public boolean isWritten() {
            return !fragment && !empty;
        }
    }

    /** A page with all that it was made of, which stays in memory. */
    public CheckedPage(RenderedPage rendered, PageFacts facts) {
        this(
                rendered.page(),
                facts,
                rendered.reads(),
                new State(
                        rendered.complete(),
                        rendered.fragment(),
                        rendered.html().isEmpty(),
                        false),
                Mark.NONE,
                false,
                new Kept(rendered));
    }

    /** A page that was not forgotten. */
    private record Kept(RenderedPage rendered) implements PageSource {
        @Override
        public String html() {
            return rendered.html();
        }

        @Override
        public Location locate(int start, int end) {
            return rendered.origins().locate(start, end);
        }
    }

    /** Whether it was rendered from sound sources. */
    public boolean complete() {
        return state.complete();
    }

    /** Whether it is known which ids it has: it is HTML, and was made of sound sources. */
    boolean isKnown() {
        return complete() && isHtml();
    }

    /** Whether its links can be followed: what is there is there, whatever else the page may lack. */
    boolean isHtml() {
        return page.output().endsWith(".html") || page.output().endsWith(".htm");
    }

    String url() {
        return page.url();
    }
}
