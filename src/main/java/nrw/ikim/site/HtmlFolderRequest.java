package nrw.ikim.site;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which folder of HTML to check, and how.
 *
 * @param projectDirectory the directory that paths in messages are relative to
 * @param folder the files, of whatever making
 * @param baseUrl the address that the folder will have: scheme and host, perhaps with a path
 * @param failOn which faults fail the check
 * @param threads how many threads may read, at least 1
 */
public record HtmlFolderRequest(
        Path projectDirectory, Path folder, Optional<String> baseUrl, SiteRequest.FailOn failOn, int threads) {}
