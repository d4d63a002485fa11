package nrw.ikim.site.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import nrw.ikim.site.model.Page;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.text.Location;

/**
 * Makes pages again that were rendered and forgotten, for the few of which a place or the text is wanted. Keeps the last ones,
 * as faults come page by page. Safe to use from several threads.
 */
public final class PagesAgain {

    /** Some for each thread that looks for places. */
    private static final int KEPT = 32;

    private final Function<Page, RenderedPage> renderer;
    private final Map<String, RenderedPage> last = new LinkedHashMap<>();

    /** @param renderer gives the same each time */
    public PagesAgain(Function<Page, RenderedPage> renderer) {
        this.renderer = renderer;
    }

    /** A page that is rendered when it is asked for. */
    public PageSource source(Page page) {
        return new PageSource() {
            @Override
            public String html() {
                return rendered(page).html();
            }

            @Override
            public Location locate(int start, int end) {
                return rendered(page).origins().locate(start, end);
            }
        };
    }

    private RenderedPage rendered(Page page) {
        synchronized (last) {
            RenderedPage known = last.get(page.path());
            if (known != null) {
                return known;
            }
        }
        RenderedPage made = renderer.apply(page);
        synchronized (last) {
            last.put(page.path(), made);
            if (last.size() > KEPT) {
                last.remove(last.keySet().iterator().next());
            }
        }
        return made;
    }
}
