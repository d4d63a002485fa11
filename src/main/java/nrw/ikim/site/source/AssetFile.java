package nrw.ikim.site.source;

import java.nio.file.Path;

/**
 * A file that is copied to the site byte by byte.
 *
 * @param path the path below {@code assets/}, with {@code /}, which is also its path in the site
 * @param shown the path relative to the project, as users are told of it
 * @param file where to read it
 * @param size in bytes
 */
public record AssetFile(String path, String shown, Path file, long size) {}
