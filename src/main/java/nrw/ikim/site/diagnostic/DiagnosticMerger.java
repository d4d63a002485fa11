package nrw.ikim.site.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nrw.ikim.site.text.Location;

/** Brings the diagnostics of all stages into one order, and says once what was found several times. */
public final class DiagnosticMerger {

    /** Total, so that the result does not depend on the order in which faults were found. */
    private static final Comparator<Diagnostic> ORDER = Comparator.<Diagnostic>naturalOrder()
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::help, Comparator.reverseOrder())
            .thenComparing(Diagnostic::suggestion, Comparator.reverseOrder())
            .thenComparing(diagnostic -> String.join("\n", diagnostic.notes()));

    private DiagnosticMerger() {}

    /**
     * Sorts by file, line, column, rule and message. Diagnostics that are equal in all of these become one: with the
     * graver severity, a help and a suggestion where one of them has one, and the notes of all. A value that is wrong anyway is
     * not called ambiguous, too.
     *
     * @param found in any order
     */
    public static List<Diagnostic> merged(Collection<Diagnostic> found) {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(ORDER);
        List<Diagnostic> merged = new ArrayList<>(sorted.size());
        for (Diagnostic next : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).compareTo(next) == 0) {
                merged.set(last, united(merged.get(last), next));
            } else {
                merged.add(next);
            }
        }
        return withoutDoubled(merged);
    }

    private static List<Diagnostic> withoutDoubled(List<Diagnostic> faults) {
        if (faults.stream().noneMatch(DiagnosticMerger::isAmbiguous)) {
            return List.copyOf(faults);
        }
        Set<Location> wrong = new HashSet<>();
        faults.stream().filter(fault -> !isAmbiguous(fault)).forEach(fault -> wrong.add(fault.location()));
        return faults.stream()
                .filter(fault -> !isAmbiguous(fault) || !wrong.contains(fault.location()))
                .toList();
    }

    private static boolean isAmbiguous(Diagnostic fault) {
        return fault.rule() == Rule.DATA_AMBIGUOUS_SCALAR;
    }

    private static Diagnostic united(Diagnostic first, Diagnostic second) {
        Set<String> notes = new LinkedHashSet<>(first.notes());
        notes.addAll(second.notes());
        return new Diagnostic(
                first.rule(),
                first.severity(),
                first.message(),
                first.location(),
                List.copyOf(notes),
                first.help().isEmpty() ? second.help() : first.help(),
                first.suggestion().isEmpty() ? second.suggestion() : first.suggestion());
    }
}
