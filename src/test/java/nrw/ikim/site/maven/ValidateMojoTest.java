package nrw.ikim.site.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.fusesource.jansi.Ansi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.SiteResult.Outcome;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.text.Location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

@MojoTest
class ValidateMojoTest {
    private static final String GOAL = "validate";
    private static final Diagnostic ERROR = Diagnostic.of(Rule.LINK_BROKEN, Location.startOf("a.md"), "no page `b`");

    @TempDir
    Path directory;

    @Inject
    private MavenProject project;

    @Inject
    private MojoExecution execution;

    private final RecordingLog log = new RecordingLog();

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
    @MojoParameter(name = "timestamp", value = "0")
    void countsThePagesOfAGoodSite(ValidateMojo mojo) throws Exception {
        result(mojo, Outcome.CHECKED, List.of()).execute();

        assertThat(log.lines()).containsExactly("[INFO] validated 29 pages: no errors");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "timestamp", value = "0")
    void tellsFaultsThatDoNotFailTheBuild(ValidateMojo mojo) throws Exception {
        result(mojo, Outcome.CHECKED, List.of(ERROR.withSeverity(Severity.WARNING)))
                .execute();

        assertThat(log.lines())
                .containsExactly(
                        "[WARN] a.md:1:1 link-broken: no page `b`", "[WARN] validated 29 pages: 1 warning in 1 file");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void failsWithTheSummary(ValidateMojo mojo) {
        assertThatThrownBy(() -> result(mojo, Outcome.FAILED, List.of(ERROR)).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error in 1 file");
        assertThat(log.lines()).containsExactly("[ERROR] a.md:1:1 link-broken: no page `b`");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void printsTheDayThatItCheckedFor(ValidateMojo mojo) throws Exception {
        result(mojo, Outcome.CHECKED, List.of()).execute();

        assertThat(log.lines()).hasSize(2).last().asString().startsWith("[INFO] today is ");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void failsWithoutASiteOnlyWhenCalledByName(ValidateMojo mojo) throws Exception {
        result(mojo, Outcome.NO_SITE, List.of()).execute();
        assertThat(log.lines())
                .containsExactly("[INFO] nothing to check: there are neither pages nor data in src/site");

        when(execution.getSource()).thenReturn(MojoExecution.Source.CLI);
        assertThatThrownBy(mojo::execute).hasMessageStartingWith("there is no site in src/site");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void saysWhatItWasDoingWhenItFailsItself(ValidateMojo mojo) {
        mojo.generator = (request, progress) -> {
            throw new IllegalStateException("bug");
        };

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("while checking " + project.getBasedir());
    }

    @Test
    @InjectMojo(goal = GOAL)
    void writesNothing(ValidateMojo mojo) throws Exception {
        Path site = Files.createDirectories(directory.resolve("site/content")).getParent();
        Files.writeString(site.resolve("content/index.md"), "---\ntitle: Moss\n---\nGreen.\n");
        MojoExtension.setVariableValueToObject(mojo, "siteDirectory", site.toFile());
        MojoExtension.setVariableValueToObject(
                mojo, "workDirectory", directory.resolve("work").toFile());
        mojo.setLog(log.log());
        mojo.clock = () -> 0;

        mojo.execute();

        assertThat(log.lines()).first().isEqualTo("[INFO] validated 1 page: no errors");
        assertThat(directory.toFile().list()).containsExactly("site");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "reports", value = "sarif, JUnit,json")
    void writesTheReportsThatAreAskedForThoughTheBuildFails(ValidateMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "workDirectory", directory.toFile());

        assertThatThrownBy(() -> result(mojo, Outcome.FAILED, List.of(ERROR)).execute())
                .hasMessage("1 error in 1 file");

        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("ikim.sarif", "ikim-junit.xml", "ikim.jsonl");
        assertThat(directory.resolve("ikim.jsonl")).content().contains("link-broken");
        assertThat(log.lines()).containsExactly("[ERROR] a.md:1:1 link-broken: no page `b`");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "reports", value = "json")
    void writesReportsOfGoodSites(ValidateMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "workDirectory", directory.toFile());

        result(mojo, Outcome.CHECKED, List.of()).execute();

        assertThat(directory.resolve("ikim.jsonl")).isEmptyFile();
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "reports", value = "sarif,junti")
    void namesTheReportsThatThereAreBeforeItChecks(ValidateMojo mojo) {
        mojo.generator = (request, progress) -> {
            throw new AssertionError();
        };

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "the parameter `reports` (ikim.reports) is `junti`; it takes one of github, json, junit, sarif"
                                + " (did you mean `junit`?)");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void annotatesWhereGitHubRunsTheBuild(ValidateMojo mojo) {
        List<String> printed = new ArrayList<>();
        mojo.rawOutput = printed::add;
        mojo.environment = Map.of("GITHUB_ACTIONS", "true");

        assertThatThrownBy(() -> result(mojo, Outcome.FAILED, List.of(ERROR)).execute())
                .isInstanceOf(MojoFailureException.class);

        assertThat(printed)
                .containsExactly("::error file=a.md,line=1,endLine=1,col=1,endColumn=1,title=link-broken::no page `b`\n"
                        + "::notice title=ikim::1 error in 1 file\n");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "reports", value = "json")
    void saysWhereAReportCannotBeWritten(ValidateMojo mojo) throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        MojoExtension.setVariableValueToObject(mojo, "workDirectory", file.toFile());

        assertThatThrownBy(() -> result(mojo, Outcome.CHECKED, List.of(ERROR)).execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("cannot write " + file)
                .hasMessageContaining("move that file away");
    }

    private ValidateMojo result(ValidateMojo mojo, Outcome outcome, List<Diagnostic> diagnostics) {
        mojo.generator =
                (request, progress) -> new SiteResult(outcome, diagnostics, 29, Map.of(), Map.of(), WriteSummary.NONE);
        mojo.setLog(log.log());
        mojo.clock = () -> 0;
        return mojo;
    }
}
