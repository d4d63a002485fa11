package nrw.ikim.site.check;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MentionsTest {

    private static boolean finds(String text) {
        Mentions mentions = new Mentions(List.of("img/owl.png"));
        mentions.in(text);
        return mentions.isDone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{# img/owl.png #}", "<!-- img/owl.png -->", "{# <!-- #} {# img/owl.png #}"})
    void whatStandsInCommentsDoesNotCount(String text) {
        assertThat(finds(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{# a #} img/owl.png {# b #}",
                "{# a #} {# img/owl.png",
                "<!-- img/owl.png {# a #}",
                "{# <!-- a --> img/owl.png"
            })
    void whatStandsOutsideOrIsNeverClosedCounts(String text) {
        assertThat(finds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{#", "<!--", "<!--{#"})
    void commentsThatAreNeverClosedAreNotSlow(String opener) {
        String text = opener.repeat(1_500_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(finds(text)).isFalse());
    }

    @Test
    void aCommentOfOneKindIsSkippedBehindAnUnclosedOneOfTheOther() {
        assertThat(finds("<!-- {# img/owl.png #}")).isFalse();
    }
}
