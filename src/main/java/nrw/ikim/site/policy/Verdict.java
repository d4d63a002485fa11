package nrw.ikim.site.policy;

import java.util.List;
import java.util.stream.Stream;

import nrw.ikim.site.diagnostic.Diagnostic;

/**
 * What becomes of the faults of a run.
 *
 * @param told those that count, sorted, with the severity that the site gives them
 * @param suppressed those that are not told, sorted; without those of rules that the site has switched off
 * @param mended how many entries of the baseline there was no fault for; 0 where that is not known, as a part of the site
 *     could not be checked
 */
public record Verdict(List<Diagnostic> told, List<Suppression> suppressed, int mended) {

    /** Nothing is wrong. */
    public static final Verdict NONE = new Verdict(List.of(), List.of(), 0);

    public Verdict {
        told = List.copyOf(told);
        suppressed = List.copyOf(suppressed);
    }

    /** All faults but those of rules that are off, sorted. */
    public List<Diagnostic> all() {
        return Stream.concat(told.stream(), suppressed.stream().map(Suppression::diagnostic))
                .sorted()
                .toList();
    }
}
