package nrw.ikim.site.progress;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class ProfileTest {

    private final AtomicLong clock = new AtomicLong();
    private final Profile profile = new Profile(clock::get);

    @Test
    void keepsTheTimeOfEachStageInTheOrderOfStages() {
        stage(Stage.RENDER, 30);
        clock.addAndGet(5);
        stage(Stage.WRITE, 20);
        stage(Stage.CHECK, 10);

        assertThat(profile.stages())
                .containsExactly(entry(Stage.RENDER, 30L), entry(Stage.CHECK, 10L), entry(Stage.WRITE, 20L));
        assertThat(profile.elapsed()).isEqualTo(65);
    }

    @Test
    void givesTheSlowestPagesFirstAndEqualOnesByName() {
        profile.page("b.md", 5);
        profile.page("c.md", 7);
        profile.page("a.md", 5);
        profile.page("d.md", 1);

        assertThat(profile.slowestPages(3)).extracting(Profile.Piece::name).containsExactly("c.md", "a.md", "b.md");
        assertThat(profile.rendered()).isEqualTo(4);
    }

    @Test
    void addsUpWhatATemplateTookOnSeveralPages() {
        profile.template("base", 10, 1);
        profile.template("partials/team", 4, 3);
        profile.template("partials/team", 8, 2);

        assertThat(profile.slowestTemplates(10))
                .containsExactly(new Profile.Piece("partials/team", 12, 5), new Profile.Piece("base", 10, 1));
    }

    @Test
    void letsSeveralListenersHearTheSame() {
        Profile other = new Profile(clock::get);
        Progress both = new Listeners(List.of(profile, Progress.NONE, other));

        both.begin(Stage.READ, 0);
        clock.addAndGet(3);
        both.end(Stage.READ);
        both.page("a.md", 5);
        both.template("base", 4, 2);

        assertThat(both.timesTemplates()).isTrue();
        assertThat(List.of(profile, other)).allSatisfy(each -> {
            assertThat(each.stages()).containsExactly(entry(Stage.READ, 3L));
            assertThat(each.slowestPages(9)).containsExactly(new Profile.Piece("a.md", 5, 1));
            assertThat(each.slowestTemplates(9)).containsExactly(new Profile.Piece("base", 4, 2));
        });
    }

    private void stage(Stage stage, long nanos) {
        profile.begin(stage, 0);
        clock.addAndGet(nanos);
        profile.end(stage);
    }
}
