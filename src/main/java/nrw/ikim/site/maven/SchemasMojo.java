package nrw.ikim.site.maven;

import java.io.File;
import java.nio.file.Path;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

import nrw.ikim.site.SchemaPublisher;
import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.report.ConsoleReport;

/**
 * Writes the JSON Schemas that the data, front matter and settings of the site are checked by, those of the theme and those
 * of {@code schemas/} in their place, for editors to complete and check them while typing.
 *
 * @since 1.0.0
 */
@Mojo(name = "schemas", threadSafe = true)
public final class SchemasMojo extends AbstractSiteMojo {

    /**
     * The directory that the schemas are written to. Files of other tools in it stay.
     *
     * @since 1.0.0
     */
    @Parameter(
            property = "ikim.schemasDirectory",
            defaultValue = "${project.build.directory}/ikim/schemas",
            required = true)
    private File schemasDirectory;

    /** For Maven. */
    public SchemasMojo() {
        super((request, progress) -> new SchemaPublisher().publish(request));
    }

    @Override
    String verb() {
        return "read";
    }

    @Override
    Path outputDirectory() {
        return absolute(schemasDirectory);
    }

    @Override
    void checkDirectories(SiteRequest request) throws MojoExecutionException {
        Settings.checkApart("siteDirectory", request.siteDirectory(), "schemasDirectory", request.outputDirectory());
        super.checkDirectories(request);
    }

    @Override
    boolean dependsOnTheDay() {
        return false;
    }

    @Override
    void succeed(SiteRequest request, SiteResult result) {
        log().files(ConsoleReport.counted(result.pages(), "schema"), request, result);
    }

    @Override
    String failure(SiteRequest request, SiteResult result) {
        return ConsoleReport.summary(result.diagnostics()) + ": no schema was written";
    }
}
