package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.progress.Stage;
import nrw.ikim.site.source.SourceChangedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pages are written while they are rendered and then forgotten; what is found later has its place all the same. */
class ForgottenPagesTest {

    /** More than are kept for those who ask again. */
    private static final int PAGES = 120;

    @TempDir
    Path folder;

    private Path site;
    private Path output;

    @BeforeEach
    void writeASite() throws IOException {
        site = folder.resolve("site");
        output = folder.resolve("out");
        write("templates/plain.peb", """
                <!doctype html><html lang="en"><head><title>{{ page.title }}</title></head><body>
                <h1>{{ page.title }}</h1>
                {{ content }}</body></html>
                """);
        for (int i = 0; i < PAGES; i++) {
            write("content/p" + i + ".md", page(i, "Text."));
        }
    }

    @Test
    void tellsTheLineOfAFaultOfEachPage() throws Exception {
        for (int i = 0; i < PAGES; i++) {
            write("content/p" + i + ".md", page(i, "\n".repeat(i) + "See [it](/gone" + i + "/)."));
        }

        List<Diagnostic> found = generate(2).diagnostics();

        assertThat(found).hasSize(PAGES).allSatisfy(fault -> {
            String file = fault.location().file();
            int number = Integer.parseInt(file.substring("content/p".length(), file.length() - ".md".length()));
            assertThat(fault.location().span().line()).isEqualTo(number + 5);
            assertThat(fault.message()).contains("/gone" + number + "/");
        });
        assertThat(generate(1).diagnostics()).isEqualTo(found);
    }

    @Test
    void tellsOnceOfALinkOfTheLayoutThatAllPagesShow() throws Exception {
        write("templates/plain.peb", """
                <!doctype html><html lang="en"><head><title>{{ page.title }}</title></head><body>
                <h1>{{ page.title }}</h1><a href="/gone/">gone</a>
                <img src="/none.png">
                {{ content }}</body></html>
                """);

        List<Diagnostic> found = generate(2).diagnostics();

        assertThat(found)
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.LINK_BROKEN, Rule.IMAGE_ALT_MISSING, Rule.IMAGE_MISSING);
        assertThat(found)
                .allSatisfy(fault -> assertThat(fault.notes()).contains("on " + PAGES + " pages, first /p0/"))
                .allSatisfy(fault -> assertThat(fault.location().file()).isEqualTo("templates/plain.peb"));
        assertThat(generate(1).diagnostics()).isEqualTo(found);
    }

    @Test
    void blamesTheLayoutOfWhichAllPagesLackAHeading() throws Exception {
        write("templates/bare.peb", """
                <!doctype html><html lang="en"><head><title>{{ page.title }}</title></head><body>{{ content }}</body></html>
                """);
        write("content/p3.md", "---\ntitle: P\nlayout: bare\n---\nText.\n");
        write("content/p5.md", "---\ntitle: P\nlayout: bare\n---\nText.\n");

        assertThat(generate(2).diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.location().file()).isEqualTo("templates/bare.peb"));

        write("content/p5.md", "---\ntitle: P\nlayout: bare\n---\n# Heading\n");

        assertThat(generate(2).diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.location().file()).isEqualTo("content/p3.md"));
    }

    @Test
    void writesNothingWhenTheLastPageIsFaulty() throws Exception {
        write("content/zz.md", page(1, "[it](/gone/)"));

        assertThat(generate(2).outcome()).isEqualTo(SiteResult.Outcome.FAILED);
        assertThat(output).doesNotExist();

        Files.delete(site.resolve("content/zz.md"));
        generate(2);
        List<String> before = files();
        write("content/p0.md", page(0, "Changed."));
        write("content/zz.md", page(1, "[it](/gone/)"));

        assertThat(generate(2).outcome()).isEqualTo(SiteResult.Outcome.FAILED);
        assertThat(files()).isEqualTo(before);
        assertThat(output.resolve("p0/index.html")).content().doesNotContain("Changed.");
    }

    @Test
    void writesNothingWhenASourceChangesMeanwhile() throws Exception {
        generate(2);
        List<String> before = files();
        write("content/p0.md", page(0, "Changed."));
        Progress changing = new Progress() {
            @Override
            public void end(Stage stage) {
                if (stage == Stage.RENDER) {
                    throw new SourceChangedException("content/p1.md");
                }
            }
        };

        assertThatThrownBy(() -> new SiteGenerator(changing).generate(request(2)))
                .hasMessageContaining("run the build again");
        assertThat(files()).isEqualTo(before);
        assertThat(output.resolve("p0/index.html")).content().doesNotContain("Changed.");
    }

    private static String page(int number, String body) {
        return "---\ntitle: Page " + number + "\nlayout: plain\n---\n" + body + "\n";
    }

    private SiteRequest request(int threads) {
        return TestRequests.of(site, output, folder.resolve("work"), threads);
    }

    private SiteResult generate(int threads) throws Exception {
        return new SiteGenerator().generate(request(threads));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
