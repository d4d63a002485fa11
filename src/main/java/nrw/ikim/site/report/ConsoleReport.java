package nrw.ikim.site.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;

/** Diagnostics as people read them on a console, in the order of the result. */
public final class ConsoleReport {

    /** How many diagnostics of one rule are shown in full. */
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
     * notes, a suggestion and a remedy. Of a rule that is broken very often the first ones are shown, and how many more
     * there are.
     */
    public List<Message> messages(SiteResult result) {
        List<Message> messages = new ArrayList<>();
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        Map<Rule, Severity> gravest = new EnumMap<>(Rule.class);
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (counts.merge(diagnostic.rule(), 1, Integer::sum) <= MOST_PER_RULE) {
                messages.add(new Message(diagnostic.severity(), words.of(diagnostic, result.texts())));
            } else {
                gravest.merge(diagnostic.rule(), diagnostic.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        gravest.forEach((rule, severity) -> messages.add(new Message(
                severity, "and " + (counts.getOrDefault(rule, 0) - MOST_PER_RULE) + " more of " + rule.id())));
        return messages;
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
