package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.diagnostic.Diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

/** A photo that data name wrongly is one fault, even where no page shows it. */
class MisnamedAssetTest {

    @TempDir
    Path folder;

    @Test
    void aPhotoThatDataNameInOtherCaseIsNotCalledUnusedToo() throws Exception {
        write("assets/img/people/ada.jpg", "");
        write("data/groups.yml", "- {name: ds, label: Boats, type: rg}\n");
        write("data/people/ds.yml", "- {name: Edda Uferling, roles: [head], mail: edda@boats.example, img: ada.JPG}\n");
        write("templates/page.peb", "<!doctype html>\n<html lang=\"en\"><title>t</title><h1>t</h1>{{ content }}");
        write("templates/group.peb", "<!doctype html>\n<html lang=\"en\"><title>t</title><h1>t</h1>{{ content }}");
        write("content/index.md", "---\ntitle: Home\nlayout: page\n---\nHello\n");
        write("content/groups/ds.md", "---\ntitle: Boats\nlayout: page\n---\nHello\n");

        SiteResult result = new SiteGenerator()
                .validate(TestRequests.of(folder.resolve("site"), folder.resolve("out"), folder.resolve("work")));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::rule)
                .extracting(rule -> rule.id())
                .contains("link-case-mismatch")
                .doesNotContain("asset-unused");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
