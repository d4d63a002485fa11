package nrw.ikim.site.content;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class ContentReaderTest {

    private static Outcome<ContentDocument> read(String text) {
        return new ContentReader().read(new SourceFile("x.md", new SourceText("src/site/content/x.md", text)));
    }

    private static ContentDocument page(String text) {
        Outcome<ContentDocument> outcome = read(text);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().broken()).isFalse();
        return outcome.value();
    }

    private static Diagnostic fault(String text) {
        Outcome<ContentDocument> outcome = read(text);
        assertThat(outcome.value().broken()).isTrue();
        assertThat(outcome.value().frontMatter()).isEmpty();
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0);
    }

    private static String shown(Diagnostic fault) {
        return fault.rule().id() + " " + fault.location() + " " + fault.message();
    }

    @Test
    void splitsFrontMatterFromBody() {
        ContentDocument page = page("---\ntitle: Über 😀 uns\ntags: [a]\n---\n# Hello\n\n---\nrest\n");
        assertThat(page.frontMatter()).isEqualTo(Map.of("title", "Über 😀 uns", "tags", java.util.List.of("a")));
        assertThat(page.body()).isEqualTo("# Hello\n\n---\nrest\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\na: b\n...\nBody\n",
                "---  \na: b\n--- \nBody\n",
                "---\r\na: b\r\n---\r\nBody\r\n",
                "\uFEFF---\na: b\n---\nBody\n"
            })
    void takesEveryFormOfFences(String text) {
        ContentDocument page = page(text);
        assertThat(page.frontMatter()).isEqualTo(Map.of("a", "b"));
        assertThat(page.body()).isEqualTo("Body\n");
        assertThat(page.frontMatter().locationOf("a")).hasToString("src/site/content/x.md:2:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n---\na: b\n---\nBody\n", " ---\na: b\n ---\nBody\n", "\n\n  ---\na:\n---\n"})
    void frontMatterBehindABlankIsNotTakenForText(String text) {
        Diagnostic fault = fault(text);

        assertThat(fault.rule()).isEqualTo(Rule.FRONT_MATTER);
        assertThat(fault.help()).contains("delete what stands before `---`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello\n---\na: b\n---\n",
                "\n---\nText\n---\n",
                "\n---\na: b\n",
                "----\na\n---\n",
                "--- a\n---\n",
                " ---\n"
            })
    void aFileThatBeginsOtherwiseHasNone(String text) {
        ContentDocument page = page(text);
        assertThat(page.frontMatter()).isEmpty();
        assertThat(page.frontMatter().location()).hasToString("src/site/content/x.md:1:1");
        assertThat(page.body()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\n---\nBody", "---\n\n---\nBody", "---\n# nothing yet\n---\nBody", "---\n{}\n---\nBody"})
    void frontMatterMayBeEmpty(String text) {
        ContentDocument page = page(text);
        assertThat(page.frontMatter()).isEqualTo(Map.of()).isInstanceOf(DataMap.class);
        assertThat(page.body()).isEqualTo("Body");
    }

    @Test
    void theBodyMayBeEmpty() {
        assertThat(page("---\na: b\n---").body()).isEmpty();
        assertThat(page("---\na: b\n---\n").body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: x\n\n# Hello\n", "---\n", "---\n\nA rule, not front matter\n"})
    void frontMatterMustBeClosed(String text) {
        Diagnostic fault = fault(text);
        assertThat(shown(fault))
                .isEqualTo("front-matter src/site/content/x.md:1:1 the front matter that begins here is never closed");
        assertThat(fault.help()).startsWith("add a line `---` after the last key");
        assertThat(read(text).value().body()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - a                | a list
                    just words         | text "just words"
                    title:Hello        | text "title:Hello"
                    12                 | the number 12
                    """)
    void frontMatterMustBeAMapping(String yaml, String found) {
        Diagnostic fault = fault("---\n\n" + yaml + "\n---\nBody\n");
        assertThat(shown(fault))
                .isEqualTo(
                        "front-matter src/site/content/x.md:3:1 front matter must be a mapping of keys to values, got "
                                + found);
    }

    @Test
    void faultsOfYamlKeepTheirRuleAndPlace() {
        assertThat(shown(fault("---\r\nlang: 😀\r\ntitle: Ü: x\r\n---\r\nBody\r\n")))
                .isEqualTo("data-syntax src/site/content/x.md:3:8 a colon with a space behind it stands in text without"
                        + " quotes");
        assertThat(shown(fault("---\na: 1\na: 2\n---\nBody\n")))
                .isEqualTo("data-duplicate-key src/site/content/x.md:3:1 the key `a` is already there, in line 2");
        assertThat(shown(fault("---\na: \"b\n---\nBody\n")))
                .isEqualTo("data-syntax src/site/content/x.md:2:4 the text that begins with `\"` here is never closed");
        assertThat(read("---\na: @\n---\nBody\n").value().body()).isEqualTo("Body\n");
    }
}
