package nrw.ikim.site.model;

import java.util.Optional;

/**
 * What the build says about a site.
 *
 * @param baseUrl overrides {@code url}: scheme and host, perhaps with a path, which is then the base path
 * @param basePath overrides {@code basePath}, and the path of {@code baseUrl}
 * @param projectName the title of a site that has none; empty if unknown
 */
public record Overrides(Optional<String> baseUrl, Optional<String> basePath, String projectName) {

    /** No word from the build. */
    public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty(), "");
}
