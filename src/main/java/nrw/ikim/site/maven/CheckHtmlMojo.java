package nrw.ikim.site.maven;

import java.io.File;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import nrw.ikim.site.HtmlFolderChecker;
import nrw.ikim.site.HtmlFolderRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.report.ConsoleReport;

/**
 * Checks the links of any folder of HTML, as one that maven-site-plugin made, with Javadoc in it: links, anchors, images, style
 * sheets, scripts and ids. What many pages share, as a link in a menu, is told once. Links to other hosts are looked at, not
 * followed.
 *
 * @since 1.0.0
 */
@Mojo(name = "check-html", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class CheckHtmlMojo extends AbstractCheckMojo {

    /**
     * The folder to check.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.htmlDirectory", defaultValue = "${project.build.directory}/site", required = true)
    private File htmlDirectory;

    /**
     * The address that the folder will have, as in {@code https://www.example.org/project}, so that links that begin with it are
     * checked, too. With a path in it, links that lead out of the folder are taken to be right.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.baseUrl")
    private @Nullable String baseUrl;

    /**
     * How many files are read at a time; {@code 0} for as many as the machine has processors.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.threads", defaultValue = "0")
    private int threads;

    @Override
    String reportName() {
        return "check-html";
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        HtmlFolderRequest request = new HtmlFolderRequest(
                projectDirectory(),
                absolute(htmlDirectory),
                Settings.baseUrl(baseUrl),
                failOn(),
                Settings.threads(threads));
        String shown = log().shown(request.folder());
        SiteResult result = attempt("checking " + request.folder(), () -> new HtmlFolderChecker().check(request));
        if (result.outcome() == SiteResult.Outcome.NO_SITE) {
            getLog().info("nothing to check: there is no HTML in " + shown);
            return;
        }
        report(result);
        if (result.outcome() == SiteResult.Outcome.FAILED) {
            throw new MojoFailureException(ConsoleReport.summary(result.diagnostics()));
        }
        log().checked("checked " + ConsoleReport.counted(result.pages(), "page") + " in " + shown, result);
    }
}
