package nrw.ikim.site.render;

import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Locator;

/**
 * Whether it is noted where each part of a page comes from. Where it is not, this stands in the place of the way back: being
 * asked means that the page has to be rendered again. Of one page, for one thread.
 */
final class Tracing implements Locator {

    private final String file;
    private final boolean on;
    private boolean missed;

    /** @param file the page, as users see it */
    Tracing(String file, boolean on) {
        this.file = file;
        this.on = on;
    }

    boolean isOn() {
        return on;
    }

    /** Whether a place was asked for that is not known. */
    boolean isMissed() {
        return missed;
    }

    @Override
    public Location locate(int start, int end) {
        missed = true;
        return Location.startOf(file);
    }
}
