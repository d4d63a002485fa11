package nrw.ikim.site;

import java.util.List;
import java.util.Map;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.text.SourceText;

/**
 * What came of a request.
 *
 * @param outcome whether there was a site, and whether it was written
 * @param diagnostics all faults, sorted and merged
 * @param pages the number of pages
 * @param reads what each page read, by its address, sorted
 * @param texts the sources that diagnostics speak of, by the path that users see
 * @param written what the writer did; nothing where the site was not written
 */
public record SiteResult(
        Outcome outcome,
        List<Diagnostic> diagnostics,
        int pages,
        Map<String, ReadSet> reads,
        Map<String, SourceText> texts,
        WriteSummary written) {

    public SiteResult {
        diagnostics = List.copyOf(diagnostics);
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
