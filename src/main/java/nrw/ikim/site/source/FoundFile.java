package nrw.ikim.site.source;

import java.nio.file.Path;

/**
 * A file of a site that is to be read.
 *
 * @param path the path below the site's directory, with {@code /}, in composed form
 * @param file where to read it, without symbolic links
 * @param size in bytes
 */
record FoundFile(String path, Path file, long size) {

    /** The path below a folder of the site; the empty folder is the site's directory itself. */
    String below(String folder) {
        return folder.isEmpty() ? path : path.substring(folder.length() + 1);
    }
}
