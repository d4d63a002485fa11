package nrw.ikim.site.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.progress.Progress;

/** What all goals that read a site have in common: where it is, how it is read, and what becomes of a run. */
abstract class AbstractSiteMojo extends AbstractCheckMojo {

    /**
     * The directory with the sources of the site: {@code site.yml}, {@code data/}, {@code content/}, {@code templates/},
     * {@code schemas/} and {@code assets/}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.siteDirectory", defaultValue = "${project.basedir}/src/site", required = true)
    private File siteDirectory;

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
     * The file of the faults that are not told and do not fail the build, as {@code ikim:baseline} writes it. It need not be
     * there.
     *
     * @since 1.0.0
     */
    @Parameter(
            property = "ikim.baseline",
            defaultValue = "${project.basedir}/src/site/ikim-baseline.txt",
            required = true)
    private File baseline;

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
     * Whether pages are rendered anew only where something that they show has changed since the last run. The site is the
     * same either way.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.incremental", defaultValue = "true")
    private boolean incremental;

    /**
     * How many pages are rendered at a time; {@code 0} for as many as the machine has processors. The site is the same for
     * any number.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.threads", defaultValue = "0")
    private int threads;

    /**
     * Whether to tell, at the end, where the time went: by stage, and the slowest pages and templates.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.profile", defaultValue = "false")
    private boolean profile;

    /** Tells whether the goal was called by name. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** What does the goal's work on a site; tests put another in its place. */
    Generator generator;

    /** By which it is told how far a run is, in nanoseconds; tests put another in its place. */
    LongSupplier clock = System::nanoTime;

    /** The generator as a function. */
    @FunctionalInterface
    interface Generator {
        SiteResult run(SiteRequest request, Progress progress) throws OutputException;
    }

    /** @param generator what does the goal's work on a site */
    AbstractSiteMojo(Generator generator) {
        this.generator = generator;
    }

    /** What the goal does to a site, as in {@code build}. */
    abstract String verb();

    /** Where the goal would put a site; below the working directory for a goal that writes none. */
    Path outputDirectory() {
        return workDirectory().resolve("site");
    }

    /** Sees to it that no directory is in another one's way. */
    void checkDirectories(SiteRequest request) throws MojoExecutionException {
        Settings.checkApart("siteDirectory", request.siteDirectory(), "workDirectory", request.workDirectory());
    }

    /** Tells what the baseline takes out of the count. */
    void tellBaseline(SiteResult result) {
        log().baseline(result);
    }

    /** Whether what the goal does depends on the day that counts as today. */
    boolean dependsOnTheDay() {
        return true;
    }

    /** Tells what a run without a fault that fails the build has done. */
    abstract void succeed(SiteRequest request, SiteResult result) throws MojoExecutionException, MojoFailureException;

    /** Why a run with such a fault fails the build. */
    abstract String failure(SiteRequest request, SiteResult result);

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        Optional<Instant> repeatable = Settings.timestamp(timestamp);
        SiteRequest request = request(repeatable.orElseGet(Instant::now));
        checkDirectories(request);
        boolean watched = getLog().isInfoEnabled() && Terminal.isWatched(session(), environment);
        RunProgress progress = new RunProgress(getLog(), clock, watched, profile);
        SiteResult result;
        try (progress) {
            result = attempt(
                    verb() + "ing " + request.siteDirectory(), () -> generator.run(request, progress.listener()));
        }
        if (result.outcome() == SiteResult.Outcome.NO_SITE) {
            withoutSite(request);
        } else {
            tell(request, result, repeatable.isEmpty() && dependsOnTheDay(), progress.profile(result.pages()));
        }
    }

    private void tell(SiteRequest request, SiteResult result, boolean ofTheDay, List<String> times)
            throws MojoExecutionException, MojoFailureException {
        report(result);
        tellBaseline(result);
        if (result.outcome() == SiteResult.Outcome.FAILED) {
            times.forEach(getLog()::info);
            throw new MojoFailureException(failure(request, result));
        }
        succeed(request, result);
        if (ofTheDay) {
            log().today(request.timestamp().atZone(ZoneOffset.UTC).toLocalDate());
        }
        times.forEach(getLog()::info);
    }

    private SiteRequest request(Instant now) throws MojoExecutionException {
        return new SiteRequest(
                projectDirectory(),
                absolute(siteDirectory),
                outputDirectory(),
                workDirectory(),
                Settings.encoding(encoding),
                drafts,
                Settings.baseUrl(baseUrl),
                Settings.basePath(basePath),
                now,
                projectValues(project()),
                absolute(baseline),
                failOn(),
                incremental,
                Settings.threads(threads));
    }

    /** All are there, empty where the project does not set them, so that templates can ask for any. */
    private static Map<String, String> projectValues(MavenProject project) {
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

    private void withoutSite(SiteRequest request) throws MojoFailureException {
        String shown = log().shown(request.siteDirectory());
        if (execution.getSource() == MojoExecution.Source.CLI
                && !SitePresence.isElsewhere(session().getProjects(), request)) {
            throw new MojoFailureException("there is no site in " + shown + "; create a page, as in " + shown
                    + "/content/index.md, or set ikim.siteDirectory to where the site is");
        }
        getLog().info("nothing to " + verb() + ": there are neither pages nor data in " + shown);
    }
}
