package nrw.ikim.site.report;

import java.util.Map;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Fingerprint;
import nrw.ikim.site.json.JsonWriter;
import nrw.ikim.site.text.Span;

/** JSON lines: one object for each diagnostic, all with the same keys, in the order of the result. */
final class JsonReport implements Report {

    private final ReportPaths paths;

    JsonReport(ReportPaths paths) {
        this.paths = paths;
    }

    @Override
    public String text(SiteResult result) {
        JsonWriter writer = JsonWriter.inOneLine();
        StringBuilder lines = new StringBuilder();
        for (KnownFault fault : KnownFault.of(result)) {
            if (fault.reason().isEmpty()) {
                lines.append(writer.write(fields(fault.diagnostic(), fault.fingerprint())))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private Map<String, Object> fields(Diagnostic diagnostic, Fingerprint fingerprint) {
        Span span = diagnostic.location().span();
        return Fields.of(
                "rule", diagnostic.rule().id(),
                "severity", diagnostic.severity().label(),
                "file", paths.path(diagnostic.location().file()),
                "line", span.line(),
                "column", span.column(),
                "endLine", span.endLine(),
                "endColumn", span.endColumn(),
                "message", diagnostic.message(),
                "notes", diagnostic.notes(),
                "suggestion", diagnostic.suggestion(),
                "help", diagnostic.help(),
                "source", fingerprint.line(),
                "fingerprint", fingerprint.hash());
    }
}
