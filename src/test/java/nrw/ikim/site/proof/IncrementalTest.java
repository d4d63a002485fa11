package nrw.ikim.site.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Whatever is edited between two builds: one over what the earlier one left gives the same site and tells the same faults as
 * a clean build. {@code -Dincremental.sequences=20000} tries more sequences, {@code -Dincremental.seed=7} others.
 */
@AddLifecycleHook(Tries.class)
class IncrementalTest {

    private static final int LONGEST = 8;
    private static final Path TARGET = Path.of("target/proof");
    private static final Path INSTITUTE = Path.of("src/it/institute/src/site");
    private static final Path LIGHTHOUSES = Path.of("src/test/resources/proof/lighthouses");

    @Property(tries = 250, seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void buildsTheInstituteAsACleanBuildDoes(@ForAll("sequences") List<Step> steps) throws Exception {
        new Sequence(workshop("institute", INSTITUTE)).run(steps);
    }

    @Property(tries = 250, seed = "2027", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void buildsASiteOfManyTemplatesAsACleanBuildDoes(@ForAll("sequences") List<Step> steps) throws Exception {
        new Sequence(workshop("lighthouses", LIGHTHOUSES)).run(steps);
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        return Edits.sequences(LONGEST);
    }

    private static Workshop workshop(String name, Path site) throws IOException {
        return new Workshop(TARGET.resolve(name).toAbsolutePath(), Sources.read(site));
    }
}
