package nrw.ikim.site.report;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.progress.Profile;
import nrw.ikim.site.progress.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileReportTest {

    private static final long MILLI = 1_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final Profile profile = new Profile(clock::get);

    @Test
    void tellsStagesPagesAndTemplatesInAlignedLines() {
        stage(Stage.READ, 500 * MILLI);
        stage(Stage.RENDER, 12_000 * MILLI);
        clock.addAndGet(500 * MILLI);
        profile.page("groups/otters.md", 1250 * MILLI);
        profile.page("index.md", 3 * MILLI);
        profile.template("page:index.md", 2 * MILLI, 1);
        profile.template("partials/team", 900 * MILLI, 40);

        assertThat(new ProfileReport().lines(profile, 29))
                .containsExactly(
                        "where the time went",
                        "     0.50 s    4 %  reading the sources",
                        "    12.00 s   92 %  rendering the pages",
                        "     0.50 s    4 %  all else",
                        "    13.00 s  100 %  in all",
                        "2 pages rendered, 27 reused from earlier runs",
                        "slowest pages",
                        "   1250.0 ms  groups/otters.md",
                        "      3.0 ms  index.md",
                        "slowest templates, without those that they call",
                        "    900.0 ms  partials/team, 40 times",
                        "      2.0 ms  page:index.md, once");
    }

    @Test
    void namesTenPagesAtMost() {
        stage(Stage.RENDER, MILLI);
        for (int page = 0; page < 30; page++) {
            profile.page("p" + page + ".md", page * MILLI);
        }

        assertThat(new ProfileReport().lines(profile, 30))
                .filteredOn(line -> line.endsWith(".md"))
                .hasSize(10)
                .first()
                .isEqualTo("     29.0 ms  p29.md");
    }

    @Test
    void saysNothingOfARunWithoutStages() {
        assertThat(new ProfileReport().lines(profile, 5)).isEmpty();
    }

    private void stage(Stage stage, long nanos) {
        profile.begin(stage, 0);
        clock.addAndGet(nanos);
        profile.end(stage);
    }
}
