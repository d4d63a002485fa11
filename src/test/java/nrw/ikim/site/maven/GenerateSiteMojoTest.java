package nrw.ikim.site.maven;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import javax.inject.Inject;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.fusesource.jansi.Ansi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.SiteResult.Outcome;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.output.OutputFile;
import nrw.ikim.site.output.SiteWriter;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.progress.Stage;
import nrw.ikim.site.render.Read;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.text.Location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

@MojoTest
class GenerateSiteMojoTest {
    private static final String GOAL = "generate-site";
    private static final SiteResult WRITTEN = result(Outcome.WRITTEN, List.of(), WriteSummary.NONE);

    @TempDir
    Path directory;

    @Inject
    private MavenSession session;

    @Inject
    private MavenProject project;

    @Inject
    private MojoExecution execution;

    private final RecordingLog log = new RecordingLog();
    private final List<SiteRequest> requests = new ArrayList<>();

    @BeforeEach
    void withoutColours() {
        Ansi.setEnabled(false);
    }

    @AfterEach
    void withColours() {
        Ansi.setEnabled(true);
    }

    @Test
    @InjectMojo(goal = GOAL)
    void takesDefaultsFromTheProject(GenerateSiteMojo mojo) throws Exception {
        project.setGroupId("org.example");
        project.setArtifactId("institute");
        project.setVersion("1.0");
        project.setName("Institute");
        Path base = project.getBasedir().toPath();

        SiteRequest request = execute(mojo);

        assertThat(request)
                .isEqualTo(new SiteRequest(
                        base,
                        base.resolve("src/site"),
                        base.resolve("target/site"),
                        base.resolve("target/ikim"),
                        StandardCharsets.UTF_8,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        request.timestamp(),
                        Map.of(
                                "groupId",
                                "org.example",
                                "artifactId",
                                "institute",
                                "version",
                                "1.0",
                                "name",
                                "Institute",
                                "description",
                                "",
                                "url",
                                ""),
                        base.resolve("src/site/ikim-baseline.txt"),
                        SiteRequest.FailOn.ERROR,
                        true,
                        Runtime.getRuntime().availableProcessors()));
    }

    @Test
    @InjectMojo(goal = GOAL)
    void takesTheClockWhereThereIsNoTimestampAndPrintsTheDay(GenerateSiteMojo mojo) throws Exception {
        Instant before = Instant.now();

        Instant timestamp = execute(mojo).timestamp();

        assertThat(timestamp).isBetween(before, Instant.now());
        assertThat(log.lines())
                .containsExactly(
                        "[INFO] 29 pages in target/site (0 written, 0 unchanged, 0 removed)",
                        "[INFO] today is "
                                + timestamp
                                        .truncatedTo(ChronoUnit.DAYS)
                                        .toString()
                                        .substring(0, 10)
                                + "; set project.build.outputTimestamp to build the same site on another day");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "timestamp", value = "2026-11-01T01:00:00+02:00")
    void printsNoDayWhereATimestampIsSet(GenerateSiteMojo mojo) throws Exception {
        assertThat(execute(mojo).timestamp()).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(log.lines()).hasSize(1);
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "failOn", value = "bananas")
    void logsOneLineWhenSkipped(GenerateSiteMojo mojo) throws Exception {
        prepare(mojo, (request, progress) -> WRITTEN).execute();

        assertThat(requests).isEmpty();
        assertThat(log.lines()).containsExactly("[INFO] skipping the site, as ikim.skip is set");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "failOn", value = "eror")
    void namesTheAllowedValuesOfAParameter(GenerateSiteMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("the parameter `failOn` (ikim.failOn) is `eror`; it takes one of error, warning, never"
                        + " (did you mean `error`?)");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "outputDirectory", value = "${basedir}/src/site/out")
    void refusesToWriteAmongTheSources(GenerateSiteMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("`outputDirectory`")
                .hasMessageContaining("neither holds nor lies in `siteDirectory`");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void failsWithTheSummary(GenerateSiteMojo mojo) {
        Diagnostic error = Diagnostic.of(Rule.LINK_BROKEN, Location.startOf("a.md"), "no page `b`");
        Diagnostic warning = Diagnostic.of(Rule.DATA_SYNTAX, Location.startOf("b.yml"), "odd")
                .withSeverity(Severity.WARNING);
        SiteResult failed = result(Outcome.FAILED, List.of(error, error, warning), WriteSummary.NONE);

        assertThatThrownBy(() -> prepare(mojo, (request, progress) -> failed).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 errors, 1 warning in 2 files: nothing was written");
        assertThat(log.lines())
                .containsExactly(
                        "[ERROR] a.md:1:1 link-broken: no page `b`",
                        "[ERROR] a.md:1:1 link-broken: no page `b`",
                        "[WARN] b.yml:1:1 data-syntax: odd");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void saysThatTheLastGoodSiteStays(GenerateSiteMojo mojo) throws Exception {
        place(mojo);
        Path output = directory.resolve("target/site");
        new SiteWriter().write(output, directory.resolve("target/ikim"), List.of(new OutputFile("index.html", () ->
                new byte[] {'x'})));
        SiteResult failed = result(
                Outcome.FAILED,
                List.of(Diagnostic.of(Rule.LINK_BROKEN, Location.startOf("a.md"), "no page `b`")),
                WriteSummary.NONE);

        assertThatThrownBy(() -> prepare(mojo, (request, progress) -> failed).execute())
                .hasMessage("1 error in 1 file: nothing was written, the last good site in "
                        + output.toString().replace('\\', '/') + " stays");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "timestamp", value = "0")
    void tellsWhatWasWrittenAndReplaced(GenerateSiteMojo mojo) throws Exception {
        Diagnostic error = Diagnostic.of(Rule.LINK_BROKEN, Location.startOf("a.md"), "no page `b`");
        WriteSummary summary = new WriteSummary(7, 26, 1, List.of("1", "2", "3", "4", "5", "6", "7"));

        prepare(mojo, (request, progress) -> result(Outcome.WRITTEN, List.of(error), summary))
                .execute();

        assertThat(log.lines())
                .startsWith(
                        "[ERROR] a.md:1:1 link-broken: no page `b`",
                        "[WARN] target/site/1 was written by something else, and has been replaced")
                .contains("[WARN] and 2 more files in target/site")
                .endsWith(
                        "[WARN] 1 error in 1 file; the site was written all the same",
                        "[INFO] 29 pages in target/site (7 written, 26 unchanged, 1 removed)")
                .hasSize(10);
    }

    @Test
    @InjectMojo(goal = GOAL)
    void turnsAFaultOfTheSystemIntoAnExecutionExceptionWithoutItsOwnWords(GenerateSiteMojo mojo) {
        assertThatThrownBy(() -> prepare(mojo, (request, progress) -> {
                            throw new OutputException("target/site", "cannot write target/site", "make room");
                        })
                        .execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot write target/site; make room")
                .hasNoCause();
    }

    @Test
    @InjectMojo(goal = GOAL)
    void keepsTheCauseForThoseWhoAskForIt(GenerateSiteMojo mojo) {
        session.getRequest().setShowErrors(true);

        assertThatThrownBy(() -> prepare(mojo, (request, progress) -> {
                            throw new OutputException("target/site", "cannot write target/site", "make room");
                        })
                        .execute())
                .hasCauseInstanceOf(OutputException.class);
    }

    @Test
    @InjectMojo(goal = GOAL)
    void ownsUpToItsFaults(GenerateSiteMojo mojo) {
        assertThatThrownBy(() -> prepare(mojo, (request, progress) -> {
                            throw new IllegalStateException("bug");
                        })
                        .execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("a fault of this plugin, not of the site")
                .hasRootCauseMessage("bug");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void listsForDebuggingWhatEachPageRead(GenerateSiteMojo mojo) throws Exception {
        ReadSet reads = new ReadSet(List.of(
                new Read(Read.Kind.TEMPLATE, "base", List.of(), List.of()),
                new Read(Read.Kind.DATA_ENTRY, "groups.yml", List.of("ds"), List.of()),
                new Read(Read.Kind.PAGE, "a.md", List.of(), List.of("title", "url"))));
        SiteResult written = new SiteResult(
                Outcome.WRITTEN, List.of(), 1, Map.of("/groups/ds/", reads), Map.of(), WriteSummary.NONE);
        log.debugging();

        prepare(mojo, (request, progress) -> written).execute();

        assertThat(log.lines().get(0))
                .startsWith("[DEBUG] what each page read:\n")
                .contains("/groups/ds/", "base", "groups.yml#ds", "a.md(title, url)");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void printsInColourWhereMavenDoes(GenerateSiteMojo mojo) throws Exception {
        Ansi.setEnabled(true);
        Diagnostic error = Diagnostic.of(Rule.LINK_BROKEN, Location.startOf("a.md"), "no page");

        prepare(mojo, (request, progress) -> result(Outcome.WRITTEN, List.of(error), WriteSummary.NONE))
                .execute();

        String expected = System.getenv("NO_COLOR") == null
                ? "[ERROR] \u001b[1ma.md:1:1\u001b[m \u001b[1;31mlink-broken:\u001b[m no page"
                : "[ERROR] a.md:1:1 link-broken: no page";
        assertThat(log.lines().get(0)).isEqualTo(expected);
    }

    @Test
    @InjectMojo(goal = GOAL)
    void leavesAProjectWithoutASiteAlone(GenerateSiteMojo mojo) throws Exception {
        withoutSite(mojo).execute();

        assertThat(log.lines())
                .containsExactly("[INFO] nothing to build: there are neither pages nor data in src/site");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void failsWithoutASiteWhenCalledByName(GenerateSiteMojo mojo) {
        when(execution.getSource()).thenReturn(MojoExecution.Source.CLI);
        when(session.getProjects()).thenReturn(List.of(project));

        assertThatThrownBy(() -> withoutSite(mojo).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("there is no site in src/site; create a page, as in src/site/content/index.md, or set"
                        + " ikim.siteDirectory to where the site is");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void sparesModulesWithoutASiteWhereAnotherHasOne(GenerateSiteMojo mojo) throws Exception {
        MavenProject other = new MavenProject();
        other.setFile(directory.resolve("pom.xml").toFile());
        when(execution.getSource()).thenReturn(MojoExecution.Source.CLI);
        when(session.getProjects()).thenReturn(List.of(project, other));

        assertThatThrownBy(() -> withoutSite(mojo).execute()).isInstanceOf(MojoFailureException.class);
        Files.createDirectories(directory.resolve("src/site/data"));
        assertThatCode(() -> withoutSite(mojo).execute()).doesNotThrowAnyException();
    }

    @Nested
    class WithProperties {

        @BeforeEach
        void setProperties() {
            Properties properties = session.getUserProperties();
            properties.setProperty("ikim.siteDirectory", "web");
            properties.setProperty("ikim.outputDirectory", "public");
            properties.setProperty("ikim.workDirectory", "work");
            properties.setProperty("ikim.failOn", "Never");
            properties.setProperty("ikim.drafts", "true");
            properties.setProperty("ikim.baseUrl", "https://www.example.org");
            properties.setProperty("ikim.basePath", "/institute");
            properties.setProperty("ikim.encoding", "ISO-8859-1");
            properties.setProperty("ikim.timestamp", "1767225600");
            properties.setProperty("ikim.threads", "3");
            properties.setProperty("ikim.skip", "false");
        }

        @Test
        @InjectMojo(goal = GOAL)
        void takesEachParameterFromItsProperty(GenerateSiteMojo mojo) throws Exception {
            Path base = project.getBasedir().toPath();

            SiteRequest request = execute(mojo);

            assertThat(request)
                    .isEqualTo(new SiteRequest(
                            base,
                            base.resolve("web"),
                            base.resolve("public"),
                            base.resolve("work"),
                            StandardCharsets.ISO_8859_1,
                            true,
                            Optional.of("https://www.example.org"),
                            Optional.of("/institute"),
                            Instant.parse("2026-01-01T00:00:00Z"),
                            request.project(),
                            base.resolve("src/site/ikim-baseline.txt"),
                            SiteRequest.FailOn.NEVER,
                            true,
                            3));
        }
    }

    @Test
    @InjectMojo(goal = GOAL)
    void tellsWhereTheTimeWentWhereItIsAsked(GenerateSiteMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "profile", true);
        prepare(mojo, (request, progress) -> {
                    progress.begin(Stage.RENDER, 1);
                    progress.page("index.md", 2_000_000);
                    progress.end(Stage.RENDER);
                    return WRITTEN;
                })
                .execute();

        assertThat(log.lines())
                .containsSubsequence(
                        "[INFO] where the time went",
                        "[INFO]      0.00 s    0 %  rendering the pages",
                        "[INFO] 1 page rendered, 28 reused from earlier runs",
                        "[INFO] slowest pages",
                        "[INFO]       2.0 ms  index.md");
    }

    @Nested
    class WithPropertiesOfTheProject {

        @BeforeEach
        void setProperties() {
            project.getProperties().setProperty("project.build.sourceEncoding", "UTF-16");
            project.getProperties().setProperty("project.build.outputTimestamp", "2026-11-01T00:00:00Z");
        }

        @Test
        @InjectMojo(goal = GOAL)
        void takesTheEncodingAndTheTimestampOfTheProject(GenerateSiteMojo mojo) throws Exception {
            SiteRequest request = execute(mojo);

            assertThat(request.encoding()).isEqualTo(Charset.forName("UTF-16"));
            assertThat(request.timestamp()).isEqualTo("2026-11-01T00:00:00Z");
        }
    }

    private static SiteResult result(Outcome outcome, List<Diagnostic> diagnostics, WriteSummary summary) {
        return new SiteResult(outcome, diagnostics, 29, Map.of(), Map.of(), summary);
    }

    private GenerateSiteMojo prepare(GenerateSiteMojo mojo, AbstractSiteMojo.Generator generator) {
        mojo.generator = generator;
        mojo.setLog(log.log());
        mojo.clock = () -> 0;
        return mojo;
    }

    private GenerateSiteMojo withoutSite(GenerateSiteMojo mojo) {
        return prepare(mojo, (request, progress) -> result(Outcome.NO_SITE, List.of(), WriteSummary.NONE));
    }

    private SiteRequest execute(GenerateSiteMojo mojo) throws Exception {
        prepare(mojo, (request, progress) -> {
                    requests.add(request);
                    return WRITTEN;
                })
                .execute();
        return requests.get(0);
    }

    private void place(GenerateSiteMojo mojo) throws IllegalAccessException {
        MojoExtension.setVariableValueToObject(
                mojo, "outputDirectory", directory.resolve("target/site").toFile());
        MojoExtension.setVariableValueToObject(
                mojo, "workDirectory", directory.resolve("target/ikim").toFile());
    }
}
