package nrw.ikim.site.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;

/** Diagnostics as people read them on a console, in the order of the result. */
public final class ConsoleReport {

    /** How many diagnostics of one rule and severity are shown in full. */
    static final int MOST_PER_RULE = 50;

    private final DiagnosticText words;

    /** @param style how the parts of a report look */
    public ConsoleReport(Style style) {
        this.words = new DiagnosticText(style);
    }

    /**
     * What to log, without the word for the severity before it.
     *
     * @param severity how grave it is
     * @param text one or more lines, parted by {@code \n}
     */
    public record Message(Severity severity, String text) {}

    /**
     * One message for each diagnostic: the place, the rule and what is wrong, the line of the source with carets below,
     * notes, a suggestion and a remedy. Of a rule that is broken very often the first errors and the first warnings are
     * shown, and how many more there are of each.
     */
    public List<Message> messages(SiteResult result) {
        List<Message> messages = new ArrayList<>();
        Map<Kind, Integer> counts = new TreeMap<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            Kind kind = new Kind(diagnostic.rule(), diagnostic.severity());
            if (counts.merge(kind, 1, Integer::sum) <= MOST_PER_RULE) {
                messages.add(new Message(diagnostic.severity(), words.of(diagnostic, result.texts())));
            }
        }
        counts.forEach((kind, count) -> {
            if (count > MOST_PER_RULE) {
                messages.add(new Message(kind.severity(), more(kind, count - MOST_PER_RULE, counts.keySet())));
            }
        });
        return messages;
    }

    /** The word for the severity is said only where others of the rule have another one. */
    private static String more(Kind kind, int count, Set<Kind> all) {
        boolean mixed =
                all.stream().filter(other -> other.rule() == kind.rule()).count() > 1;
        String kinds = mixed ? counted(count, "more " + kind.severity().label()) : count + " more";
        return "and " + kinds + " of " + kind.rule().id();
    }

    /** What is capped together: warnings of a rule take no room from its errors. */
    private record Kind(Rule rule, Severity severity) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::rule).thenComparing(Kind::severity);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    /** Counts, as in {@code 3 errors, 1 warning in 2 files}; {@code no errors} where there is nothing to count. */
    public static String summary(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return "no errors";
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(counted(count, severity.label()));
            }
        }
        long files = diagnostics.stream()
                .map(diagnostic -> diagnostic.location().file())
                .distinct()
                .count();
        return String.join(", ", counts) + " in " + counted(files, "file");
    }

    /** A number and a word, which takes an s unless the number is 1. */
    public static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
