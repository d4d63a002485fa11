package nrw.ikim.site.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

import nrw.ikim.site.SiteGenerator;
import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.output.OutputException;

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
public final class GenerateSiteMojo extends AbstractMojo {

    /**
     * The directory with the sources of the site: {@code site.yml}, {@code data/}, {@code content/}, {@code templates/}
     * and {@code assets/}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.siteDirectory", defaultValue = "${project.basedir}/src/site", required = true)
    private File siteDirectory;

    /**
     * The directory that the site is written to. Files of other tools in it stay.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.outputDirectory", defaultValue = "${project.build.directory}/site", required = true)
    private File outputDirectory;

    /**
     * The directory where the plugin keeps its own files between builds, among them the list of the files it wrote.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.workDirectory", defaultValue = "${project.build.directory}/ikim", required = true)
    private File workDirectory;

    /**
     * Whether to do nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Which faults fail the build: {@code error}, {@code warning} (warnings do, too) or {@code never}, which reports
     * faults and writes the site all the same.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.failOn", defaultValue = "error", required = true)
    private String failOn;

    /**
     * Whether to build the pages that are marked as {@code draft}, are to be shown only from a later day ({@code publish}) or
     * no longer ({@code expire}).
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * The address that the site will have, as in {@code https://www.example.org}; overrides {@code url} of {@code
     * site.yml}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.baseUrl")
    private @Nullable String baseUrl;

    /**
     * The path below which the site will be served, as in {@code /institute}; {@code /} for the root of a host. Overrides
     * {@code basePath} of {@code site.yml}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.basePath")
    private @Nullable String basePath;

    /**
     * The encoding of the text files of the site; UTF-8 where the project sets none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    /**
     * The moment that counts as now, so that a build can be repeated: ISO 8601 with a zone, as in {@code
     * 2026-11-01T12:00:00Z}, or seconds since 1970. The clock, where the project sets none or a single letter. The day,
     * which decides what is shown already and still, is that of UTC.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.timestamp", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String timestamp;

    /**
     * How many pages are rendered at a time; {@code 0} for as many as the machine has processors. The site is the same for
     * any number.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.threads", defaultValue = "0")
    private int threads;

    /** The project, of which pages may print the name and version. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The build, of which the other projects may have sites. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Tells whether the goal was called by name. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** What builds the site; tests put another in its place. */
    Generator generator = request -> new SiteGenerator().generate(request);

    /** The generator as a function. */
    @FunctionalInterface
    interface Generator {
        SiteResult generate(SiteRequest request) throws OutputException;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipping the site, as ikim.skip is set");
            return;
        }
        Optional<Instant> repeatable = Settings.timestamp(timestamp);
        SiteRequest request = request(repeatable.orElseGet(Instant::now));
        SiteResult result = generate(request);
        ResultLog log = new ResultLog(getLog(), request);
        switch (result.outcome()) {
            case NO_SITE -> withoutSite(request);
            case FAILED -> {
                log.faults(result);
                throw new MojoFailureException(log.failure(result));
            }
            case WRITTEN -> {
                log.faults(result);
                log.success(result);
                if (repeatable.isEmpty()) {
                    log.today(request.timestamp().atZone(ZoneOffset.UTC).toLocalDate());
                }
            }
        }
    }

    private SiteRequest request(Instant now) throws MojoExecutionException {
        Path sources = siteDirectory.toPath().toAbsolutePath().normalize();
        Path output = outputDirectory.toPath().toAbsolutePath().normalize();
        Path work = workDirectory.toPath().toAbsolutePath().normalize();
        Settings.checkApart("siteDirectory", sources, "outputDirectory", output);
        Settings.checkApart("siteDirectory", sources, "workDirectory", work);
        Settings.checkApart("outputDirectory", output, "workDirectory", work);
        return new SiteRequest(
                project.getBasedir().toPath().toAbsolutePath().normalize(),
                sources,
                output,
                work,
                Settings.encoding(encoding),
                drafts,
                Settings.baseUrl(baseUrl),
                Settings.basePath(basePath),
                now,
                projectValues(),
                Settings.failOn(failOn),
                Settings.threads(threads));
    }

    /** All are there, empty where the project does not set them, so that templates can ask for any. */
    private Map<String, String> projectValues() {
        Map<String, String> values = new TreeMap<>();
        values.put("groupId", orEmpty(project.getGroupId()));
        values.put("artifactId", orEmpty(project.getArtifactId()));
        values.put("version", orEmpty(project.getVersion()));
        values.put("name", orEmpty(project.getName()));
        values.put("description", orEmpty(project.getDescription()));
        values.put("url", orEmpty(project.getUrl()));
        return values;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private SiteResult generate(SiteRequest request) throws MojoExecutionException {
        try {
            return generator.generate(request);
        } catch (OutputException e) {
            // Maven would append the system's own words, so the cause is for those who ask for it
            boolean asked = session.getRequest() != null && session.getRequest().isShowErrors();
            throw asked ? new MojoExecutionException(e.getMessage(), e) : new MojoExecutionException(e.getMessage());
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "a fault of this plugin, not of the site, while building " + request.siteDirectory()
                            + "; please report it with what `-e` prints",
                    e);
        }
    }

    private void withoutSite(SiteRequest request) throws MojoFailureException {
        String shown = ResultLog.shown(request, request.siteDirectory());
        if (execution.getSource() == MojoExecution.Source.CLI
                && !SitePresence.isElsewhere(session.getProjects(), request)) {
            throw new MojoFailureException("there is no site in " + shown + "; create a page, as in " + shown
                    + "/content/index.md, or set ikim.siteDirectory to where the site is");
        }
        getLog().info("nothing to build: there are neither pages nor data in " + shown);
    }
}
