package nrw.ikim.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.policy.FaultPolicy;
import nrw.ikim.site.policy.Verdict;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.source.SourceTree;

/**
 * A site that was read, rendered and checked, and does not lie in the output directory yet.
 *
 * @param sources what was read
 * @param site the model
 * @param pages all pages, as far as they could be made
 * @param faults what was found, as it was found: neither sorted nor merged
 * @param policy says which of them the site lives with
 * @param files took the pages that are to be written; empty where the site is only checked
 */
record CheckedSite(
        SourceTree sources,
        Site site,
        List<CheckedPage> pages,
        List<Diagnostic> faults,
        FaultPolicy policy,
        Optional<SiteFiles> files) {

    CheckedSite {
        pages = List.copyOf(pages);
        faults = List.copyOf(faults);
    }

    /** What becomes of the faults. */
    Verdict verdict() {
        return policy.judge(faults, pages);
    }

    /** The same with further faults. */
    CheckedSite with(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(faults);
        all.addAll(more);
        return new CheckedSite(sources, site, pages, all, policy, files);
    }

    /** What each page read, by its address, sorted. */
    Map<String, ReadSet> reads() {
        Map<String, ReadSet> reads = new TreeMap<>();
        pages.forEach(page -> reads.put(page.page().url(), page.reads()));
        return reads;
    }
}
