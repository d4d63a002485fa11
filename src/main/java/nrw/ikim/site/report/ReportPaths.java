package nrw.ikim.site.report;

import java.nio.file.Path;

import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.PercentEncoding;

/**
 * How reports name files: relative to the repository, which may hold several projects, for tools know nothing of these.
 *
 * @param repository the root of the repository
 * @param project the directory that paths in diagnostics are relative to
 */
public record ReportPaths(Path repository, Path project) {

    /** Whether the repository has a file, so that tools can show it. */
    boolean isInRepository(String file) {
        return !Theme.isOf(file) && absolute(file).startsWith(repository);
    }

    /** The path from the root of the repository, with {@code /}; of a file elsewhere, where it is. */
    String path(String file) {
        if (Theme.isOf(file)) {
            return file;
        }
        Path path = absolute(file);
        Path shown = path.startsWith(repository) ? repository.relativize(path) : path;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    /** The same as an address: relative, but for a file that is outside the repository. */
    String uri(String file) {
        String path = path(file);
        boolean outside = !Theme.isOf(file) && !isInRepository(file);
        // a colon in the first part would make that a scheme
        String encoded = PercentEncoding.encoded(path).replace(":", "%3A");
        return outside ? "file://" + (encoded.startsWith("/") ? "" : "/") + encoded : encoded;
    }

    private Path absolute(String file) {
        return project.resolve(file).normalize();
    }
}
