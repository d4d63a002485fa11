package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings an output directory up to date, in steps that can be broken off anywhere: the new content of changed files is
 * put aside first, so that a failure up to there leaves the last site as it was; then the manifest is widened to old and
 * new files, each new file is moved to its place in one step, stale files are removed, and the manifest is narrowed. The
 * next run finds in the manifest whatever a killed one left.
 */
public final class SiteWriter {

    /**
     * Writes the files that are new or have changed, and removes those that an earlier run wrote and the site no longer
     * has, with the directories that this empties. Files of others stay, but for those in whose place a file of the site
     * goes. Unchanged files are not touched.
     *
     * @param outputDirectory where the site goes; made where it is missing
     * @param workDirectory where the list of written files is kept between runs
     * @param files the site, in any order; of several with one path the first counts
     * @throws OutputException where the system does not let it, or a path is no path below the output directory
     */
    public WriteSummary write(Path outputDirectory, Path workDirectory, List<OutputFile> files) throws OutputException {
        SortedMap<String, OutputFile> site = new TreeMap<>();
        files.forEach(file -> site.putIfAbsent(file.path(), file));
        try (WriteSession session = open(outputDirectory, workDirectory)) {
            for (OutputFile file : site.values()) {
                offer(session, file);
            }
            return session.commit();
        }
    }

    private static void offer(WriteSession session, OutputFile file) {
        try {
            session.offer(file.path(), file.content().bytes());
        } catch (IOException e) {
            session.fail(file.path(), OutputException.unreadable(file.path(), e));
        }
    }

    /**
     * Begins to write a site: what {@link #write} does, file by file.
     *
     * @param outputDirectory where the site goes; made where it is missing
     * @param workDirectory where the list of written files is kept between runs
     */
    public WriteSession open(Path outputDirectory, Path workDirectory) {
        return new WriteSession(outputDirectory, workDirectory);
    }

    /**
     * What the list of written files is known by, where no run was broken off while it wrote.
     *
     * @return empty where there is no such list, or something is left to be tidied up
     */
    public Optional<Mark> settled(Path outputDirectory, Path workDirectory) {
        return Files.exists(outputDirectory.resolve(Staging.NAME), LinkOption.NOFOLLOW_LINKS)
                ? Optional.empty()
                : new ManifestFile(workDirectory, outputDirectory).mark();
    }

    /** Whether an earlier run wrote a site to this output directory. */
    public boolean hasWritten(Path outputDirectory, Path workDirectory) {
        return Files.isDirectory(outputDirectory)
                && !new ManifestFile(workDirectory, outputDirectory)
                        .read()
                        .files()
                        .isEmpty();
    }
}
