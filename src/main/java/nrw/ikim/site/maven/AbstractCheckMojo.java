package nrw.ikim.site.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

import nrw.ikim.site.SiteGenerator;
import nrw.ikim.site.SiteRequest.FailOn;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.report.ReportFormat;
import nrw.ikim.site.report.ReportPaths;
import nrw.ikim.site.report.Reports;
import nrw.ikim.site.source.SourceChangedException;

/** What all goals that look for faults have in common: what fails the build, and how that is told. */
abstract class AbstractCheckMojo extends AbstractMojo {

    /**
     * The directory where the plugin keeps its own files between builds, among them the list of the files it wrote; reports go
     * there, too.
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
     * faults and goes on all the same.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.failOn", defaultValue = "error", required = true)
    private String failOn;

    /**
     * Reports for tools beside the messages on the console, as in {@code sarif,junit}: {@code sarif} (SARIF 2.1.0), {@code
     * junit} (the XML of test runners), {@code json} (a line of JSON for each fault) and {@code github} (commands that
     * GitHub makes annotations of; printed anyway where GitHub runs the build). The files lie in {@code workDirectory}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.reports")
    private @Nullable List<String> reports;

    /** The project, of which pages may print the name and version. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The build, of which the other projects may have sites. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** What the process was started with; tests put another in its place. */
    Map<String, String> environment = System.getenv();

    /** Where lines go that tools read; tests put another in its place. */
    Consumer<String> rawOutput = lines -> RawOutput.print(lines);

    /** Work that may find the system in its way. */
    @FunctionalInterface
    interface Work {
        SiteResult run() throws OutputException;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Optional<String> idle = idle();
        if (idle.isPresent()) {
            getLog().info(idle.get());
        } else {
            formats();
            run();
        }
    }

    /** Why the goal is to do nothing, for the log; empty where it has work. */
    Optional<String> idle() {
        return skip ? Optional.of("skipping the site, as ikim.skip is set") : Optional.empty();
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }

    final Path projectDirectory() {
        return absolute(project.getBasedir());
    }

    final Path workDirectory() {
        return absolute(workDirectory);
    }

    final FailOn failOn() throws MojoExecutionException {
        return Settings.failOn(failOn);
    }

    static Path absolute(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }

    /**
     * Does work, and makes what it throws an exception of Maven's: what the system refuses, with a remedy, and what can only
     * be a fault of this plugin, with the request to report it.
     *
     * @param doing for the message, as in {@code building src/site}
     */
    final SiteResult attempt(String doing, Work work) throws MojoExecutionException {
        try {
            return work.run();
        } catch (OutputException e) {
            // Maven would append the system's own words, so the cause is for those who ask for it
            boolean asked = session.getRequest() != null && session.getRequest().isShowErrors();
            throw asked ? new MojoExecutionException(e.getMessage(), e) : new MojoExecutionException(e.getMessage());
        } catch (SourceChangedException e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "a fault of this plugin, not of the site, while " + doing
                            + "; please report it with what `-e` prints",
                    e);
        }
    }

    /**
     * Tells of all faults of a run, whether or not they fail the build: on the console, and in the reports that are asked
     * for. To be called before a fault fails the build.
     */
    final void report(SiteResult result) throws MojoExecutionException {
        log().faults(result);
        Set<ReportFormat> formats = formats();
        if (!formats.isEmpty()) {
            attempt("reporting", () -> {
                write(formats, result);
                return result;
            });
        }
    }

    private void write(Set<ReportFormat> formats, SiteResult result) throws OutputException {
        Path root = RepositoryRoot.of(projectDirectory(), session);
        ReportPaths paths = new ReportPaths(root, projectDirectory());
        Reports writer = new Reports(workDirectory(), reportName(), SiteGenerator.version(), paths);
        for (ReportFormat format : formats) {
            writer.write(format, result).ifPresent(rawOutput);
        }
    }

    /** The beginning of the names of report files; another one for a goal that may run beside those that read a site. */
    String reportName() {
        return "ikim";
    }

    private Set<ReportFormat> formats() throws MojoExecutionException {
        boolean onGitHub = "true".equals(environment.get("GITHUB_ACTIONS"));
        return reports == null && !onGitHub ? Set.of() : Settings.reports(reports, onGitHub);
    }

    final ResultLog log() {
        return new ResultLog(getLog(), projectDirectory());
    }
}
