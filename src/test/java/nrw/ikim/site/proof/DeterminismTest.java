package nrw.ikim.site.proof;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A site is the same, and so are its faults, whatever the number of threads, the order in which folders tell their files, the
 * locale, the time zone and the place of the checkout.
 */
class DeterminismTest {

    private static final int MOST_EDITS = 12;
    private static final Path TARGET = Start.TARGET.resolve("determinism");

    @Property(tries = 40, seed = "2026", edgeCases = EdgeCasesMode.NONE)
    void buildsTheSameEverywhere(@ForAll("histories") History history, @ForAll("surroundings") Surroundings here)
            throws Exception {
        Workshop workshop =
                new Workshop(TARGET.resolve("usual"), history.start().sources());
        for (Step step : history.steps()) {
            workshop.edit(step);
        }
        workshop.options(workshop.options().withIncremental(false));
        Built usual = workshop.options(workshop.options().withThreads(1)).build();

        Path root = TARGET.resolve(here.folder());
        Workshop elsewhere = new Workshop(root, workshop.sources());
        Path site = new ShuffledFileSystem(here.seed()).path(elsewhere.site());
        Options options = workshop.options().withThreads(here.threads());
        Built other = here.in(() -> Built.site(options.request(site, elsewhere.output(), elsewhere.work())));

        assertThat(other.differencesOfTelling(usual)).as("faults").isEmpty();
        assertThat(Built.differences(other.files(), usual.files())).as("output").isEmpty();
    }

    @Provide
    Arbitrary<History> histories() {
        return Edits.ofSources(MOST_EDITS);
    }

    @Provide
    Arbitrary<Surroundings> surroundings() {
        return Combinators.combine(
                        Arbitraries.of(8, 2, 3),
                        Arbitraries.of("de", "tr", "ar-EG", "th-TH-u-ca-buddhist", "ja"),
                        Arbitraries.of("Asia/Kolkata", "Pacific/Kiritimati", "America/St_Johns", "Etc/GMT+12"),
                        Arbitraries.longs(),
                        Arbitraries.of("a", "another/place", "mit Umlaut ä"))
                .as(Surroundings::new);
    }
}
