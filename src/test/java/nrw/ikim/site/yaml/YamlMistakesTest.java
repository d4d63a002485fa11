package nrw.ikim.site.yaml;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The mistakes that editors make, each with the place and words that they get. */
class YamlMistakesTest {

    private static List<Diagnostic> faults(String text) {
        return new YamlReader()
                .read(new SourceText("src/site/data/x.yml", text))
                .diagnostics();
    }

    static Stream<Arguments> mistakes() {
        String neverClosed = "the text that begins with `\"` here is never closed";
        String neverClosedSingle = "the text that begins with `'` here is never closed";
        String misfit = "the indentation of this line fits no line above it";
        String tab = "a tab in the indentation: YAML wants spaces";
        String colon = "a space is missing behind this colon";
        String inText = "a colon with a space behind it stands in text without quotes";
        String dash = "a space is missing behind this `-`";
        return Stream.of(
                // spaces
                arguments("title:Hello\nlang: de\n", "1:6", colon),
                arguments("name: x\ntitle:Hello\nlang: de\n", "2:6", colon),
                arguments("ä: x\nüöß:y\n", "2:4", colon),
                arguments("a:\n  b: 1\n  c:2\n  d: 3\n", "3:4", colon),
                arguments("- name:x\n  b: 1\n", "1:7", colon),
                arguments("- a\n-b\n- c\n", "2:1", dash),
                arguments("a: 1\n-b\nc: 2\n", "2:1", dash),
                arguments("- name: a\n-name: b\n", "2:1", dash),
                arguments("a:\n\tb: 1\n", "2:1", tab),
                arguments("a:\r\n  b: 1\r\n\tc: 2\r\n", "3:1", tab),
                arguments("a:\n \tb: 1\n", "2:2", tab),
                arguments("a: |\n\ttext\n", "2:1", tab),
                arguments("a:\n-\u00A0b\n- c\n", "2:2", "this is no ordinary space, but U+00A0"),
                arguments("a:\n \u00A0b: c\n", "2:2", "this is no ordinary space, but U+00A0"),
                // indentation
                arguments("a:\n  b: 1\n c: 2\n", "3:2", misfit),
                arguments("people:\n  - name: x\n    mail: y\n   phone: 1\n", "4:4", misfit),
                arguments(" a: 1\nb: 2\n", "2:1", misfit),
                arguments("a: >-\n  foo\n bar\nb: 1\n", "3:2", misfit),
                arguments(
                        "a:\n  b: 1\n   c: 2\n",
                        "3:4",
                        "this line is indented further than line 2, which has a value already"),
                arguments("- a\nb: 1\n", "2:1", "a key stands among the entries of a list"),
                arguments("a:\n  - b\n  c: d\n", "3:3", "a key stands among the entries of a list"),
                arguments("a: 1\n- b\n", "2:1", "a list entry (`-`) stands among keys"),
                arguments("a: - b\n", "1:4", "a list cannot begin behind its key"),
                arguments("a: 1\nfoo\nb: 2\n", "2:1", "expected a key with a colon and a value, found `foo`"),
                arguments("a: 1\n: 2\n", "2:1", "a key is missing here"),
                // quotes
                arguments("title: \"Hello\nlang: de\n", "1:8", neverClosed),
                arguments("ü: 😀\ntitle: 'Hello\n", "2:8", neverClosedSingle),
                arguments("title: \"Hello\nsubtitle: \"World\"\nx: y\n", "1:8", neverClosed),
                arguments("- 'a\n- 'b'\n", "1:3", neverClosedSingle),
                arguments("roles: ['head', 'board]\nmail: x\n", "1:17", neverClosedSingle),
                arguments(
                        "title: 'It's me'\nx: y\n", "1:8", "there is more text behind the `'` that closes this value"),
                arguments("a: 'g\nh'x\n", "2:3", "there is more text behind the `'` that closes this value"),
                arguments("path: \"C:\\Users\"\n", "1:10", "`\\U` has no meaning between double quotes"),
                arguments("a: \"😀 \\q\"\n", "1:7", "`\\q` has no meaning between double quotes"),
                // text without quotes
                arguments("title: Research: a new era\n", "1:8", inText),
                arguments("größe: über: uns\n", "1:8", inText),
                arguments("😀: \"x\"\nmail: @ada\n", "2:7", "a value that begins with `@` must be between quotes"),
                arguments("x: `code`\n", "1:4", "a value that begins with a backquote must be between quotes"),
                arguments("x: %done\n", "1:4", "a value that begins with `%` must be between quotes"),
                arguments("x: * all\n", "1:4", "a value that begins with `*` must be between quotes"),
                arguments("x: & all\n", "1:4", "a value that begins with `&` must be between quotes"),
                arguments("x: ? b\n", "1:4", "a value that begins with `?` must be between quotes"),
                arguments("x: > 5\n", "1:4", "a value that begins with `>` must be between quotes"),
                arguments("x: {{ page.title }}\n", "1:4", "a value that begins with `{{` must be between quotes"),
                arguments("x: {{ a }} - b\n", "1:4", "a value that begins with `{{` must be between quotes"),
                arguments("x: {% if a %}\n", "1:4", "a value that begins with `{%` must be between quotes"),
                // brackets
                arguments("roles: [head, board\nmail: x\n", "1:8", "the `[` here is never closed"),
                arguments("- [a, b\n- [c]\n", "1:3", "the `[` here is never closed"),
                arguments("a: 1\nroles: [", "2:8", "the `[` here is never closed"),
                arguments("a: {x: 1\nb: 3\n", "1:4", "the `{` here is never closed"),
                arguments("a: [1, 2}\n", "1:9", "`}` cannot close the `[` from line 1"),
                arguments("a: [1,, 2]\n", "1:7", "a value is missing before this `,`"),
                arguments("a: {x: 1\n  y: 2}\n", "2:4", "expected a comma or `}` here, found `:`"),
                arguments("a: [x] y\n", "1:4", "there is more text behind the `]` that closes this value"),
                arguments("a: ]\n", "1:4", "a value that begins with `]` must be between quotes"),
                // the rest
                arguments("{a: 1}\nb\n", "2:1", "there is more text behind the end of the data"),
                arguments("%YAML 2.0\n---\na: 1\n", "1:1", "this version of YAML is not known"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeGetsOneDiagnosticAtItsPlace(String text, String place, String message) {
        List<Diagnostic> found = faults(text);
        assertThat(found)
                .extracting(fault -> fault.rule().id() + " " + fault.location() + " " + fault.message())
                .containsExactly("data-syntax src/site/data/x.yml:" + place + " " + message);
        assertThat(found.get(0).help()).isNotEmpty();
    }

    @Test
    void namesTheColumnWhereAMisplacedLineBelongs() {
        assertThat(faults("- name: a\n  label: b\n type: rg\n").get(0).help())
                .isEqualTo("start it in column 3, like the lines that it belongs with");
        assertThat(faults("- name: a\n  label: b\n - name: c\n").get(0).help())
                .isEqualTo("start it in column 1, like the lines that it belongs with");
        assertThat(faults("a:\n  b: 1\n c: 2\n").get(0).help())
                .isEqualTo("start it in column 1 or 3, like the lines that it belongs with");
    }

    @Test
    void suggestionsCanBePutInPlaceOfWhatWasWritten() {
        assertThat(faults("title: Research: a new era # x\n").get(0).suggestion())
                .isEqualTo("\"Research: a new era\"");
        assertThat(faults("title: 'It's me'\n").get(0).suggestion()).isEqualTo("\"It's me\"");
        assertThat(faults("title: a: \"b\"'s\n").get(0).suggestion()).isEqualTo("'a: \"b\"''s'");
        assertThat(faults("a: 1\nb:2\n").get(0).suggestion()).isEqualTo(": ");
    }

    @Test
    void marksTheWholeValueThatNeedsQuotes() {
        assertThat(faults("ü: Research: a 🧬 era  # note\n").get(0).location().span())
                .hasToString("Span[line=1, column=4, endLine=1, endColumn=21]");
    }

    @Test
    void anEntryWithoutItsDashIsOneMistake() {
        Diagnostic fault = faults("- name: a\n  mail: b\n\n  name: c\n  mail: d\n- name: e\n")
                .get(0);

        assertThat(faults("- name: a\n  mail: b\n\n  name: c\n  mail: d\n- name: e\n"))
                .hasSize(1);
        assertThat(fault.location()).hasToString("src/site/data/x.yml:4:3");
        assertThat(fault.help()).startsWith("write `- ` before it");
        assertThat(faults("- name: a\n  mail: b\n  mail: c\n"))
                .singleElement()
                .satisfies(found -> assertThat(found.help()).startsWith("keep one"));
        assertThat(faults("name: a\nmail: b\nname: c\nmail: d\n")).hasSize(2);
    }

    @Test
    void escapesStandForCharacters() {
        assertThat(faults("a: \"\\uD83D\\uDE00\"\nb: \"\\uD83D\"\nc: \"\\0\"\n"))
                .extracting(fault ->
                        fault.rule().id() + " " + fault.location().span().line())
                .containsExactly("data-encoding 2", "data-encoding 3");
    }

    @Test
    void whatWasFoundBeforeASyntaxFaultIsReportedToo() {
        assertThat(faults("a: 1\na: 2\nx: {{ y }}\nb: @c\n"))
                .extracting(fault ->
                        fault.rule().id() + " " + fault.location().span().line())
                .containsExactly("data-duplicate-key 2", "data-syntax 3", "data-syntax 4");
    }
}
