package nrw.ikim.site.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageQuality;
import nrw.ikim.site.html.PageQuality.Tag;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.text.Location;

/**
 * The rules on single pages: {@code image-alt-missing}, {@code lang-missing}, {@code title-missing}, {@code
 * heading-structure}, {@code html-invalid} and {@code content-unsafe-html}, and those of {@link PageCheck}. Of a page that is
 * not complete only what its author wrote is judged, tag by tag: whatever else it lacks may have been lost. Thread-safe.
 */
public final class PageQualityCheck {

    private final Site site;
    private final UnsafeCheck unsafe;
    private final HeadCheck heads = new HeadCheck();
    private final HeadingCheck headings = new HeadingCheck();
    private final MarkupCheck markup = new MarkupCheck();

    public PageQualityCheck(Site site) {
        this.site = site;
        this.unsafe = new UnsafeCheck(Origin.of(site.configuration().url()));
    }

    /**
     * Checks a page by itself.
     *
     * @param page the page, with its HTML at hand
     * @param quality of it
     * @param later the HTML for whoever asks when the page is forgotten
     */
    public PageFindings check(CheckedPage page, PageQuality quality, PageSource later) {
        if (!page.isHtml()) {
            return PageFindings.NONE;
        }
        LocalFaults ids = new LocalFaults(page.origins());
        if (page.isKnown()) {
            new PageCheck(ids).check(PublishedFile.of(page, later));
        }
        LocalFaults faults = new LocalFaults(page.origins());
        Quality whole = new Quality(site, page, quality, faults);
        boolean document = whole.isWhole() && quality.head().document();
        boolean headed = !page.state().fragment() && document && HeadingCheck.canJudge(whole);
        Optional<Untitled> untitled = Optional.empty();
        if (!page.state().fragment()) {
            unsafe.check(whole);
            quality.images().forEach(image -> image(image, whole));
            if (whole.isWhole()) {
                markup.check(whole);
            }
            if (document) {
                heads.check(whole);
                untitled = headed ? headings.check(whole) : untitled;
            }
        }
        return new PageFindings(ids.faults(), faults.faults(), untitled, headed);
    }

    /**
     * Brings together what was found on all pages.
     *
     * @param pages all of them, in any order
     * @param found what was found on those that are not sound, by {@link Page#path()}
     * @return sorted and merged: a fault that many pages show, because a template or a datum made it, is there once
     */
    public static List<Diagnostic> merged(List<CheckedPage> pages, Map<String, PageFindings> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        FaultCollector faults = new FaultCollector();
        List<CheckedPage> faulty = pages.stream()
                .filter(page -> found.containsKey(page.page().path()))
                .sorted(Comparator.comparing(CheckedPage::url)
                        .thenComparing(page -> page.page().path()))
                .toList();
        faulty.forEach(page -> of(page, found).quality().forEach(fault -> faults.add(fault, page.url())));
        Set<String> layouts = untitledLayouts(pages, found);
        faulty.forEach(page -> of(page, found)
                .untitled()
                .map(untitled ->
                        HeadingCheck.told(untitled, layouts.contains(page.page().layout())))
                .ifPresent(fault -> faults.add(fault, page.url())));
        return faults.diagnostics();
    }

    private static PageFindings of(CheckedPage page, Map<String, PageFindings> found) {
        return found.getOrDefault(page.page().path(), PageFindings.NONE);
    }

    /** Where all pages of a layout have no heading of the first level, it is the layout that lacks it. */
    private static Set<String> untitledLayouts(List<CheckedPage> pages, Map<String, PageFindings> found) {
        Map<String, Integer> without = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (CheckedPage page : pages) {
            String layout = page.page().layout();
            if (page.state().headed()) {
                all.merge(layout, 1, Integer::sum);
            }
            if (of(page, found).untitled().isPresent()) {
                without.merge(layout, 1, Integer::sum);
            }
        }
        without.entrySet()
                .removeIf(layout -> layout.getValue() == 1 || !layout.getValue().equals(all.get(layout.getKey())));
        return without.keySet();
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
