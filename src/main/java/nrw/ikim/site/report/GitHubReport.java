package nrw.ikim.site.report;

import java.util.Comparator;
import java.util.List;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.text.Span;

/**
 * Commands of GitHub workflows, a line each, which become annotations at the lines of a pull request: the gravest
 * diagnostics, as GitHub shows ten of a step, and a summary. Nothing where there is no fault.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
final class GitHubReport implements Report {

    private static final int MOST = 10;

    private final ReportPaths paths;

    GitHubReport(ReportPaths paths) {
        this.paths = paths;
    }

    @Override
    public String text(SiteResult result) {
        List<Diagnostic> diagnostics = result.diagnostics();
        if (diagnostics.isEmpty()) {
            return "";
        }
        StringBuilder commands = new StringBuilder();
        diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(MOST)
                .forEach(diagnostic -> append(commands, diagnostic));
        String more = diagnostics.size() > MOST ? "; the " + MOST + " gravest are annotated, the log has all" : "";
        return commands.append("::notice title=ikim::")
                .append(data(ConsoleReport.summary(diagnostics) + more))
                .append('\n')
                .toString();
    }

    private void append(StringBuilder commands, Diagnostic diagnostic) {
        commands.append("::").append(diagnostic.severity().label()).append(' ');
        String file = diagnostic.location().file();
        if (paths.isInRepository(file)) {
            commands.append("file=").append(property(paths.path(file))).append(',');
            appendRange(commands, diagnostic.location().span());
        }
        commands.append("title=")
                .append(property(diagnostic.rule().id()))
                .append("::")
                .append(data(DiagnosticText.message(diagnostic)))
                .append('\n');
    }

    /** GitHub understands columns only within one line. */
    private static void appendRange(StringBuilder commands, Span span) {
        commands.append("line=").append(span.line()).append(",endLine=").append(span.endLine());
        if (span.line() == span.endLine()) {
            commands.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
        }
        commands.append(',');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
