package nrw.ikim.site.text;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComposedTest {

    @Test
    void putsAccentsIntoTheirLetters() {
        assertThat(Composed.of("u\u0308ber-A\u030Angstro\u0308m")).isEqualTo("\u00FCber-\u00C5ngstr\u00F6m");
    }

    @Test
    void leavesEveryTextOfWesternLettersAsTheStandardWantsIt() {
        for (char c = 0; c < 0x300; c++) {
            for (String text : new String[] {"" + c, "a" + c + "e", c + "o" + c}) {
                assertThat(Composed.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
    }

    @Test
    void composesLettersOfOtherScripts() {
        assertThat(Composed.of("\u1112\u1161\u11AB")).isEqualTo("\uD55C");
        assertThat(Composed.of("\u212B")).isEqualTo("\u00C5");
    }
}
