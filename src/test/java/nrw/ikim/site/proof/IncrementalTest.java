package nrw.ikim.site.proof;

import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever is edited between two builds: one over what the earlier one left gives the same site and tells the same faults as
 * a clean build. {@code -Dincremental.sequences=20000} tries more sequences, {@code -Dincremental.seed=7} others.
 */
class IncrementalTest {

    private static final int LONGEST = 8;
    private static final int GENERATED = 1000;

    @Property(seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void buildsAsACleanBuildDoes(@ForAll("histories") History history) throws Exception {
        new Sequence(history.start().workshop()).run(history.steps());
    }

    @Provide
    Arbitrary<History> histories() {
        RandomGenerator<History> usual = Edits.histories(LONGEST).generator(GENERATED);
        long seed = Long.getLong("incremental.seed", 0);
        return Arbitraries.fromGenerator(random -> usual.next(new Random(random.nextLong() ^ seed)));
    }
}
