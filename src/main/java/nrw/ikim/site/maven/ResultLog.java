package nrw.ikim.site.maven;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.maven.plugin.logging.Log;

import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.json.YamlWriter;
import nrw.ikim.site.output.SiteWriter;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.report.ConsoleReport;

/** Tells Maven's log what came of a run. */
final class ResultLog {
    private static final int MOST_OVERWRITTEN = 5;

    private final Log log;
    private final Path project;

    /**
     * @param log where to
     * @param project the directory that paths in messages are relative to
     */
    ResultLog(Log log, Path project) {
        this.log = log;
        this.project = project;
    }

    /** A path as users are told of it: relative to the project where it is in there, with {@code /}. */
    String shown(Path path) {
        Path shown = path.startsWith(project) && !path.equals(project) ? project.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }

    /** Logs each fault, and for {@code -X} what each page read. */
    void faults(SiteResult result) {
        for (ConsoleReport.Message message : new ConsoleReport(ConsoleStyle.current()).messages(result)) {
            if (message.severity() == Severity.ERROR) {
                log.error(message.text());
            } else {
                log.warn(message.text());
            }
        }
        if (log.isDebugEnabled()) {
            result.rendered().forEach((page, reason) -> log.debug(page + " is rendered: " + reason));
            log.debug("what each page read:\n" + new YamlWriter().write(readSets(result.reads())));
        }
    }

    /** Logs how many faults the baseline takes out of the count, and how many it need not any more. */
    void baseline(SiteResult result) {
        long hidden = result.baselined();
        if (hidden > 0) {
            log.info(ConsoleReport.counted(hidden, "fault") + " of the baseline " + (hidden == 1 ? "is" : "are")
                    + " not shown");
        }
        if (result.mended() > 0) {
            log.info(result.mended() + (result.mended() == 1 ? " entry" : " entries") + " of the baseline "
                    + (result.mended() == 1 ? "is" : "are") + " mended: run ikim:baseline");
        }
    }

    private static Map<String, Map<String, List<String>>> readSets(Map<String, ReadSet> reads) {
        Map<String, Map<String, List<String>>> pages = new TreeMap<>();
        reads.forEach((url, read) -> {
            Map<String, List<String>> page = new LinkedHashMap<>();
            page.put("templates", read.templates());
            page.put("data", read.data());
            page.put("pages", read.pages());
            page.put("collections", read.collections());
            page.put("assets", read.assets());
            page.put("configuration", read.configuration());
            pages.put(url, page);
        });
        return pages;
    }

    /** Why a build that should have written a site fails. */
    String unwritten(SiteRequest request, SiteResult result) {
        String kept = new SiteWriter().hasWritten(request.outputDirectory(), request.workDirectory())
                ? ", the last good site in " + shown(request.outputDirectory()) + " stays"
                : "";
        return ConsoleReport.summary(result.diagnostics()) + ": nothing was written" + kept;
    }

    /**
     * Logs that something was checked and is not written.
     *
     * @param what it was, as in {@code validated 29 pages}
     */
    void checked(String what, SiteResult result) {
        String line = what + ": " + ConsoleReport.summary(result.diagnostics());
        if (result.diagnostics().isEmpty()) {
            log.info(line);
        } else {
            log.warn(line);
        }
    }

    /** Logs what was written. */
    void written(SiteRequest request, SiteResult result) {
        WriteSummary written = result.written();
        String output = shown(request.outputDirectory());
        overwritten(output, written.overwritten());
        if (!result.diagnostics().isEmpty()) {
            log.warn(ConsoleReport.summary(result.diagnostics()) + "; the site was written all the same");
        }
        files(ConsoleReport.counted(result.pages(), "page"), output, written);
    }

    /**
     * Logs that files were written.
     *
     * @param what they are, as in {@code 5 schemas}
     */
    void files(String what, SiteRequest request, SiteResult result) {
        files(what, shown(request.outputDirectory()), result.written());
    }

    private void files(String what, String output, WriteSummary written) {
        log.info(what + " in " + output + " (" + written.written() + " written, " + written.unchanged() + " unchanged, "
                + written.removed() + " removed)");
    }

    private void overwritten(String output, List<String> paths) {
        paths.stream()
                .limit(MOST_OVERWRITTEN)
                .forEach(path ->
                        log.warn(output + "/" + path + " was written by something else, and has been replaced"));
        if (paths.size() > MOST_OVERWRITTEN) {
            log.warn("and " + (paths.size() - MOST_OVERWRITTEN) + " more files in " + output);
        }
        if (!paths.isEmpty()) {
            log.warn(
                    "   help: where maven-site-plugin writes there, give its execution `default-site` the phase `none`, or"
                            + " set ikim.outputDirectory to another directory");
        }
    }

    /** Logs the day that the site was built for. */
    void today(LocalDate day) {
        log.info("today is " + day + "; set project.build.outputTimestamp to build the same site on another day");
    }
}
