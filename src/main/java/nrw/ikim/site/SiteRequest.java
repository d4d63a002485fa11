package nrw.ikim.site;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Severity;

/**
 * What to build, and how.
 *
 * @param projectDirectory the directory that paths in messages are relative to
 * @param siteDirectory the sources of the site
 * @param outputDirectory where the site goes; not looked at where it is only checked
 * @param workDirectory where the generator keeps its own files between runs
 * @param encoding of the site's text files
 * @param drafts whether to build pages marked as draft, not published yet or expired
 * @param baseUrl overrides {@code url} of the site: scheme and host, perhaps with a path
 * @param basePath overrides {@code basePath} of the site
 * @param timestamp the moment that counts as now, for a build that can be repeated
 * @param project values of the Maven project that pages may print, by name
 * @param baseline the file of the faults that are not told; need not be there
 * @param failOn which faults keep the site from being written
 * @param incremental whether what an earlier run left in the work directory may save work; the site is the same
 * @param threads how many threads may render, at least 1
 */
public record SiteRequest(
        Path projectDirectory,
        Path siteDirectory,
        Path outputDirectory,
        Path workDirectory,
        Charset encoding,
        boolean drafts,
        Optional<String> baseUrl,
        Optional<String> basePath,
        Instant timestamp,
        Map<String, String> project,
        Path baseline,
        FailOn failOn,
        boolean incremental,
        int threads) {

    public SiteRequest {
        project = Map.copyOf(project);
    }

    /** Which faults fail a build. */
    public enum FailOn {
        /** Errors do. */
        ERROR,
        /** Warnings do, too. */
        WARNING,
        /** Nothing does: faults are reported, and the site is written all the same. */
        NEVER;

        /** Whether there is a fault that fails the build. */
        public boolean fails(List<Diagnostic> diagnostics) {
            return switch (this) {
                case ERROR -> diagnostics.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
                case WARNING -> !diagnostics.isEmpty();
                case NEVER -> false;
            };
        }
    }
}
