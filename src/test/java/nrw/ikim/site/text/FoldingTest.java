package nrw.ikim.site.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "groups/DS.html, groups/ds.html",
        "\u00c4PFEL, a\u0308pfel",
        "\u03a3\u03b1\u03c2, \u03c3\u03b1\u03c3",
        "\ud801\udc00x, \ud801\udc28X"
    })
    void spellingsOfOneNameAreOne(String name, String other) {
        assertThat(Folding.folded(name)).isEqualTo(Folding.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"a, \u00e4", "stra\u00dfe, strasse", "a.b, ab", "I, \u0131x"})
    void otherNamesStayApart(String name, String other) {
        assertThat(Folding.folded(name)).isNotEqualTo(Folding.folded(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "groups/ds/index.html", "img/photo-1.jpg"})
    void smallLettersStayAsTheyAre(String name) {
        assertThat(Folding.folded(name)).isSameAs(name);
    }
}
