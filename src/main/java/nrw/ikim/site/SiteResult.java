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

    /** How a request can end. */
    public enum Outcome {
        /** The directory holds neither pages nor data. */
        NO_SITE,
        /** There were faults, and nothing was written. */
        FAILED,
        /** The site is up to date. */
        WRITTEN
    }
}
