package nrw.ikim.site.content;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class IgnoreReaderTest {

    private static SourceFile file(String name, String... lines) {
        return new SourceFile(name, new SourceText(name, String.join("\n", lines) + "\n"));
    }

    /** As in {@code 3 at 2:5 link-broken, image-missing}: for the third line, written in the second. */
    private static List<String> found(String name, String... lines) {
        return new IgnoreReader()
                .read(file(name, lines)).stream()
                        .map(comment -> comment.line() + " at "
                                + comment.location().span().line() + ":"
                                + comment.location().span().column()
                                + comment.rules().stream()
                                        .map(IgnoreComment.Name::id)
                                        .collect(Collectors.joining(", ", " ", "")))
                        .toList();
    }

    @Test
    void findsCommentsOfYamlAndNotWhatIsText() {
        assertThat(found(
                        "a.yml",
                        "# ikim-ignore: id-duplicate, page-missing",
                        "- name: Ärzte 🦦 # ikim-ignore: data-schema (as agreed)",
                        "  title: \"a # ikim-ignore: data-schema\"",
                        "  motto: |",
                        "    # ikim-ignore: data-schema",
                        "  roles:",
                        "    # ikim-ignore: person-differs",
                        "    # ikim-ignore: page-missing",
                        "",
                        "    - board",
                        "  tel: 1#ikim-ignore",
                        "  mail: [a,  # ikim-ignore: mailto-invalid",
                        "    b]"))
                .containsExactly(
                        "2 at 1:1 id-duplicate, page-missing",
                        "2 at 2:17 data-schema",
                        "10 at 7:5 person-differs",
                        "10 at 8:5 page-missing",
                        "12 at 12:14 mailto-invalid");
    }

    @Test
    void findsCommentsOfFrontMatterAndBodies() {
        assertThat(found(
                        "a.md",
                        "---",
                        "# ikim-ignore: data-unknown-key",
                        "titel: A",
                        "---",
                        "[a](/a/) <!-- ikim-ignore: link-broken -->",
                        "<!-- ikim-ignore: link-broken anchor-missing",
                        "  (until May) -->",
                        "[b](/b/#c)",
                        "{# ikim-ignore: image-missing #}",
                        "![](c.png)",
                        "# ikim-ignore: html-invalid"))
                .containsExactly(
                        "3 at 2:1 data-unknown-key",
                        "5 at 5:10 link-broken",
                        "8 at 6:1 link-broken, anchor-missing",
                        "10 at 9:1 image-missing");
    }

    @Test
    void whatIsCodeIsNoComment() {
        assertThat(found(
                        "a.md",
                        "```html",
                        "<!-- ikim-ignore: link-broken -->",
                        "```",
                        "~~~~",
                        "```",
                        "~~~",
                        "<!-- ikim-ignore: link-broken -->",
                        "~~~~",
                        "Write `<!-- ikim-ignore: link-broken -->` <!-- ikim-ignore: url-invalid -->",
                        "```inline``` <!-- ikim-ignore: link-empty -->",
                        "{# <!-- ikim-ignore: link-broken --> #}",
                        "<!-- ikim-ignore: html-invalid -->",
                        "<p>"))
                .containsExactly("9 at 9:43 url-invalid", "10 at 10:14 link-empty", "13 at 12:1 html-invalid");
    }

    @Test
    void aTemplateHasItsOwnComments() {
        assertThat(found(
                        "a.peb", "{#- ikim-ignore: image-alt-missing -#}", "<img src=\"a.png\">", "`{# ikim-ignore #}"))
                .containsExactly("2 at 1:1 image-alt-missing", "3 at 3:2 ");
    }

    @Test
    void jsonHasNoComments() {
        assertThat(found("a.json", "{\"a\": \"# ikim-ignore: data-schema\"}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- ikim-ignore: a -->",
                "<!-- ikim-ignore ",
                "{# ikim-ignore: a #}",
                "{# ikim-ignore ",
                "`<!-- ikim-ignore: a",
                "\n<!-- ikim-ignore: a -->",
                "# ikim-ignore: a\n"
            })
    void aFileFullOfThemTakesNoTime(String comment) {
        String text = comment.repeat(1_000_000 / comment.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            new IgnoreReader().read(file("a.md", text));
            new IgnoreReader().read(file("a.yml", text));
            new IgnoreReader().read(file("a.peb", text));
        });
    }

    @Test
    void commentsOfHtmlLeaveNoTraceInTheBody() {
        ContentDocument page = new ContentReader()
                .read(file(
                        "a.md",
                        "---",
                        "title: A",
                        "---",
                        "- a",
                        "<!-- ikim-ignore: link-broken -->",
                        "- [b](/b/)  <!-- ikim-ignore: link-broken -->",
                        "- c {#- ikim-ignore: link-broken #}",
                        "```",
                        "<!-- ikim-ignore: link-broken -->",
                        "```"))
                .value();

        assertThat(page.body())
                .isEqualTo("- a\n{#                             #}\n- [b](/b/){#                               #}\n"
                        + "- c {#- ikim-ignore: link-broken #}\n```\n<!-- ikim-ignore: link-broken -->\n```\n");
    }

    @Test
    void aBodyThatIsNoTemplateStaysAsItIs() {
        SourceFile file = file("a.md", "---", "template: false", "---", "<!-- ikim-ignore: link-broken -->");

        assertThat(new ContentReader().read(file).value().body()).isEqualTo("<!-- ikim-ignore: link-broken -->\n");
    }
}
