package nrw.ikim.site.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.report.Style.Part;
import nrw.ikim.site.text.SourceText;

/** A diagnostic in the words that people read, wherever that is. */
final class DiagnosticText {

    private static final String INDENT = "   ";

    private final Style style;

    DiagnosticText(Style style) {
        this.style = style;
    }

    /** The place, the rule and what is wrong, the line of the source with carets below, and what can be said to that. */
    String of(Diagnostic diagnostic, Map<String, SourceText> texts) {
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
        remarks(diagnostic, style).forEach(remark -> lines.add(INDENT + remark));
        return String.join("\n", lines);
    }

    /** What is wrong, and below it what can be said to that: for reports that have the place elsewhere. */
    static String message(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        lines.add(Printable.line(diagnostic.message()));
        lines.addAll(remarks(diagnostic, Style.PLAIN));
        return String.join("\n", lines);
    }

    /** Notes, a suggestion and a remedy, a line each. */
    private static List<String> remarks(Diagnostic diagnostic, Style style) {
        List<String> lines = new ArrayList<>();
        diagnostic.notes().forEach(note -> lines.add(labelled(style, "note:", note)));
        if (!diagnostic.suggestion().isEmpty()) {
            lines.add(labelled(style, "did you mean", "`" + diagnostic.suggestion() + "`?"));
        }
        if (!diagnostic.help().isEmpty()) {
            lines.add(labelled(style, "help:", diagnostic.help()));
        }
        return lines;
    }

    private static String labelled(Style style, String label, String words) {
        return style.paint(Part.LABEL, label) + " " + Printable.line(words);
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
}
