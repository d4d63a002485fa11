package nrw.ikim.site.maven;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.fusesource.jansi.Ansi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MojoTest
class BaselineMojoTest {
    private static final String GOAL = "baseline";

    @TempDir
    Path directory;

    private final RecordingLog log = new RecordingLog();
    private Path baseline;

    @BeforeEach
    void withoutColours() {
        Ansi.setEnabled(false);
        baseline = directory.resolve("site/known.txt");
    }

    @AfterEach
    void withColours() {
        Ansi.setEnabled(true);
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "timestamp", value = "0")
    void writesTheFaultsAndSaysHowMany(BaselineMojo mojo) throws Exception {
        site(mojo, "[a](/a/) [b](/b/)").execute();

        assertThat(log.lines()).containsExactly("[INFO] 2 faults written to " + baseline);
        assertThat(baseline).isNotEmptyFile();
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "timestamp", value = "0")
    void saysWhyThereIsNoFile(BaselineMojo mojo) throws Exception {
        site(mojo, "Green.").execute();

        assertThat(log.lines()).containsExactly("[INFO] there are no faults, so there is no " + baseline);
        assertThat(baseline).doesNotExist();
    }

    @Test
    @InjectMojo(goal = GOAL)
    void failsWithFaultsThatNoSiteCanLiveWith(BaselineMojo mojo) throws Exception {
        site(mojo, "[a](/a/) {{ nothing }}");
        Files.writeString(baseline, "# as it was\n");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error in 1 file: no baseline can take these, and none was written; mend them first");
        assertThat(log.lines()).hasSize(1).first().asString().contains("template-undefined");
        assertThat(baseline).hasContent("# as it was");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void saysWhereItCannotWrite(BaselineMojo mojo) throws Exception {
        baseline = directory.resolve("site");

        assertThatThrownBy(site(mojo, "[a](/a/)")::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("the baseline `" + baseline + "` cannot be written; see that you may write there, or set"
                        + " ikim.baseline to another file");
    }

    private BaselineMojo site(BaselineMojo mojo, String body) throws Exception {
        Path site = Files.createDirectories(directory.resolve("site/content")).getParent();
        Files.writeString(site.resolve("content/index.md"), "---\ntitle: Moss\n---\n" + body + "\n");
        set(mojo, "siteDirectory", site);
        set(mojo, "workDirectory", directory.resolve("work"));
        set(mojo, "baseline", baseline);
        mojo.setLog(log.log());
        mojo.clock = () -> 0;
        return mojo;
    }

    private static void set(BaselineMojo mojo, String parameter, Path value) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, parameter, value.toFile());
    }
}
