package nrw.ikim.site.render;

import java.lang.ref.SoftReference;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.model.Page;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Locator;

/**
 * The way back from a page's document to the sources, found by rendering the page again when it is first asked for: few pages
 * have a fault, and to note the way takes as long as the rendering, and more memory than the document. Thread-safe.
 */
final class Retracing implements Locator {

    private final PageRenderer renderer;
    private final Page page;

    /** Kept while there is memory: a page that has one fault may have several. */
    private volatile @Nullable SoftReference<Locator> known;

    Retracing(PageRenderer renderer, Page page) {
        this.renderer = renderer;
        this.page = page;
    }

    @Override
    public Location locate(int start, int end) {
        return origins().locate(start, end);
    }

    private Locator origins() {
        SoftReference<Locator> reference = known;
        Locator origins = reference == null ? null : reference.get();
        if (origins == null) {
            origins = renderer.traced(page).page().origins();
            known = new SoftReference<>(origins);
        }
        return origins;
    }
}
