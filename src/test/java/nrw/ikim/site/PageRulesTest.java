package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nrw.ikim.site.diagnostic.Diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules on the quality of pages, and where in the sources of a whole site their faults are told. */
class PageRulesTest {

    private static final String LAYOUT = """
            <!doctype html>
            <html lang="en">
            <head><title>{{ page.title }}</title></head>
            <body>
            <h1>{{ page.title }}</h1>
            %s
            </body>
            </html>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        write("content/beavers.md", "---\ntitle: Beavers\n---\nSee [otters](otters.md).\n");
        write("content/otters.md", "---\ntitle: Otters\n---\nThey swim.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Diagnostic> faults() throws Exception {
        return new SiteGenerator()
                .generate(TestRequests.of(folder.resolve("site"), folder.resolve("out"), folder.resolve("work")))
                .diagnostics();
    }

    private List<String> lines() throws Exception {
        return faults().stream().map(PageRulesTest::line).toList();
    }

    private static String line(Diagnostic found) {
        return found.location() + " " + found.rule().id() + ": " + found.message();
    }

    @Test
    void tellsAFaultOfALayoutOnceHoweverManyPagesShowIt() throws Exception {
        write("templates/page.peb", LAYOUT.formatted("<p>{{ content }}</p>"));
        write("content/beavers.md", "---\ntitle: Beavers\n---\n- one\n- two\n");

        assertThat(faults()).singleElement().satisfies(found -> {
            assertThat(line(found))
                    .isEqualTo(
                            "templates/page.peb:6:1 html-invalid: a paragraph cannot hold `<ul>`: browsers end the `<p>` before it");
            assertThat(found.notes()).containsExactly("on 2 pages, first /beavers/");
            assertThat(found.help()).isEqualTo("write `<div>` in place of `<p>`");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div>    | content/otters.md:4:1 html-invalid: `<div>` is never closed",
                "</div>   | content/otters.md:4:1 html-invalid: `</div>` closes nothing that was opened",
                "</main>  | content/otters.md:4:1 html-invalid: `</main>` closes nothing that was opened",
                "</body>  | content/otters.md:4:1 html-invalid: `</body>` ends the page, but `<p>` follows it",
                "<div/>   | content/otters.md:4:1 html-invalid: `<div/>` does not close the element: browsers read it as `<div>`",
            })
    void tellsATagOfAnAuthorThatTakesOneOfTheLayoutWhereTheAuthorWroteIt(String tag, String expected) throws Exception {
        write("content/otters.md", "---\ntitle: Otters\n---\n" + tag + "\n\nThey swim.\n");

        assertThat(lines()).containsExactly(expected);
    }

    @Test
    void tellsATagOfADatumThatTakesOneOfTheTemplateAtTheDatum() throws Exception {
        write("data/notes.yml", "- text: Otters swim.\n- text: <div>Beavers build.\n");
        write(
                "templates/page.peb",
                LAYOUT.formatted("{% for note in data.notes %}<div>{{ note.text | markdown }}</div>{% endfor %}"));

        assertThat(faults()).singleElement().satisfies(found -> {
            assertThat(line(found)).isEqualTo("data/notes.yml:2:9 html-invalid: `<div>` is never closed");
            assertThat(found.notes()).containsExactly("on 2 pages, first /beavers/");
        });
    }

    @Test
    void tellsWhatATemplateDoesNotCloseAtTheTemplate() throws Exception {
        write("templates/page.peb", LAYOUT.formatted("<section><div>{{ content }}</section>"));

        assertThat(lines())
                .containsExactly("templates/page.peb:6:10 html-invalid: `<div>` is not closed before `</section>`");
    }

    @Test
    void tellsNothingOfWhatIsLostInATitleThatDoesNotEnd() throws Exception {
        write("templates/page.peb", LAYOUT.formatted("{{ content }}").replace("</title>", ""));

        assertThat(lines())
                .containsExactly(
                        "templates/page.peb:3:7 html-invalid: `<title>` is not closed: all that follows it is taken for its text");
    }

    @Test
    void tellsAuthorsThatTheLayoutPrintsTheTitle() throws Exception {
        write("content/otters.md", "---\ntitle: Otters\n---\nText.\n\n# About otters\n");
        write("data/notes.yml", "- text: |\n    # Beavers\n");
        write(
                "content/beavers.md",
                "---\ntitle: Beavers\n---\n<div>\n\n{{ data.notes[0].text | markdown }}\n\n</div>\n\n<h1>Once more</h1>\n");

        assertThat(faults())
                .allSatisfy(found -> assertThat(found.message())
                        .isEqualTo(
                                "the layout prints the title of the page as its heading already; this is a second one"))
                .extracting(found -> found.location().toString())
                .containsExactly("content/beavers.md:10:1", "content/otters.md:6:1", "data/notes.yml:1:9");
    }

    @Test
    void takesTheFirstOfAnAuthorsHeadingsForTheTitleWhereTheLayoutHasNone() throws Exception {
        write("content/otters.md", "---\ntitle: Otters\nheading: false\n---\n# Otters\n\n# Food\n");

        assertThat(faults()).singleElement().satisfies(found -> {
            assertThat(line(found))
                    .isEqualTo(
                            "content/otters.md:7:1 heading-structure: the page has a heading of the first level already");
            assertThat(found.help()).isEqualTo("write `##` here");
            assertThat(found.notes()).containsExactly("the first is at content/otters.md:5:1");
        });
    }

    @Test
    void tellsASecondTitleOfATemplateThere() throws Exception {
        write("templates/page.peb", LAYOUT.formatted("{{ content }}\n<h1>Again</h1>"));

        assertThat(lines())
                .containsExactly(
                        "templates/page.peb:7:1 heading-structure: the page has a heading of the first level already");
    }

    @Test
    void tellsALayoutWithoutATitleOnceAndAPageThatLeavesItOutByItself() throws Exception {
        write(
                "templates/bare.peb",
                LAYOUT.replace("<h1>{{ page.title }}</h1>", "").formatted("{{ content }}"));
        write("content/beavers.md", "---\ntitle: Beavers\nheading: false\n---\nSee [otters](otters.md).\n");
        assertThat(lines())
                .containsExactly(
                        "content/beavers.md:1:1 heading-structure: the page has no heading of the first level, which says what it is about");

        write("content/beavers.md", "---\ntitle: Beavers\nlayout: bare\n---\nSee [otters](otters.md).\n");
        write("content/otters.md", "---\ntitle: Otters\nlayout: bare\n---\nThey swim.\n");
        assertThat(lines())
                .containsExactly(
                        "templates/bare.peb:4:1 heading-structure: the page has no heading of the first level, which says what it is about");
    }

    @Test
    void saysWhereTheHeadingBeforeIsIfItIsElsewhere() throws Exception {
        write("templates/page.peb", LAYOUT.formatted("{{ content }}\n<h4>Contact</h4>"));
        write("content/beavers.md", "---\ntitle: Beavers\n---\n## Welcome\n");

        assertThat(faults()).singleElement().satisfies(found -> {
            assertThat(line(found))
                    .isEqualTo("templates/page.peb:7:1 heading-structure: a heading of level 4 follows one of level 2");
            assertThat(found.notes()).contains("the heading before it is at content/beavers.md:4:1");
        });
    }

    @Test
    void judgesOnlyTheTagsOfAuthorsOnAPageThatIsNotComplete() throws Exception {
        write("data/notes.yml", "- [never closed\n");
        write("assets/otter.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write(
                "templates/page.peb",
                "{% if data.notes is present %}{% endif %}<title></title><img src='/otter.svg'>{{ content }}");
        write("content/otters.md", "---\ntitle: Otters\n---\n<img src='/otter.svg'><script>x()</script>\n");

        assertThat(faults())
                .extracting(found -> found.rule().id() + " " + found.location().file())
                .containsExactly(
                        "image-alt-missing content/otters.md",
                        "content-unsafe-html content/otters.md",
                        "data-syntax data/notes.yml");
    }

    @Test
    void leavesOutputsThatAreNoHtmlAlone() throws Exception {
        write("content/feed.html", "---\ntitle: Feed\npermalink: /feed.xml\nlayout: feed\n---\n");
        write("templates/feed.peb", "<feed><entry><title></title></feed>");

        assertThat(lines()).isEmpty();
    }
}
