package nrw.ikim.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.check.ExternalLink;
import nrw.ikim.site.check.ExternalLinks;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.external.LinkReport;
import nrw.ikim.site.model.IgnoredLinks;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.policy.Verdict;
import nrw.ikim.site.source.Theme;

/** Checks the links of a site to other hosts. */
public final class SiteLinks {

    private final Theme theme = new Theme();
    private final Checker checker;

    /** @param checker what asks for the addresses */
    public SiteLinks(Checker checker) {
        this.checker = checker;
    }

    /** The check of links as a function. */
    @FunctionalInterface
    public interface Checker {

        /**
         * Asks for addresses.
         *
         * @param links all external links of the site
         * @param ignored what the site does not want to be asked
         */
        LinkReport check(List<ExternalLink> links, List<String> ignored) throws InterruptedException;
    }

    /**
     * Renders the site as {@link SiteGenerator#validate} does, and checks the external links of the pages that could be
     * rendered.
     *
     * @param ownFaults takes the number of faults of the site itself, before anything is asked
     * @param summary takes what came of the check, unless there is no site
     * @return what came of it, with the faults of the external links alone
     */
    public SiteResult check(SiteRequest request, Consumer<Integer> ownFaults, Consumer<LinkReport> summary)
            throws InterruptedException {
        Optional<CheckedSite> found = new SiteGenerator().check(request);
        if (found.isEmpty()) {
            return SiteResult.noSite();
        }
        CheckedSite checked = found.get();
        ownFaults.accept(checked.verdict().told().size());
        List<CheckedPage> pages = checked.pages();
        LinkReport report = checker.check(
                new ExternalLinks(checked.site().configuration()).in(pages, request.threads()),
                IgnoredLinks.of(checked.site().configuration()));
        summary.accept(report);
        Verdict verdict = ofLinks(report, checked);
        return new SiteResult(
                request.failOn().fails(verdict.told()) ? SiteResult.Outcome.FAILED : SiteResult.Outcome.CHECKED,
                verdict.told(),
                verdict.suppressed(),
                verdict.mended(),
                pages.size(),
                checked.reads(),
                new SourceTexts(checked.sources(), checked.site(), theme).of(verdict.all()),
                WriteSummary.NONE,
                Map.of());
    }

    /** What a site says of the faults that it lives with holds for these, too: all go the same way, and then part again. */
    private static Verdict ofLinks(LinkReport report, CheckedSite checked) {
        Set<Diagnostic> ofLinks = new TreeSet<>(report.diagnostics());
        Verdict all = checked.with(report.diagnostics()).verdict();
        return new Verdict(
                all.told().stream().filter(ofLinks::contains).toList(),
                all.suppressed().stream()
                        .filter(fault -> ofLinks.contains(fault.diagnostic()))
                        .toList(),
                0);
    }
}
