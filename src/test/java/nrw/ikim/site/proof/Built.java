package nrw.ikim.site.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

import nrw.ikim.site.SiteGenerator;
import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.report.ConsoleReport;
import nrw.ikim.site.report.Style;

/**
 * What came of a build, in a form that can be compared.
 *
 * @param told outcome, faults with all they say, and the report as users see it; or how it crashed
 * @param written the number of files of the site; -1 where none was written
 * @param files the output
 */
record Built(String outcome, List<String> told, int written, SortedMap<String, byte[]> files) {

    private static final int SHOWN = 12;

    /** Builds a site. */
    static Built site(SiteRequest request) throws Exception {
        return of(request, new SiteGenerator()::generate);
    }

    /** Checks a site. */
    static Built checked(SiteRequest request) throws Exception {
        return of(request, new SiteGenerator()::validate);
    }

    private static Built of(SiteRequest request, Run run) throws Exception {
        SiteResult result;
        try {
            result = run.of(request);
        } catch (Exception e) {
            List<String> trace = Arrays.stream(e.getStackTrace())
                    .limit(SHOWN)
                    .map(frame -> "    at " + frame)
                    .toList();
            return new Built("crash: " + e, trace, -1, Folders.read(request.outputDirectory()));
        }
        boolean written = result.outcome() == SiteResult.Outcome.WRITTEN;
        return new Built(
                result.outcome().toString(),
                told(result),
                written ? result.written().written() + result.written().unchanged() : -1,
                Folders.read(request.outputDirectory()));
    }

    private static List<String> told(SiteResult result) {
        List<String> told = new ArrayList<>();
        told.add(result.pages() + " pages, " + result.mended() + " entries of the baseline mended");
        result.diagnostics().forEach(fault -> told.add(fault.toString()));
        result.suppressed().forEach(fault -> told.add(fault.toString()));
        new ConsoleReport(Style.PLAIN)
                .messages(result)
                .forEach(message -> told.add("[" + message.severity() + "] " + message.text()));
        return told;
    }

    boolean isWritten() {
        return outcome.equals("WRITTEN");
    }

    /** How the faults of a build differ from those of this one; empty where they do not. */
    List<String> differencesOfTelling(Built other) {
        List<String> differences = new ArrayList<>(differencesOfFaults(other));
        if (!outcome.equals(other.outcome)) {
            differences.add("outcome: " + outcome + ", not " + other.outcome);
        }
        return differences;
    }

    /** The same without the outcome. */
    List<String> differencesOfFaults(Built other) {
        List<String> differences = new ArrayList<>();
        told.stream()
                .filter(line -> !other.told.contains(line))
                .map(line -> "only here: " + line)
                .forEach(differences::add);
        other.told.stream()
                .filter(line -> !told.contains(line))
                .map(line -> "missing: " + line)
                .forEach(differences::add);
        if (differences.isEmpty() && !told.equals(other.told)) {
            differences.add("the order of the faults, or their number: " + told + ", not " + other.told);
        }
        return differences;
    }

    /** How files differ from those that there should be; empty where they do not. */
    static List<String> differences(Map<String, byte[]> files, Map<String, byte[]> expected) {
        TreeSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(expected.keySet());
        return paths.stream()
                .filter(path -> !Arrays.equals(files.get(path), expected.get(path)))
                .map(path -> Differences.of(path, files.get(path), expected.get(path)))
                .toList();
    }

    private interface Run {
        SiteResult of(SiteRequest request) throws Exception;
    }
}
