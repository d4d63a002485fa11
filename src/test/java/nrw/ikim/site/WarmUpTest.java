package nrw.ikim.site;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.source.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class WarmUpTest {

    @Test
    void comesToItsEndWithAPageOfTheTheme() {
        PageStage.Result made = WarmUp.run(new Theme());
        assertThat(made.faults()).isEmpty();
        assertThat(made.pages()).singleElement().satisfies(page -> assertThat(page.complete())
                .isTrue());
    }
}
