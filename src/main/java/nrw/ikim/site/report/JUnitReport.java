package nrw.ikim.site.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

/**
 * The XML of JUnit's Ant task, as Jenkins and GitLab read it: a suite for each rule, and in it a failed case for each
 * diagnostic. A rule that nothing breaks has one case that passed, for a report without cases counts as lost. The name of
 * a case has no line number, so that the same fault stays the same case when lines move.
 */
final class JUnitReport implements Report {

    private final ReportPaths paths;

    JUnitReport(ReportPaths paths) {
        this.paths = paths;
    }

    @Override
    public String text(SiteResult result) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Document(new XmlLines(writer), result).write();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException("writing to memory failed", fault);
        }
        return text.toString();
    }

    private static Map<Rule, List<Diagnostic>> byRule(List<Diagnostic> diagnostics) {
        Map<Rule, List<Diagnostic>> byRule = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            byRule.put(rule, new ArrayList<>());
        }
        diagnostics.forEach(
                diagnostic -> byRule.getOrDefault(diagnostic.rule(), List.of()).add(diagnostic));
        return byRule;
    }

    /** The document of one result. */
    private final class Document {
        private final XmlLines xml;
        private final SiteResult result;
        private final Map<String, Integer> names = new HashMap<>();

        Document(XmlLines xml, SiteResult result) {
            this.xml = xml;
            this.result = result;
        }

        void write() throws XMLStreamException {
            Map<Rule, List<Diagnostic>> byRule = byRule(result.diagnostics());
            long passed = byRule.values().stream().filter(List::isEmpty).count();
            int failed = result.diagnostics().size();
            xml.begin();
            xml.open(
                    "testsuites", "name", "ikim", "tests", passed + failed, "failures", failed, "errors", 0, "time", 0);
            for (Map.Entry<Rule, List<Diagnostic>> suite : byRule.entrySet()) {
                suite(suite.getKey(), suite.getValue());
            }
            xml.close();
            xml.end();
        }

        private void suite(Rule rule, List<Diagnostic> diagnostics) throws XMLStreamException {
            int failed = diagnostics.size();
            int tests = Math.max(1, failed);
            xml.open(
                    "testsuite",
                    "name",
                    rule.id(),
                    "tests",
                    tests,
                    "failures",
                    failed,
                    "errors",
                    0,
                    "skipped",
                    0,
                    "time",
                    0);
            if (diagnostics.isEmpty()) {
                xml.empty("testcase", "classname", "ikim." + rule.id(), "name", "no fault", "time", 0);
            }
            for (Diagnostic diagnostic : diagnostics) {
                testcase(diagnostic);
            }
            xml.close();
        }

        private void testcase(Diagnostic diagnostic) throws XMLStreamException {
            String rule = diagnostic.rule().id();
            String message = Printable.line(diagnostic.message());
            String name = paths.path(diagnostic.location().file()) + ": " + message;
            int nth = names.merge(rule + " " + name, 1, Integer::sum);
            xml.open(
                    "testcase",
                    "classname",
                    "ikim." + rule,
                    "name",
                    nth == 1 ? name : name + " (" + nth + ")",
                    "time",
                    0);
            xml.text(
                    new DiagnosticText(Style.PLAIN).of(diagnostic, result.texts()),
                    "failure",
                    "message",
                    message,
                    "type",
                    diagnostic.severity().label());
            xml.close();
        }
    }
}
