package nrw.ikim.site.schema;

import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PatternCountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:(?:(?:){100000}){100000}){100000}",
                "(?:(?:(?:){11}){10}){10}",
                "(?:(?:){11,}){0,100}",
                "(?:[)](?:){1000}){1000}",
                "(?:[^\\])](?:){1000}){1000}",
                "(?:\\)(?:){1000}){1000}",
                "(?:\\c)(?:){1000}){1000}",
                "(?:\\Q)\\E(?:){1000}){1000}",
                "(?:[[)]](?:){1000}){1000}",
                "(?x)(?:(?:) {1000}) {1000}",
                "(?i-s:(?:(?:){1000}){1000})",
                "a{1001}"
            })
    void refusesWhatRepeatsWithoutEnd(String pattern) {
        Pattern.compile(pattern);
        assertThat(PatternCounts.areTooMany(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(\\d{4}-){3}\\d{3}[\\dX]$",
                "^[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+$",
                "^([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",
                "\\{5000}[{5000}]",
                "\\x{10000}\\p{L}{2,40}",
                "a{1000}b{1000}"
            })
    void takesWhatPeopleWrite(String pattern) {
        Pattern.compile(pattern);
        assertThat(PatternCounts.areTooMany(pattern)).isFalse();
    }
}
