package nrw.ikim.site.maven;

import org.apache.maven.plugins.annotations.Mojo;

import nrw.ikim.site.SiteGenerator;
import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.report.ConsoleReport;

/**
 * Writes the faults that the site has today to a file, {@code ikim.baseline}, so that the other goals tell only of new ones.
 * To be called by name, on a site that has too many faults to mend them all at once, and again when some are mended.
 *
 * <p>What keeps pages from being made, or would make them wrong, no baseline can take: with such faults it fails and leaves
 * the file as it was.
 *
 * @since 1.0.0
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AbstractSiteMojo {

    /** For Maven. */
    public BaselineMojo() {
        super((request, progress) -> new SiteGenerator(progress).baseline(request));
    }

    @Override
    String verb() {
        return "check";
    }

    /** They are about to be written. */
    @Override
    void tellBaseline(SiteResult result) {}

    @Override
    void succeed(SiteRequest request, SiteResult result) {
        String file = log().shown(request.baseline());
        long faults = result.baselined();
        getLog().info(
                        faults == 0
                                ? "there are no faults, so there is no " + file
                                : ConsoleReport.counted(faults, "fault") + " written to " + file);
    }

    @Override
    String failure(SiteRequest request, SiteResult result) {
        return ConsoleReport.summary(result.diagnostics())
                + ": no baseline can take these, and none was written; mend them first";
    }
}
