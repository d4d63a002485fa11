package nrw.ikim.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Severity;

/** Builds the sites whose project folders come by standard input, one a line; for a process of its own. */
final class HostileRun {

    /** Ends what is told of one site. */
    static final String END = "end of site";

    private HostileRun() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String project = in.readLine(); project != null; project = in.readLine()) {
            try {
                build(Path.of(project), out);
            } catch (Throwable thrown) {
                out.println("crash: " + thrown);
            }
            out.println(END);
        }
    }

    private static void build(Path project, PrintStream out) throws Exception {
        Path target = project.resolve("target");
        SiteRequest plain =
                TestRequests.of(project.resolve("src/site"), target.resolve("site"), target.resolve("ikim"));
        SiteRequest request = new SiteRequest(
                project,
                plain.siteDirectory(),
                plain.outputDirectory(),
                plain.workDirectory(),
                plain.encoding(),
                plain.drafts(),
                plain.baseUrl(),
                plain.basePath(),
                plain.timestamp(),
                plain.project(),
                plain.baseline(),
                plain.failOn(),
                true,
                plain.threads());
        SiteResult result = new SiteGenerator().generate(request);
        // long lines and many faults are the report's concern
        String report = GoldenTest.report(result);
        out.println("outcome: " + result.outcome());
        out.println("report of " + report.length() / 100_000 + "00 kB");
        Set<String> told = new HashSet<>();
        for (Diagnostic fault : result.diagnostics()) {
            String rule = fault.rule().id();
            if (fault.severity() == Severity.ERROR
                    && told.add(rule + fault.location().file())) {
                out.println("fault: " + rule + " " + fault.location());
            }
            if (fault.message().contains("Exception")) {
                out.println("crash: " + fault.message());
            }
        }
    }
}
