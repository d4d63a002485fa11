package nrw.ikim.site.check;

import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.text.Location;

/**
 * The words for an id that stands twice on a page.
 *
 * @param file the page
 * @param anchor the later one
 * @param first the first one
 */
record DuplicateId(PublishedFile file, Anchor anchor, Anchor first) implements Wording {

    @Override
    public String message() {
        return "the id `" + anchor.name() + "` stands more than once on the page";
    }

    @Override
    public String help(boolean manyPages) {
        return "give one of them another id: a link to `#" + anchor.name() + "` leads to the first only";
    }

    @Override
    public String note() {
        Location location = file.origins().locate(anchor.start(), anchor.end());
        Location firstLocation = file.origins().locate(first.start(), first.end());
        return location.equals(firstLocation)
                ? "made by the same line each time, as in a loop or in a partial that is included twice"
                : "the first is at " + firstLocation;
    }
}
