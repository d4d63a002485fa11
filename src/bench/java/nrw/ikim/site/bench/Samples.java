package nrw.ikim.site.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What several runs of the same build cost.
 *
 * @param all one for each run
 */
record Samples(List<Sample> all) {

    Samples {
        all = List.copyOf(all);
    }

    /** The median of wall time. */
    double wall() {
        return median(Sample::wall);
    }

    double shortest() {
        return all.stream().mapToDouble(Sample::wall).min().orElseThrow();
    }

    double longest() {
        return all.stream().mapToDouble(Sample::wall).max().orElseThrow();
    }

    /** The median of processor time. */
    double processor() {
        return median(Sample::processor);
    }

    /** The largest peak. */
    double memory() {
        return all.stream().mapToDouble(Sample::memory).max().orElseThrow();
    }

    private double median(ToDoubleFunction<Sample> value) {
        double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
