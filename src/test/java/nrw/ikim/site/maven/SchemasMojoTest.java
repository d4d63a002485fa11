package nrw.ikim.site.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.fusesource.jansi.Ansi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.SiteResult.Outcome;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.text.Location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MojoTest
class SchemasMojoTest {
    private static final String GOAL = "schemas";

    @Inject
    private MavenProject project;

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
    void countsWhatItWroteToTheDirectoryOfTheProject(SchemasMojo mojo) throws Exception {
        mojo.setLog(log.log());
        mojo.clock = () -> 0;
        mojo.generator = (request, progress) -> {
            assertThat(request.outputDirectory())
                    .isEqualTo(Path.of(project.getBuild().getDirectory())
                            .toAbsolutePath()
                            .resolve("ikim/schemas"));
            return result(Outcome.WRITTEN, List.of());
        };

        mojo.execute();

        assertThat(log.lines())
                .singleElement()
                .asString()
                .startsWith("[INFO] 5 schemas in ")
                .endsWith("(2 written, 3 unchanged, 1 removed)");
    }

    @Test
    @InjectMojo(goal = GOAL)
    void failsByAFaultySchema(SchemasMojo mojo) {
        Diagnostic fault = Diagnostic.of(Rule.DATA_SCHEMA, Location.startOf("a.schema.yml"), "`strng` is no type");
        mojo.setLog(log.log());
        mojo.clock = () -> 0;
        mojo.generator = (request, progress) -> result(Outcome.FAILED, List.of(fault));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error in 1 file: no schema was written");
        assertThat(log.lines()).containsExactly("[ERROR] a.schema.yml:1:1 data-schema: `strng` is no type");
    }

    private static SiteResult result(Outcome outcome, List<Diagnostic> faults) {
        return new SiteResult(outcome, faults, 5, Map.of(), Map.of(), new WriteSummary(2, 3, 1, List.of()));
    }
}
