package nrw.ikim.site;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nrw.ikim.site.report.ReportFormat;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes the reports of the site of the README, and compares them with what it says. */
class ReadmeReportsTest {

    @TempDir
    Path folder;

    private ShownProject project;
    private Handbook readme;

    @BeforeEach
    void removeAPageThatIsNeeded() throws Exception {
        readme = Handbook.read("README.md");
        project = new ShownProject(folder, "ikim").with(readme);
        folder.resolve("src/site/content/groups/otters.md").toFile().delete();
        project.run("validate -Dikim.reports=sarif,junit,json");
    }

    @Test
    void everyReportIsInTheTableWithItsFile() {
        List<List<String>> rows = readme.table("report");

        assertThat(rows).extracting(row -> row.get(0)).containsExactlyInAnyOrderElementsOf(ReportFormat.ids());
        assertThat(folder.resolve("target/ikim").toFile().list())
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .map(row -> row.get(1))
                        .filter(file -> !file.isEmpty())
                        .toList());
    }

    @Test
    void linesOfJsonHaveTheFieldsOfTheTable() throws Exception {
        JsonNode fault = new ObjectMapper().readTree(project.text("target/ikim/ikim.jsonl"));

        assertThat(readme.keys("field")).containsExactlyElementsOf((Iterable<String>) fault::fieldNames);
    }

    @Test
    void theReportsHoldWhatIsShown() throws Exception {
        List<Handbook.Block> shown = readme.blocks("json").stream()
                .filter(block -> block.name().startsWith("target/ikim/"))
                .toList();
        assertThat(shown).isNotEmpty();
        for (Handbook.Block block : shown) {
            assertThat(squeezed(project.text(block.name()))).contains(squeezed(block.text()));
        }
    }

    /** The documentation breaks and indents lines as it likes. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
