package nrw.ikim.site.diagnostic;

import java.util.List;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

class DiagnosticMergerTest {

    private static Diagnostic at(String file, int line, Rule rule, String message) {
        return Diagnostic.of(rule, new Location(file, Span.at(line, 1)), message);
    }

    @Test
    void sortsByPlaceRuleAndMessage() {
        Diagnostic first = at("a.md", 2, Rule.DATA_SYNTAX, "z");
        Diagnostic second = at("a.md", 10, Rule.DATA_SYNTAX, "a");
        Diagnostic third = at("a.md", 10, Rule.DATA_SYNTAX, "b");
        Diagnostic fourth = at("a.md", 10, Rule.LINK_BROKEN, "a");
        Diagnostic fifth = at("b.md", 1, Rule.DATA_SYNTAX, "a");

        assertThat(DiagnosticMerger.merged(List.of(fifth, third, second, fourth, first)))
                .containsExactly(first, second, third, fourth, fifth);
    }

    @Test
    void saysOnceWhatWasFoundTwiceWhateverTheOrder() {
        Diagnostic plain = at("a.md", 1, Rule.LINK_BROKEN, "m").withSeverity(Severity.WARNING);
        Diagnostic noted = plain.withNote("n").withSeverity(Severity.ERROR);
        Diagnostic helped = plain.withNote("o").withHelp("h").withSuggestion("s");
        Diagnostic merged = noted.withNote("o").withHelp("h").withSuggestion("s");

        assertThat(DiagnosticMerger.merged(List.of(plain, noted, helped, plain)))
                .containsExactly(merged);
        assertThat(DiagnosticMerger.merged(List.of(helped, plain, plain, noted)))
                .containsExactly(merged);
    }

    @Test
    void keepsFaultsApartThatDifferInOneThing() {
        List<Diagnostic> different = List.of(
                at("a.md", 1, Rule.DATA_SYNTAX, "m"),
                at("a.md", 1, Rule.LINK_BROKEN, "m"),
                at("a.md", 1, Rule.LINK_BROKEN, "n"),
                at("a.md", 2, Rule.LINK_BROKEN, "n"));

        assertThat(DiagnosticMerger.merged(different)).isEqualTo(different);
    }

    @Test
    void aValueThatIsWrongIsNotAmbiguousToo() {
        Diagnostic ambiguous = at("a.yml", 1, Rule.DATA_AMBIGUOUS_SCALAR, "m");
        Diagnostic elsewhere = at("a.yml", 2, Rule.DATA_AMBIGUOUS_SCALAR, "m");
        Diagnostic wrong = at("a.yml", 1, Rule.DATA_SCHEMA, "n");

        assertThat(DiagnosticMerger.merged(List.of(ambiguous, elsewhere, wrong)))
                .containsExactly(wrong, elsewhere);
    }
}
