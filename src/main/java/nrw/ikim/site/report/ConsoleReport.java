package nrw.ikim.site.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.report.Style.Part;
import nrw.ikim.site.text.SourceText;

/** Diagnostics as people read them on a console, in the order of the result. */
public final class ConsoleReport {

    /** How many diagnostics of one rule are shown in full. */
    static final int MOST_PER_RULE = 50;

    private static final String INDENT = "   ";

    private final Style style;

    /** @param style how the parts of a report look */
    public ConsoleReport(Style style) {
        this.style = style;
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
                messages.add(new Message(diagnostic.severity(), text(diagnostic, result.texts())));
            } else {
                gravest.merge(diagnostic.rule(), diagnostic.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        gravest.forEach((rule, severity) -> messages.add(new Message(
                severity, "and " + (counts.getOrDefault(rule, 0) - MOST_PER_RULE) + " more of " + rule.id())));
        return messages;
    }

    private String text(Diagnostic diagnostic, Map<String, SourceText> texts) {
        List<String> lines = new ArrayList<>();
        String place = Printable.line(diagnostic.location().toString());
        lines.add(style.paint(Part.PLACE, place)
                + " "
                + style.paint(part(diagnostic), diagnostic.rule().id() + ":")
                + " "
                + Printable.line(diagnostic.message()));
        SourceText text = texts.get(diagnostic.location().file());
        if (text != null) {
            addExcerpt(diagnostic, text, lines);
        }
        diagnostic.notes().forEach(note -> lines.add(labelled("note:", note)));
        if (!diagnostic.suggestion().isEmpty()) {
            lines.add(labelled("did you mean", "`" + diagnostic.suggestion() + "`?"));
        }
        if (!diagnostic.help().isEmpty()) {
            lines.add(labelled("help:", diagnostic.help()));
        }
        return String.join("\n", lines);
    }

    private String labelled(String label, String words) {
        return INDENT + style.paint(Part.LABEL, label) + " " + Printable.line(words);
    }

    private void addExcerpt(Diagnostic diagnostic, SourceText text, List<String> lines) {
        int number = diagnostic.location().span().line();
        String source = text.line(number);
        if (source.isBlank()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(source, diagnostic.location().span());
        String carets = style.paint(part(diagnostic), "^".repeat(excerpt.carets()));
        String blank = " ".repeat(Integer.toString(number).length());
        lines.add(INDENT + style.paint(Part.GUTTER, number + " |") + " " + excerpt.line());
        lines.add(INDENT + style.paint(Part.GUTTER, blank + " |") + " " + " ".repeat(excerpt.indent()) + carets);
    }

    private static Part part(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR ? Part.ERROR : Part.WARNING;
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
