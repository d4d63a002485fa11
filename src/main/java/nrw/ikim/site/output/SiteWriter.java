package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        SortedMap<String, OutputFile> site = byPath(files);
        OutputTree tree = new OutputTree(outputDirectory);
        ManifestFile manifest = new ManifestFile(workDirectory, outputDirectory);
        Manifest before = manifest.read();
        try (Staging staging = new Staging(tree.root())) {
            WritePlan plan = new WritePlanner(tree, staging, before, site).plan();
            int removed = carryOut(plan, tree, manifest);
            return new WriteSummary(plan.changes().size(), plan.unchanged(), removed, plan.overwritten());
        }
    }

    /**
     * Begins to write a site: what {@link #write} does, file by file.
     *
     * @param outputDirectory where the site goes; made where it is missing
     * @param workDirectory where the list of written files is kept between runs
     */
    public WriteSession open(Path outputDirectory, Path workDirectory) {
        return new WriteSession();
    }

    /** Whether an earlier run wrote a site to this output directory. */
    public boolean hasWritten(Path outputDirectory, Path workDirectory) {
        return Files.isDirectory(outputDirectory)
                && !new ManifestFile(workDirectory, outputDirectory)
                        .read()
                        .files()
                        .isEmpty();
    }

    private static SortedMap<String, OutputFile> byPath(List<OutputFile> files) throws OutputException {
        SortedMap<String, OutputFile> site = new TreeMap<>();
        for (OutputFile file : files) {
            if (!OutputPaths.isSafe(file.path())) {
                throw new OutputException(
                        file.path(),
                        "`" + file.path() + "` is no path below the output directory",
                        "give the page or file another address");
            }
            site.putIfAbsent(file.path(), file);
        }
        for (String path : site.keySet()) {
            checkAbove(path, site);
        }
        return site;
    }

    private static void checkAbove(String path, SortedMap<String, OutputFile> site) throws OutputException {
        for (String above = OutputPaths.parent(path); !above.isEmpty(); above = OutputPaths.parent(above)) {
            if (site.containsKey(above)) {
                throw new OutputException(
                        above,
                        "the site has both a file `" + above + "` and a file `" + path + "` below it",
                        "give one of them another address");
            }
        }
    }

    private static int carryOut(WritePlan plan, OutputTree tree, ManifestFile manifest) throws OutputException {
        if (!plan.changes().isEmpty() || !plan.stale().isEmpty()) {
            manifest.write(plan.before().and(plan.after()));
        }
        StaleFiles stale = new StaleFiles(tree, plan);
        int removed =
                stale.remove(plan.stale().stream().filter(plan::isInTheWay).toList());
        for (Map.Entry<String, Path> change : plan.changes().entrySet()) {
            put(change.getValue(), change.getKey(), tree);
        }
        removed += stale.remove(
                plan.stale().stream().filter(path -> !plan.isInTheWay(path)).toList());
        if (!plan.before().equals(plan.after())) {
            manifest.write(plan.after());
        }
        return removed;
    }

    private static void put(Path from, String path, OutputTree tree) throws OutputException {
        tree.create(OutputPaths.parent(path));
        Path target = tree.resolve(path);
        try {
            Moves.replace(from, target);
        } catch (IOException e) {
            throw Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
                    ? WritePlanner.inTheWay(target)
                    : OutputException.because("cannot write", target, e);
        }
    }
}
