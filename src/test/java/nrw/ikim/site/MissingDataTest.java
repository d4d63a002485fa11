package nrw.ikim.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A collection whose data file is missing or misnamed is one fault, whatever needs it. */
class MissingDataTest {

    private static final Path INSTITUTE = Path.of("src/it/institute/src/site");

    @TempDir
    Path folder;

    @Test
    void aDeletedFileIsToldAtTheFirstPageThatNeedsIt() throws Exception {
        copyTheInstitute();
        Files.delete(site().resolve("data/groups.yml"));

        assertThat(report()).isEqualTo("""
                [ERROR] content/groups/cds.md:1:1 reference-missing: this is by its name the page of the group `cds`, but \
                data/groups.yml does not exist
                   1 | ---
                     | ^
                   help: create data/groups.yml, a list with `- name: cds` and so on; or write `groups:` below \
                `collections` of site.yml if the site has no such data
                1 error in 1 file
                """);
    }

    @Test
    void aMisnamedFileIsToldThere() throws Exception {
        copyTheInstitute();
        Files.move(site().resolve("data/groups.yml"), site().resolve("data/group.yml"));

        assertThat(report())
                .startsWith("[ERROR] data/group.yml:1:1 reference-missing: the data of `groups` are read from "
                        + "data/groups.yml, which does not exist; this file is nearly named so\n")
                .contains("  help: rename data/group.yml to data/groups.yml\n")
                .endsWith("\n1 error in 1 file\n");
    }

    @Test
    void aFileThatASiteDeclaresItselfIsToldAtItsDeclaration() throws Exception {
        write(
                "site.yml",
                "collections:\n  courses:\n    label: course\n    data: corses\n    id: name\n    page: courses/{id}\n");
        write("data/courses.yml", "- name: statistics\n");
        write("content/courses/statistics.md", "---\ntitle: Statistics\n---\nNumbers.\n");

        assertThat(report()).isEqualTo("""
                [ERROR] site.yml:4:11 reference-missing: the collection `courses` has no data file data/corses.yml
                   4 |     data: corses
                     |           ^^^^^^
                   did you mean `courses`?
                   help: correct the name, or rename data/courses.yml to data/corses.yml
                1 error in 1 file
                """);
    }

    @Test
    void filesOfEntriesCountWhereTheSiteReadsTheData() throws Exception {
        write("content/index.md", "---\ntitle: Home\n---\nWe are {{ data.groups | length }} groups.\n");
        write("data/people/otters.yml", "- name: Edda Uferling\n");

        assertThat(report())
                .startsWith("[ERROR] data/people/otters.yml:1:1 reference-missing: this is by its name the file of the "
                        + "group `otters`, but data/groups.yml does not exist\n")
                .endsWith("\n1 error in 1 file\n");
    }

    @Test
    void filesOfEntriesThatNothingReadsAreOneFault() throws Exception {
        write("content/index.md", "---\ntitle: Home\n---\nWelcome.\n");
        write("data/people/otters.yml", "- name: Edda Uferling\n");
        write("data/people/voles.yml", "- name: Jon Bachmeyer\n");

        assertThat(report())
                .startsWith("[ERROR] data/people/otters.yml:1:1 reference-missing: this is by its name the file of the "
                        + "group `otters`, but data/groups.yml does not exist\n")
                .endsWith("\n1 error in 1 file\n");
    }

    @Test
    void aSiteThatReadsItsFilesOtherwiseNeedsNone() throws Exception {
        write("content/institute.md", "---\ntitle: Institute\n---\n{{ data.team[0].name }} and friends.\n");
        write("content/groups/index.md", "---\ntitle: Groups\n---\nThere are none yet.\n");
        write("data/people/steering-group.yml", "- name: Edda Uferling\n  affiliation: River authority\n");
        write("data/group.yml", "label: Not a list\n");
        write("data/team.yml", "- name: Jon Bachmeyer\n");

        assertThat(report()).isEqualTo("no errors\n");
    }

    @Test
    void aFileThatIsReadByItsOwnNameIsNotMisnamed() throws Exception {
        write("content/index.md", "---\ntitle: Home\n---\n{% for one in data.group %}{{ one.name }} {% endfor %}\n");
        write("data/group.yml", "- name: Jon Bachmeyer\n");

        assertThat(report()).isEqualTo("no errors\n");
    }

    @Test
    void aSiteWithoutGroupsMaySaySo() throws Exception {
        write("site.yml", "collections:\n  groups:\n");
        write("content/groups/hiking.md", "---\ntitle: Hiking\nlayout: page\n---\nOn Sundays.\n");
        write("data/tours.yml", "- name: Round the lake\n");

        assertThat(report()).isEqualTo("no errors\n");
    }

    @Test
    void aSiteWithoutAnyDataMayHaveASectionOfThatName() throws Exception {
        write("content/groups/hiking.md", "---\ntitle: Hiking\n---\nOn Sundays.\n");

        assertThat(report()).isEqualTo("no errors\n");
    }

    @Test
    void whereTheSiteLivesWithItWhatFollowsIsTold() throws Exception {
        write("site.yml", "checks:\n  reference-missing: warning\n");
        write("content/index.md", "---\ntitle: Home\n---\n{{ data.groups[0].label }}\n");
        write("content/groups/otters.md", "---\ntitle: Otters\n---\nThey swim.\n");

        assertThat(report())
                .contains("[WARNING] content/groups/otters.md:1:1 reference-missing: ")
                .contains("[ERROR] content/index.md:4:")
                .endsWith("\n1 error, 1 warning in 2 files\n");
    }

    private Path site() {
        return folder.resolve("site");
    }

    private void copyTheInstitute() throws IOException {
        try (Stream<Path> files = Files.walk(INSTITUTE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = site().resolve(INSTITUTE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = site().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private String report() throws Exception {
        return GoldenTest.report(
                new SiteGenerator().generate(TestRequests.of(site(), folder.resolve("out"), folder.resolve("work"))));
    }
}
