package nrw.ikim.site.diagnostic;

import java.util.List;

/**
 * What a stage gives out: its result, as far as it could be made, and the faults found on the way.
 *
 * @param <T> the result
 * @param value the result
 * @param diagnostics the faults, in no particular order
 */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }
}
