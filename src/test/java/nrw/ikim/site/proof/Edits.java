package nrw.ikim.site.proof;

import java.util.List;
import java.util.stream.Stream;

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

    /** Sequences of edits of all kinds, one at least. */
    static Arbitrary<List<Step>> sequences(int longest) {
        return steps().list().ofMinSize(1).ofMaxSize(longest);
    }

    /** Sequences of edits of the sources alone, without slips. */
    static Arbitrary<List<Step>> ofSources(int longest) {
        return steps(PageEdits.ALL, FrontMatterEdits.ALL, DataEdits.ALL, TemplateEdits.ALL, AssetEdits.ALL, SettingsEdits.ALL)
                .list()
                .ofMaxSize(longest);
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

    @SafeVarargs
    private static Arbitrary<Step> steps(List<Edit>... edits) {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, LARGEST).list().ofSize(CHOICES);
        return Combinators.combine(Arbitraries.of(Stream.of(edits).flatMap(List::stream).toList()), numbers)
                .as(Step::new);
    }
}
