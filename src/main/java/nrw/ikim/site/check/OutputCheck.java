package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.OriginMap;

/**
 * The rules on the finished pages: {@code html-duplicate-id}, {@code link-broken}, {@code anchor-missing}, {@code
 * image-missing}, {@code asset-missing}, {@code asset-unused} and {@code image-oversized}. Only links within the site are followed. Of a page that is not complete
 * only the links are followed that it has, and links to it hold.
 */
public final class OutputCheck {

    private final boolean addressed;

    /** Checks a site whose settings are known. */
    public OutputCheck() {
        this(true);
    }

    /** @param addressed whether it is known where pages are; else only links to files of the sources are judged */
    public OutputCheck(boolean addressed) {
        this.addressed = addressed;
    }

    /**
     * Checks all pages against each other and the assets.
     *
     * @param site the site
     * @param pages all of its pages, in any order
     * @return sorted and merged: a fault that many pages show, because a template or a datum made it, is there once
     */
    public List<Diagnostic> check(Site site, List<CheckedPage> pages) {
        FaultCollector faults = new FaultCollector();
        LinkCheck links = new LinkCheck(site, new SiteIndex(site, pages), faults, addressed);
        pages.stream()
                .filter(CheckedPage::isHtml)
                .sorted(Comparator.comparing(CheckedPage::url)
                        .thenComparing(page -> page.rendered().page().path()))
                .forEach(page -> {
                    if (page.isKnown()) {
                        checkIds(page, faults);
                    }
                    links.check(page);
                });
        List<Diagnostic> found = new ArrayList<>(faults.diagnostics());
        if (addressed) {
            found.addAll(new AssetUseCheck(site, pages).check(links.uses(), found));
            found.addAll(new ImageCheck(site).check(links.uses()));
        }
        return DiagnosticMerger.merged(found);
    }

    private static void checkIds(CheckedPage page, FaultCollector faults) {
        Map<String, Anchor> first = new HashMap<>();
        for (Anchor anchor : page.facts().anchors()) {
            Anchor earlier = anchor.id() ? first.putIfAbsent(anchor.name(), anchor) : null;
            if (earlier != null) {
                OriginMap origins = page.rendered().origins();
                Location location = origins.locate(anchor.start(), anchor.end());
                Location firstLocation = origins.locate(earlier.start(), earlier.end());
                faults.add(
                        Rule.HTML_DUPLICATE_ID,
                        location,
                        anchor.name(),
                        page.url(),
                        new DuplicateId(anchor.name(), location, firstLocation));
            }
        }
    }

    private record DuplicateId(String name, Location location, Location first) implements Wording {
        @Override
        public String message() {
            return "the id `" + name + "` stands more than once on the page";
        }

        @Override
        public String help(boolean manyPages) {
            return "give one of them another id: a link to `#" + name + "` leads to the first only";
        }

        @Override
        public String note() {
            return location.equals(first)
                    ? "made by the same line each time, as in a loop or in a partial that is included twice"
                    : "the first is at " + first;
        }
    }
}
