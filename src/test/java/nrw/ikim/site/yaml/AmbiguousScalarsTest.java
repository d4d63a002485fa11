package nrw.ikim.site.yaml;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class AmbiguousScalarsTest {

    private static Outcome<Optional<DataNode>> read(YamlReader reader, String text) {
        return reader.read(new SourceText("data/x.yml", text));
    }

    private static List<Diagnostic> warnings(String text) {
        return read(new YamlReader(), text).diagnostics();
    }

    @ParameterizedTest
    @CsvSource({
        "no, `false`",
        "No, `false`",
        "NO, `false`",
        "off, `false`",
        "OFF, `false`",
        "yes, `true`",
        "YES, `true`",
        "on, `true`",
        "On, `true`",
        "0123, a number",
        "01069, a number",
        "089, a number",
        "12:30, a number",
        "9:05:00, a number",
        "16:9, a number",
        "1_000, a number",
        "-1_000, a number"
    })
    void tellsValuesThatOthersReadOtherwise(String written, String otherwise) {
        assertThat(warnings("- name: Ada\n  value: " + written + "\n"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.rule()).isEqualTo(Rule.DATA_AMBIGUOUS_SCALAR);
                    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
                    assertThat(warning.location()).hasToString("data/x.yml:2:10");
                    assertThat(warning.message())
                            .isEqualTo("`" + written + "` without quotes is read as text, but by other programs as "
                                    + otherwise);
                    assertThat(warning.help()).contains("\"" + written + "\"");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'no'",
                "\"0123\"",
                "!!str no",
                "| \n  no",
                "true",
                "False",
                "nO",
                "n",
                "Y",
                "none",
                "no data",
                "0",
                "7",
                "-12",
                "0.5",
                "00.5",
                "+49201123",
                "0201 123-4",
                "2026-04-01",
                "2026-04-01T12:30:00Z",
                "08:30",
                "12:75",
                "12:3a",
                "a_1",
                "_1",
                "1_",
                "1e3",
                "0x1F",
                "::1",
                "1.2.3"
            })
    void leavesOtherValuesAlone(String written) {
        assertThat(warnings("value: " + written + "\n")).isEmpty();
    }

    @Test
    void looksIntoListsAndAtEachPlace() {
        assertThat(warnings("countries: [DE, NO, {code: NO}]\n"))
                .extracting(warning -> warning.location().toString())
                .containsExactly("data/x.yml:1:17", "data/x.yml:1:28");
    }

    @Test
    void tellsKeysThatAreWords() {
        assertThat(warnings("no: Norsk\non: x\n12:30: lunch\n0123: room\n\"off\": y\n"))
                .extracting(warning -> warning.location() + " " + warning.help())
                .containsExactly(
                        "data/x.yml:1:1 put the key in quotes, as `\"no\":`",
                        "data/x.yml:2:1 put the key in quotes, as `\"on\":`");
    }

    @Test
    void aTimeOfDayIsOrdinaryInFrontMatter() {
        assertThat(read(YamlReader.forPages(), "start: 14:00\nmap: no\n").diagnostics())
                .extracting(warning -> warning.location().toString())
                .containsExactly("data/x.yml:2:6");
    }

    @Test
    void theValueIsThereAllTheSame() {
        assertThat(read(new YamlReader(), "a: no\n").value()).isPresent();
        assertThat(read(new YamlReader(), "a: no\nb: [\n").value()).isEmpty();
    }

    @Test
    void aFileFullOfThemIsNotToldToItsEnd() {
        assertThat(warnings("- no\n".repeat(100_000))).hasSize(200);
    }
}
