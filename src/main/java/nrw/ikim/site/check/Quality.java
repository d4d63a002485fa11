package nrw.ikim.site.check;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageQuality;
import nrw.ikim.site.html.Place;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.text.Location;

/**
 * The quality of a page, and where its faults go.
 *
 * @param site the site
 * @param page the page, with its HTML at hand
 * @param facts its quality
 * @param faults takes the faults
 */
record Quality(Site site, CheckedPage page, PageQuality facts, FaultSink faults) {

    /** Whether the page has all that it should have. */
    boolean isWhole() {
        return page.isKnown() && !page.state().empty();
    }

    /** Where something on the page was made. */
    Location locate(Place place) {
        return page.origins().locate(place.start(), place.end());
    }

    /** Where a tag was made: by what made its beginning, though a datum may have given an attribute. */
    Location locateTag(Place tag) {
        String html = page.origins().html();
        int end = tag.start();
        while (end < tag.end() && html.charAt(end) > ' ' && (html.charAt(end) != '>' || end == tag.end() - 1)) {
            end++;
        }
        Location beginning = locate(new Place(tag.start(), Math.min(tag.start() + 1, tag.end())));
        Location whole = locate(new Place(tag.start(), end));
        boolean together = whole.file().equals(beginning.file())
                && whole.span().line() == beginning.span().line()
                && whole.span().column() == beginning.span().column();
        return together ? whole : beginning;
    }

    /** Whether a place is in what editors write, pages and data, and not in a template. */
    boolean isAuthored(Location location) {
        return location.file().startsWith(site.shown("content/"))
                || location.file().startsWith(site.shown("data/"));
    }

    /** Whether a place is in a file of Markdown. */
    static boolean isMarkdown(Location location) {
        return location.file().endsWith(".md");
    }

    /** @param target tells one fault from another of this rule at the same place */
    void add(Rule rule, Location location, String target, Wording wording) {
        faults.add(rule, location, target, page.url(), wording);
    }
}
