package nrw.ikim.site.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Severity;

/**
 * How grave a site holds the faults of one rule.
 *
 * @param everywhere for files that no path is for; empty where the site leaves the rule's own severity
 * @param paths for some files, in the order in which they were written: the last one that fits counts
 */
public record RuleLevels(Optional<Level> everywhere, List<PathLevel> paths) {

    public RuleLevels {
        paths = List.copyOf(paths);
    }

    /** What becomes of a fault. */
    public enum Level {
        /** It fails the build. */
        ERROR,
        /** It is told. */
        WARNING,
        /** It is not told. */
        OFF;

        /** The severity that a fault gets, empty where it is not told. */
        public Optional<Severity> severity() {
            return switch (this) {
                case ERROR -> Optional.of(Severity.ERROR);
                case WARNING -> Optional.of(Severity.WARNING);
                case OFF -> Optional.empty();
            };
        }
    }

    /**
     * What becomes of the faults in some files.
     *
     * @param path relative to the site's directory, or as reports show it; {@code *} stands for any part of a name, {@code **} for any part of a
     *     path
     * @param level what becomes of them
     */
    public record PathLevel(PathPattern path, Level level) {}

    /**
     * The level of faults in a file, empty where it is that of the rule.
     *
     * @param names the paths by which users may call it, with {@code /}
     */
    public Optional<Level> of(String... names) {
        for (int i = paths.size() - 1; i >= 0; i--) {
            if (Arrays.stream(names).anyMatch(paths.get(i).path()::matches)) {
                return Optional.of(paths.get(i).level());
            }
        }
        return everywhere;
    }
}
