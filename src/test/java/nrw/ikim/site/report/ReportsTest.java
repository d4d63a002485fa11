package nrw.ikim.site.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.output.OutputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportsTest {

    @TempDir
    Path folder;

    private Path work;
    private Reports reports;

    @BeforeEach
    void reportIntoAFolderThatIsNotThereYet() {
        work = folder.resolve("target/ikim");
        reports = new Reports(work, "ikim", "1.2.3", ReportFixture.PATHS);
    }

    @ParameterizedTest
    @CsvSource({"JSON, ikim.jsonl", "JUNIT, ikim-junit.xml", "SARIF, ikim.sarif"})
    void writesTheFileAndNothingElse(ReportFormat format, String name) throws Exception {
        assertThat(reports.write(format, ReportFixture.all())).isEmpty();

        assertThat(work.toFile().list()).containsExactly(name);
        assertThat(Files.readString(work.resolve(name), StandardCharsets.UTF_8)).contains("\ud83e\udda6 See");
    }

    @ParameterizedTest
    @CsvSource({"JSON, ikim.jsonl", "JUNIT, ikim-junit.xml", "SARIF, ikim.sarif"})
    void replacesTheFileOfARunWithFaults(ReportFormat format, String name) throws Exception {
        reports.write(format, ReportFixture.all());

        reports.write(format, ReportFixture.result());

        assertThat(Files.readString(work.resolve(name))).doesNotContain("boats");
        assertThat(work.toFile().list()).containsExactly(name);
    }

    @Test
    void leavesAFileThatHasNotChanged() throws Exception {
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        reports.write(ReportFormat.SARIF, ReportFixture.all());
        Files.setLastModifiedTime(work.resolve("ikim.sarif"), longAgo);

        reports.write(ReportFormat.SARIF, ReportFixture.all());

        assertThat(Files.getLastModifiedTime(work.resolve("ikim.sarif"))).isEqualTo(longAgo);
    }

    @Test
    void givesCommandsToBePrinted() throws Exception {
        SiteResult one = ReportFixture.result(ReportFixture.KEY);

        assertThat(reports.write(ReportFormat.GITHUB, one))
                .hasValueSatisfying(commands -> assertThat(commands).startsWith("::warning "));
        assertThat(reports.write(ReportFormat.GITHUB, ReportFixture.result())).isEmpty();
        assertThat(work).doesNotExist();
    }

    @Test
    void saysWhatIsInTheWay() throws Exception {
        Files.writeString(folder.resolve("target"), "a file");

        assertThatThrownBy(() -> reports.write(ReportFormat.JSON, ReportFixture.all()))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("a file lies where a directory must be");
    }
}
