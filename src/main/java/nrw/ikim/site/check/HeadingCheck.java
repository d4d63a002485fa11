package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageQuality.Heading;
import nrw.ikim.site.text.Location;

/** The rule {@code heading-structure}. Thread-safe. */
final class HeadingCheck {

    /** Whether the headings of a page can be judged. */
    static boolean canJudge(Quality quality) {
        return !quality.facts().head().forwards() && !quality.facts().markup().isCut();
    }

    /** Checks a page; one without a heading of the first level is given out, as it has to be known whether all pages of a layout lack one. */
    Optional<Untitled> check(Quality quality) {
        List<Heading> headings = quality.facts().headings();
        long first = headings.stream().filter(heading -> heading.level() == 1).count();
        if (first > 1) {
            several(quality);
        }
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).level() > headings.get(i - 1).level() + 1) {
                skipped(headings.get(i - 1), headings.get(i), quality);
            }
        }
        return first == 0 ? Optional.of(untitled(quality)) : Optional.empty();
    }

    private static void skipped(Heading before, Heading heading, Quality quality) {
        Location location = quality.locateTag(heading.place());
        Location other = quality.locateTag(before.place());
        int right = before.level() + 1;
        String note = other.file().equals(location.file()) ? "" : "the heading before it is at " + other;
        quality.add(
                Rule.HEADING_STRUCTURE,
                location,
                "skipped",
                new PlainWording(
                        "a heading of level " + heading.level() + " follows one of level " + before.level(),
                        "write " + marked(right, location)
                                + ": who hears a page read out takes a gap for a missing part",
                        note,
                        ""));
    }

    /** A heading as one writes it there. */
    private static String marked(int level, Location location) {
        return Quality.isMarkdown(location) ? "`" + "#".repeat(level) + "`" : "`<h" + level + ">`";
    }

    /** Where the layout prints the title, all of an author's are wrong; else all but the first. */
    private static void several(Quality quality) {
        List<Location> made = new ArrayList<>();
        for (Heading heading : quality.facts().headings()) {
            if (heading.level() == 1) {
                made.add(quality.locateTag(heading.place()));
            }
        }
        Location title = made.stream()
                .filter(location -> !quality.isAuthored(location))
                .findFirst()
                .orElse(made.get(0));
        boolean layout = !quality.isAuthored(title);
        boolean authored = layout && made.stream().anyMatch(quality::isAuthored);
        boolean seen = false;
        for (Location location : made) {
            boolean isTitle = !seen && location.equals(title);
            seen |= isTitle;
            if (!isTitle && (!authored || quality.isAuthored(location))) {
                second(quality, location, title, layout && quality.isAuthored(location));
            }
        }
    }

    private static void second(Quality quality, Location location, Location title, boolean ofLayout) {
        String help = "write " + marked(2, location)
                + (ofLayout ? " here and one level more for what is below it, or take the line away" : " here");
        quality.add(
                Rule.HEADING_STRUCTURE,
                location,
                "second",
                new PlainWording(
                        ofLayout
                                ? "the layout prints the title of the page as its heading already; this is a second one"
                                : "the page has a heading of the first level already",
                        help,
                        "the first is at " + title,
                        ""));
    }

    private static Untitled untitled(Quality quality) {
        Location own = Location.startOf(quality.page().page().file());
        for (Heading heading : quality.facts().headings()) {
            Location made = quality.locateTag(heading.place());
            if (quality.isAuthored(made)) {
                own = made;
                break;
            }
        }
        return new Untitled(own, quality.locateTag(quality.facts().head().body()));
    }

    /**
     * Tells of a page without a heading of the first level.
     *
     * @param layout whether the layout is to blame
     */
    static PageFault told(Untitled page, boolean layout) {
        Location location = layout ? page.ofLayout() : page.own();
        return new PageFault(
                Rule.HEADING_STRUCTURE,
                location,
                "none",
                new PlainWording(
                        "the page has no heading of the first level, which says what it is about",
                        layout
                                ? "write `<h1>{{ page.title }}</h1>` in the layout"
                                : "begin the page with " + marked(1, location)
                                        + " and its title, or let the layout print `<h1>{{ page.title }}</h1>`"));
    }
}
