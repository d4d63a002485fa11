package nrw.ikim.site.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

import nrw.ikim.site.SiteGenerator;
import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.report.ConsoleReport;

/**
 * Checks the site as {@code generate-site} does, with all its messages, and writes no page of it: for pull requests, and for
 * {@code mvn verify}.
 *
 * <p>A project without a site is left alone, with a message. Only when the goal is called by name ({@code mvn
 * ikim:validate}) and no project of the build has a site does it fail.
 *
 * @since 1.0.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ValidateMojo extends AbstractSiteMojo {

    /** For Maven. */
    public ValidateMojo() {
        super((request, progress) -> new SiteGenerator(progress).validate(request));
    }

    @Override
    String verb() {
        return "check";
    }

    @Override
    void succeed(SiteRequest request, SiteResult result) {
        log().checked("validated " + ConsoleReport.counted(result.pages(), "page"), result);
    }

    @Override
    String failure(SiteRequest request, SiteResult result) {
        return ConsoleReport.summary(result.diagnostics());
    }
}
