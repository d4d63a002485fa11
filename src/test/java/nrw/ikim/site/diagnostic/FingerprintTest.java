package nrw.ikim.site.diagnostic;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FingerprintTest {

    private static final String LINE = "See [the boats](boats.md).";

    @Test
    void staysWhenTheLineMovesIsIndentedOrTheMessageChanges() {
        Fingerprint before = of(LINE + "\n", at(1, "no page")).get(0);
        Fingerprint after =
                of("New.\n\n  " + LINE + " \n", at(3, "no such page")).get(0);

        assertThat(after).isEqualTo(before);
        assertThat(after.hash()).isEqualTo(before.hash()).matches("[0-9a-f]{16}:1");
    }

    @Test
    void tellsLinesFilesAndRulesApart() {
        Diagnostic first = at(1, "no page");
        Diagnostic otherFile = Diagnostic.of(Rule.LINK_BROKEN, Location.startOf("b.md"), "no page");
        Diagnostic otherRule = Diagnostic.of(Rule.ANCHOR_MISSING, first.location(), "no page");
        Map<String, SourceText> texts =
                Map.of("a.md", new SourceText("a.md", LINE + "\nother"), "b.md", new SourceText("b.md", LINE));

        assertThat(Fingerprint.of(List.of(first, at(2, "no page"), otherFile, otherRule), texts))
                .extracting(Fingerprint::hash)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.endsWith(":1"));
    }

    @Test
    void countsEqualLines() {
        assertThat(of(LINE + "\n" + LINE, at(1, "no page"), at(2, "no page")))
                .extracting(Fingerprint::line, Fingerprint::occurrence)
                .containsExactly(tuple(LINE, 1), tuple(LINE, 2));
    }

    @Test
    void doesWithoutATextWhereTheFileHasNone() {
        Diagnostic photo = Diagnostic.of(Rule.IMAGE_OVERSIZED, Location.startOf("boat.jpg"), "12 MB");

        assertThat(Fingerprint.of(List.of(photo), Map.of()))
                .containsExactly(new Fingerprint(Rule.IMAGE_OVERSIZED, "boat.jpg", "", 1));
    }

    private static List<Fingerprint> of(String text, Diagnostic... diagnostics) {
        return Fingerprint.of(List.of(diagnostics), Map.of("a.md", new SourceText("a.md", text)));
    }

    private static Diagnostic at(int line, String message) {
        return Diagnostic.of(Rule.LINK_BROKEN, new Location("a.md", Span.at(line, 5)), message);
    }
}
