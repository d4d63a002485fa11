package nrw.ikim.site.proof;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** All edits, and random sequences of them. */
final class Edits {

    /** How many choices an edit may make. */
    private static final int CHOICES = 5;

    private static final int LARGEST = 10_000;

    private Edits() {}

    /** Edits of all kinds to one of the sites, one at least. */
    static Arbitrary<History> histories(int longest) {
        Arbitrary<List<Step>> steps = steps().list().ofMinSize(1).ofMaxSize(longest);
        return Combinators.combine(Arbitraries.of(Start.class), steps).as(History::new);
    }

    /** Edits of the sources alone to one of the sites. */
    static Arbitrary<History> ofSources(int most) {
        Arbitrary<List<Step>> steps = Arbitraries.oneOf(
                        steps(PageEdits.ALL),
                        steps(FrontMatterEdits.ALL),
                        steps(DataEdits.ALL),
                        steps(TemplateEdits.ALL),
                        steps(AssetEdits.ALL),
                        steps(SettingsEdits.ALL),
                        steps(FaultEdits.SLIPS))
                .list()
                .ofMaxSize(most);
        return Combinators.combine(Arbitraries.of(Start.class), steps).as(History::new);
    }

    private static Arbitrary<Step> steps() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, steps(PageEdits.ALL)),
                Tuple.of(4, steps(FileEdits.ALL)),
                Tuple.of(4, steps(DataEdits.ALL)),
                Tuple.of(3, steps(FrontMatterEdits.ALL)),
                Tuple.of(3, steps(TemplateEdits.ALL)),
                Tuple.of(2, steps(AssetEdits.ALL)),
                Tuple.of(2, steps(SettingsEdits.ALL)),
                Tuple.of(2, steps(FaultEdits.SLIPS)),
                Tuple.of(2, steps(FaultEdits.TOLERANCE)),
                Tuple.of(2, steps(RequestEdits.ALL)),
                Tuple.of(1, steps(TargetEdits.ALL)));
    }

    private static Arbitrary<Step> steps(List<Edit> edits) {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, LARGEST).list().ofSize(CHOICES);
        return Combinators.combine(Arbitraries.of(edits), numbers).as(Step::new);
    }
}
