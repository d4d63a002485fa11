package nrw.ikim.site;

import java.util.List;
import java.util.Map;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.policy.Suppression;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.text.SourceText;

/**
 * What came of a request.
 *
 * @param outcome whether there was a site, and whether it was written
 * @param diagnostics the faults that count, sorted and merged
 * @param suppressed faults that a comment or the baseline takes out of the count, sorted
 * @param mended how many entries of the baseline there was no fault for; 0 where that is not known
 * @param pages the number of pages
 * @param reads what each page read, by its address, sorted
 * @param texts the sources that diagnostics speak of, by the path that users see
 * @param written what the writer did; nothing where the site was not written
 * @param rendered why each page was rendered that was not taken from an earlier run, by its path below {@code content/}
 */
public record SiteResult(
        Outcome outcome,
        List<Diagnostic> diagnostics,
        List<Suppression> suppressed,
        int mended,
        int pages,
        Map<String, ReadSet> reads,
        Map<String, SourceText> texts,
        WriteSummary written,
        Map<String, String> rendered) {

    public SiteResult {
        diagnostics = List.copyOf(diagnostics);
        suppressed = List.copyOf(suppressed);
    }

    /** Where no faults are taken out of the count. */
    public SiteResult(
            Outcome outcome,
            List<Diagnostic> diagnostics,
            int pages,
            Map<String, ReadSet> reads,
            Map<String, SourceText> texts,
            WriteSummary written) {
        this(outcome, diagnostics, List.of(), 0, pages, reads, texts, written, Map.of());
    }

    /** Where no page was rendered, or all were for no reason. */
    public SiteResult(
            Outcome outcome,
            List<Diagnostic> diagnostics,
            List<Suppression> suppressed,
            int mended,
            int pages,
            Map<String, ReadSet> reads,
            Map<String, SourceText> texts,
            WriteSummary written) {
        this(outcome, diagnostics, suppressed, mended, pages, reads, texts, written, Map.of());
    }

    /** How many faults the baseline takes out of the count. */
    public long baselined() {
        return suppressed.stream()
                .filter(fault -> fault.reason() == Suppression.Reason.BASELINE)
                .count();
    }

    /** Where there is no site. */
    static SiteResult noSite() {
        return new SiteResult(Outcome.NO_SITE, List.of(), 0, Map.of(), Map.of(), WriteSummary.NONE);
    }

    /** How a request can end. */
    public enum Outcome {
        /** The directory holds neither pages nor data. */
        NO_SITE,
        /** There were faults of the kind that fails a build, and nothing was written. */
        FAILED,
        /** The site is up to date. */
        WRITTEN,
        /** The site holds; it was not to be written. */
        CHECKED
    }
}
