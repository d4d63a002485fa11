package nrw.ikim.site.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.output.WholeFile;

/** Makes the reports for tools. */
public final class Reports {

    private final Path directory;
    private final String name;
    private final String version;
    private final ReportPaths paths;

    /**
     * @param directory where files go
     * @param name the beginning of their names
     * @param version of this plugin
     * @param paths how files are named
     */
    public Reports(Path directory, String name, String version, ReportPaths paths) {
        this.directory = directory;
        this.name = name;
        this.version = version;
        this.paths = paths;
    }

    /**
     * Writes a report, also where there is no fault to report, in the place of the one before.
     *
     * @return what is to be printed as it is, if anything
     */
    public Optional<String> write(ReportFormat format, SiteResult result) throws OutputException {
        String text = report(format).text(result);
        if (format == ReportFormat.GITHUB) {
            return Optional.of(text).filter(commands -> !commands.isEmpty());
        }
        WholeFile.write(directory.resolve(name + format.ending()), text.getBytes(StandardCharsets.UTF_8));
        return Optional.empty();
    }

    private Report report(ReportFormat format) {
        return switch (format) {
            case GITHUB -> new GitHubReport(paths);
            case JSON -> new JsonReport(paths);
            case JUNIT -> new JUnitReport(paths);
            case SARIF -> new SarifReport(version, paths);
        };
    }
}
