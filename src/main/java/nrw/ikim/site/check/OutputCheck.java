package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.html.PageFacts.Link;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.text.Location;

/**
 * The rules on the finished pages and on the HTML files and style sheets that are copied beside them: {@code
 * html-duplicate-id}, {@code link-broken}, {@code link-case-mismatch}, {@code link-redirects}, {@code link-empty}, {@code
 * url-invalid}, {@code mailto-invalid}, {@code anchor-missing}, {@code image-missing}, {@code asset-missing}, {@code
 * asset-unused} and {@code image-oversized}. Only links
 * within the site are followed. Of a page that is not complete only the links are followed that it has, and links to
 * it hold.
 */
public final class OutputCheck {

    private final boolean addressed;
    private final int threads;

    /** Checks a site whose settings are known. */
    public OutputCheck() {
        this(true, 1);
    }

    /**
     * Checks a site.
     *
     * @param addressed whether it is known where pages are; else only links to files of the sources are judged
     * @param threads how many pages may be looked at at once, at least 1
     */
    public OutputCheck(boolean addressed, int threads) {
        this.addressed = addressed;
        this.threads = threads;
    }

    /** Checks all pages against each other and against the assets, of which only the names are known. */
    public List<Diagnostic> check(Site site, List<CheckedPage> pages) {
        return check(site, pages, CheckedAssets.UNREAD);
    }

    /** Checks all pages and assets against each other, where nothing else is known to be wrong. */
    public List<Diagnostic> check(Site site, List<CheckedPage> pages, CheckedAssets assets) {
        return check(site, pages, assets, List.of(), foundAlone(pages));
    }

    /**
     * Checks all pages and assets against each other.
     *
     * @param site the site
     * @param pages all of its pages, in any order
     * @param assets what is in its assets
     * @param known what was found before: a file that a broken link or image was to lead to is not called unused
     * @param found what {@link PageQualityCheck} found on single pages, by {@link Page#path()}
     * @return sorted and merged: a fault that many pages show, because a template or a datum made it, is there once
     */
    public List<Diagnostic> check(
            Site site,
            List<CheckedPage> pages,
            CheckedAssets assets,
            List<Diagnostic> known,
            Map<String, PageFindings> found) {
        PublishedSite published = PublishedSite.of(site, pages, assets);
        LinkCheck links = new LinkCheck(new LinkJudge(new SiteIndex(published), addressed, true));
        List<Faulty> faulty = new ArrayList<>();
        for (PublishedFile file : published.files()) {
            List<PageFault> alone = file.page()
                    .map(page ->
                            found.getOrDefault(page.path(), PageFindings.NONE).ids())
                    .orElseGet(() -> ofCopy(file));
            List<LinkCheck.Wrong> wrong = links.check(file);
            if (!alone.isEmpty() || !wrong.isEmpty()) {
                faulty.add(new Faulty(file, alone, wrong));
            }
        }
        FaultCollector faults = new FaultCollector();
        // a page may have to be made again to tell where its links come from
        List<List<PageFault>> located = Parallel.map(faulty, Faulty::located, threads);
        for (int i = 0; i < faulty.size(); i++) {
            String url = faulty.get(i).file().url();
            located.get(i).forEach(fault -> faults.add(fault, url));
        }
        List<Diagnostic> all = new ArrayList<>(faults.diagnostics());
        if (addressed) {
            List<Diagnostic> doubts = new ArrayList<>(known);
            doubts.addAll(all);
            all.addAll(new AssetUseCheck(site, pages).check(links.uses(), doubts));
            all.addAll(new ImageCheck(site).check(links.uses()));
        }
        return DiagnosticMerger.merged(all);
    }

    /**
     * A file with faults.
     *
     * @param alone those that it has by itself
     * @param links those of its links
     */
    private record Faulty(PublishedFile file, List<PageFault> alone, List<LinkCheck.Wrong> links) {

        List<PageFault> located() {
            List<PageFault> faults = new ArrayList<>(alone);
            for (LinkCheck.Wrong wrong : links) {
                Link link = wrong.link();
                Location place = file.origins().locate(link.start(), link.end());
                faults.add(new PageFault(
                        wrong.fault().rule(),
                        place,
                        link.target(),
                        wrong.fault().wording()));
            }
            return faults;
        }
    }

    private static List<PageFault> ofCopy(PublishedFile file) {
        LocalFaults faults = new LocalFaults(file.origins());
        if (file.known()) {
            new PageCheck(faults).check(file);
        }
        return faults.faults();
    }

    private static Map<String, PageFindings> foundAlone(List<CheckedPage> pages) {
        Map<String, PageFindings> found = new HashMap<>();
        for (CheckedPage page : pages) {
            if (page.isKnown()) {
                LocalFaults faults = new LocalFaults(page.origins());
                new PageCheck(faults).check(PublishedFile.of(page));
                found.put(page.page().path(), new PageFindings(faults.faults(), List.of(), Optional.empty(), false));
            }
        }
        return found;
    }
}
