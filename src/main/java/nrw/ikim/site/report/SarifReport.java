package nrw.ikim.site.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.json.JsonWriter;
import nrw.ikim.site.policy.Suppression.Reason;

/**
 * SARIF 2.1.0, the format of code hosts and editors for what a tool finds: one run, all rules, a result for each diagnostic.
 * Columns count code points. Nothing in it depends on the machine or the hour.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">The standard</a>
 */
final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    /** The name under which GitHub looks for what makes two results the same; others take any. */
    private static final String FINGERPRINT = "primaryLocationLineHash";

    private static final List<Rule> RULES = List.of(Rule.values());

    private final String version;
    private final ReportPaths paths;

    SarifReport(String version, ReportPaths paths) {
        this.version = version;
        this.paths = paths;
    }

    @Override
    public String text(SiteResult result) {
        Map<String, Object> run = Fields.of(
                "tool", Fields.of("driver", driver()),
                "columnKind", "unicodeCodePoints",
                "originalUriBaseIds", Fields.of(ROOT, Fields.of("description", text("the root of the repository"))),
                "results", results(result));
        return JsonWriter.indented().write(Fields.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)))
                + "\n";
    }

    private Map<String, Object> driver() {
        return Fields.of(
                "name",
                "ikim-maven-plugin",
                "version",
                version,
                "rules",
                RULES.stream().map(SarifReport::rule).toList());
    }

    private static Map<String, Object> rule(Rule rule) {
        return Fields.of(
                "id", rule.id(),
                "shortDescription", text(rule.meaning()),
                "fullDescription", text(rule.meaning() + "; remedy: " + rule.remedy()),
                "help", Fields.of("text", rule.remedy(), "markdown", rule.remedy()),
                "defaultConfiguration", Fields.of("level", rule.severity().label()));
    }

    /** Those that are not told as well, marked as such: tools close what they have shown before, and open it again. */
    private List<Map<String, Object>> results(SiteResult result) {
        boolean hidden = !result.suppressed().isEmpty();
        List<Map<String, Object>> results = new ArrayList<>();
        for (KnownFault fault : KnownFault.of(result)) {
            Diagnostic diagnostic = fault.diagnostic();
            Map<String, Object> fields = Fields.of(
                    "ruleId", diagnostic.rule().id(),
                    "ruleIndex", RULES.indexOf(diagnostic.rule()),
                    "level", diagnostic.severity().label(),
                    "message", text(withoutLinks(DiagnosticText.message(diagnostic))),
                    "locations", List.of(location(diagnostic, result)),
                    "partialFingerprints",
                            Fields.of(FINGERPRINT, fault.fingerprint().hash()));
            if (hidden) {
                // once there is one, results without any say so, as the standard has it
                fields.put(
                        "suppressions",
                        fault.reason().map(SarifReport::suppression).stream().toList());
            }
            results.add(fields);
        }
        return results;
    }

    private static Map<String, Object> suppression(Reason reason) {
        return switch (reason) {
            case COMMENT -> Fields.of("kind", "inSource", "justification", "a comment beside it");
            case BASELINE -> Fields.of("kind", "external", "justification", "in the baseline");
        };
    }

    private Map<String, Object> location(Diagnostic diagnostic, SiteResult result) {
        String file = diagnostic.location().file();
        Map<String, Object> artifact = Fields.of("uri", paths.uri(file));
        if (paths.isInRepository(file)) {
            artifact.put("uriBaseId", ROOT);
        }
        Map<String, Object> physical = Fields.of("artifactLocation", artifact);
        physical.putAll(
                SarifRegions.of(diagnostic.location().span(), result.texts().get(file)));
        return Fields.of("physicalLocation", physical);
    }

    private static Map<String, Object> text(String words) {
        return Fields.of("text", words);
    }

    /** Markdown quoted in a message is not to become a link: a bracket before the address of one is escaped. */
    private static String withoutLinks(String message) {
        return message.contains("](") ? message.replace("[", "\\[").replace("]", "\\]") : message;
    }
}
