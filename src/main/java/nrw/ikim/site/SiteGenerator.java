package nrw.ikim.site;

import java.util.List;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.source.Theme;

/** Builds a site: reads and checks it, decides whether it may be written, and writes it. */
public final class SiteGenerator {

    private final Theme theme = new Theme();

    /**
     * Builds a site.
     *
     * @return what came of it; faults of the site are in there
     * @throws OutputException where the site cannot be written, for a reason that is not the site's
     */
    public SiteResult generate(SiteRequest request) throws OutputException {
        Optional<CheckedSite> found = new SiteChecker(theme).check(request);
        if (found.isEmpty()) {
            return SiteResult.noSite();
        }
        CheckedSite checked = found.get();
        List<Diagnostic> faults = faults(checked);
        if (request.failOn().fails(faults)) {
            return result(SiteResult.Outcome.FAILED, checked, faults, WriteSummary.NONE);
        }
        WriteSummary written = new SiteFiles(theme).write(request, checked);
        return result(SiteResult.Outcome.WRITTEN, checked, faults, written);
    }

    /**
     * Checks a site as {@link #generate} does, and writes nothing.
     *
     * @return what came of it; faults of the site are in there
     */
    public SiteResult validate(SiteRequest request) {
        Optional<CheckedSite> found = new SiteChecker(theme).check(request);
        if (found.isEmpty()) {
            return SiteResult.noSite();
        }
        List<Diagnostic> faults = faults(found.get());
        boolean failed = request.failOn().fails(faults);
        return result(
                failed ? SiteResult.Outcome.FAILED : SiteResult.Outcome.CHECKED,
                found.get(),
                faults,
                WriteSummary.NONE);
    }

    /** The version of this plugin. */
    public static String version() {
        String version = SiteGenerator.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** The faults that count, in order. What a site says about faults that it lives with belongs here, behind the merging. */
    private static List<Diagnostic> faults(CheckedSite checked) {
        return DiagnosticMerger.merged(checked.faults());
    }

    private SiteResult result(
            SiteResult.Outcome outcome, CheckedSite checked, List<Diagnostic> faults, WriteSummary written) {
        return new SiteResult(
                outcome, faults, checked.site().pages().size(), checked.reads(), checked.texts(faults, theme), written);
    }
}
