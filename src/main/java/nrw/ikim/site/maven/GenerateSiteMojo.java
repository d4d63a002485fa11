package nrw.ikim.site.maven;

import java.io.File;
import java.nio.file.Path;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

import nrw.ikim.site.SiteGenerator;
import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;

/**
 * Builds the web site from the data, pages, templates and assets below {@code src/site}, and fails the build where a
 * page, a link, an image or a datum does not hold. Where it fails, nothing is written, and the site of the last good
 * build stays.
 *
 * <p>A project without a site is left alone, with a message. Only when the goal is called by name ({@code mvn
 * ikim:generate-site}) and no project of the build has a site does it fail.
 *
 * @since 1.0.0
 */
@Mojo(name = "generate-site", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class GenerateSiteMojo extends AbstractSiteMojo {

    /**
     * The directory that the site is written to. Files of other tools in it stay.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.outputDirectory", defaultValue = "${project.build.directory}/site", required = true)
    private File outputDirectory;

    /** For Maven. */
    public GenerateSiteMojo() {
        super((request, progress) -> new SiteGenerator(progress).generate(request));
    }

    @Override
    String verb() {
        return "build";
    }

    @Override
    Path outputDirectory() {
        return absolute(outputDirectory);
    }

    @Override
    void checkDirectories(SiteRequest request) throws MojoExecutionException {
        Settings.checkApart("siteDirectory", request.siteDirectory(), "outputDirectory", request.outputDirectory());
        super.checkDirectories(request);
        Settings.checkApart("outputDirectory", request.outputDirectory(), "workDirectory", request.workDirectory());
    }

    @Override
    void succeed(SiteRequest request, SiteResult result) {
        log().written(request, result);
    }

    @Override
    String failure(SiteRequest request, SiteResult result) {
        return log().unwritten(request, result);
    }
}
