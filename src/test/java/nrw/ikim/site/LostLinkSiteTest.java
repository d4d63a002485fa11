package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Links and images that Markdown shows as text, in the report of a whole site. */
class LostLinkSiteTest {

    @TempDir
    Path folder;

    @Test
    void tellsThemOnceAndNothingElse() throws Exception {
        write("data/notes.yml", "text: See [the lab](our lab.md)\n");
        write("assets/img/my photo.jpg", "jpg");
        write("content/index.md", "---\ntitle: Home\n---\nWelcome {{ 1 + 1 }}: ![The lab](img/my photo.jpg)\n");
        write("content/a.md", "---\ntitle: A\n---\n{{ data.notes.text | markdown }}\n");
        write("content/b.md", "---\ntitle: B\n---\n{{ data.notes.text | markdown }}\n");

        String report = GoldenTest.report(new SiteGenerator()
                .generate(TestRequests.of(folder.resolve("site"), folder.resolve("out"), folder.resolve("work"))));

        String help = "help: take it out; where it belongs to the name, write `%20` for each blank, or put the address "
                + "between `<` and `>`\n";
        assertThat(report)
                .startsWith(
                        "[ERROR] content/index.md:4:22 image-missing: this is shown as it is written and is no image: "
                                + "the address holds a blank\n")
                .contains("[ERROR] data/notes.yml:1:7 link-broken: this is shown as it is written and is no link: the "
                        + "address holds a blank\n")
                .contains("   note: on 2 pages, first /a/\n   " + help)
                .endsWith("   " + help + "2 errors in 2 files\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
