package nrw.ikim.site.check;

import java.util.Comparator;
import java.util.List;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageQuality.Tag;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.text.Location;

/**
 * The rules on single pages: {@code image-alt-missing}, {@code lang-missing}, {@code title-missing}, {@code
 * heading-structure}, {@code html-invalid} and {@code content-unsafe-html}. Of a page that is not complete only what its
 * author wrote is judged, tag by tag: whatever else it lacks may have been lost.
 */
public final class PageQualityCheck {

    /**
     * Checks all pages.
     *
     * @param site the site
     * @param pages all of its pages, in any order
     * @return sorted and merged: a fault that many pages show, because a template or a datum made it, is there once
     */
    public List<Diagnostic> check(Site site, List<CheckedPage> pages) {
        FaultCollector faults = new FaultCollector();
        UnsafeCheck unsafe = new UnsafeCheck(Origin.of(site.configuration().url()));
        HeadCheck heads = new HeadCheck();
        HeadingCheck headings = new HeadingCheck();
        MarkupCheck markup = new MarkupCheck();
        pages.stream()
                .filter(page -> page.isHtml() && !page.rendered().fragment())
                .sorted(Comparator.comparing(CheckedPage::url)
                        .thenComparing(page -> page.rendered().page().path()))
                .map(page -> new Quality(site, page, faults))
                .forEach(quality -> {
                    unsafe.check(quality);
                    quality.facts().images().forEach(image -> image(image, quality));
                    if (quality.isWhole()) {
                        markup.check(quality);
                    }
                    if (quality.isWhole() && quality.facts().head().document()) {
                        heads.check(quality);
                        headings.check(quality);
                    }
                });
        headings.finish();
        return faults.diagnostics();
    }

    private static void image(Tag image, Quality quality) {
        Location location = quality.locateTag(image.place());
        if (quality.isWhole() || quality.isAuthored(location)) {
            String named =
                    switch (image.name()) {
                        case "area" -> "the area of the image map";
                        case "input" -> "the image button";
                        default -> "the image";
                    };
            String decoration = image.name().equals("img") ? ", or write `alt=\"\"` where it is mere decoration" : "";
            String help = image.name().equals("img")
                    ? "say in `alt` what the image shows"
                    : "say in `alt` what happens on a click";
            quality.add(
                    Rule.IMAGE_ALT_MISSING,
                    location,
                    image.name(),
                    new PlainWording(
                            named + " has no `alt`, which stands for it where it cannot be seen", help + decoration));
        }
    }
}
