package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongPredicate;

import nrw.ikim.site.output.Existing.Found;

/**
 * The writing of a site, file by file, from many threads at once. What is offered is compared with what lies in the output
 * directory, and put aside where it differs; nothing that can be seen from outside changes before {@link #commit}.
 */
public final class WriteSession implements AutoCloseable {

    private final OutputTree tree;
    private final Staging staging;
    private final ManifestFile manifest;
    private final Existing existing;
    private final Map<String, Offer> site = new ConcurrentHashMap<>();
    private final Map<String, OutputException> unsafe = new ConcurrentSkipListMap<>();
    private final Map<String, OutputException> failures = new ConcurrentSkipListMap<>();
    private boolean committed;

    /**
     * A file of the site.
     *
     * @param staged the number of its new content, as of {@link Staging}; {@code NONE} where it need not be written
     * @param foreign whether something that is not ours lies in its place
     */
    private record Offer(Mark mark, int staged, boolean foreign) {
        private static final int NONE = -1;
    }

    WriteSession(Path outputDirectory, Path workDirectory) {
        this.tree = new OutputTree(outputDirectory);
        this.staging = new Staging(tree);
        this.manifest = new ManifestFile(workDirectory, outputDirectory);
        this.existing = new Existing(tree, manifest.read());
        try {
            staging.clear();
        } catch (OutputException e) {
            failures.put("", e);
        }
    }

    /**
     * Takes a file of the site. What is wrong with it is said by {@link #commit}.
     *
     * @param path below the output directory, with {@code /}; offered or kept once
     * @return what its content is known by
     */
    public Mark offer(String path, byte[] content) {
        Mark mark = Mark.of(content);
        attempt(path, () -> {
            Found found = existing.compared(path, content);
            return new Offer(
                    mark, found == Found.SAME ? Offer.NONE : staging.add(path, content), found == Found.FOREIGN);
        });
        return mark;
    }

    /**
     * Takes a file of the site that is a copy of another file, of any size.
     *
     * @param path below the output directory, with {@code /}; offered or kept once
     * @param source the other file
     */
    public void offer(String path, Path source) {
        attempt(path, () -> {
            SourceCopy copy = new SourceCopy(path, source);
            Found found = existing.compared(path, copy);
            return found == Found.SAME
                    ? new Offer(copy.mark(), Offer.NONE, false)
                    : copied(path, copy, found == Found.FOREIGN);
        });
    }

    private Offer copied(String path, SourceCopy copy, boolean foreign) throws OutputException {
        int number = staging.number(path);
        return new Offer(copy.to(staging.place(path, number)), number, foreign);
    }

    /**
     * Takes a file of the site whose content is known not to have changed, if it is there with that content.
     *
     * @return whether it is; if not, it has to be offered
     */
    public boolean keep(String path, Mark mark) {
        return keep(path, mark, time -> false);
    }

    /**
     * Does the same without reading the file, where that is not needed.
     *
     * @param untouched whether a file of this size that was changed last at some time, in nanoseconds since 1970, is known to
     *     have the content
     */
    public boolean keep(String path, Mark mark, LongPredicate untouched) {
        try {
            boolean same = OutputPaths.isSafe(path) && existing.compared(path, mark, untouched) == Found.SAME;
            if (same) {
                site.put(path, new Offer(mark, Offer.NONE, false));
            }
            return same;
        } catch (OutputException toldWhenItIsOffered) {
            return false;
        }
    }

    /** What the files that were taken are known by, by path. */
    public SortedMap<String, Mark> marks() {
        SortedMap<String, Mark> marks = new TreeMap<>();
        site.forEach((path, offer) -> marks.put(path, offer.mark()));
        return marks;
    }

    private interface Attempt {
        Offer offer() throws OutputException;
    }

    private void attempt(String path, Attempt attempt) {
        if (!OutputPaths.isSafe(path)) {
            unsafe.put(
                    path,
                    new OutputException(
                            path,
                            "`" + path + "` is no path below the output directory",
                            "give the page or file another address"));
            return;
        }
        try {
            site.put(path, attempt.offer());
        } catch (OutputException e) {
            fail(path, e);
        }
    }

    /** Takes a file of the site that cannot be written. */
    void fail(String path, OutputException failure) {
        failures.put(path, failure);
    }

    /**
     * Brings the output directory up to date: nothing else may be offered then.
     *
     * @throws OutputException where the system does not let it, or a path is no path below the output directory
     */
    public WriteSummary commit() throws OutputException {
        refuse(unsafe);
        checkAbove();
        refuse(failures);
        WritePlan plan = plan();
        int removed = new Commit(tree, staging, manifest).carryOut(plan);
        committed = true;
        return new WriteSummary(plan.changes().size(), plan.unchanged(), removed, plan.overwritten());
    }

    private static void refuse(Map<String, OutputException> faults) throws OutputException {
        for (OutputException first : faults.values()) {
            throw first;
        }
    }

    private void checkAbove() throws OutputException {
        Set<String> seen = new HashSet<>();
        SortedSet<String> paths = new TreeSet<>(site.keySet());
        paths.addAll(failures.keySet());
        for (String path : paths) {
            for (String above = OutputPaths.parent(path);
                    !above.isEmpty() && seen.add(above);
                    above = OutputPaths.parent(above)) {
                if (site.containsKey(above) || failures.containsKey(above)) {
                    throw new OutputException(
                            above,
                            "the site has both a file `" + above + "` and a file `" + path + "` below it",
                            "give one of them another address");
                }
            }
        }
    }

    private WritePlan plan() throws OutputException {
        Manifest before = existing.before();
        SortedMap<String, Path> changes = new TreeMap<>();
        SortedMap<String, Set<Mark>> marks = new TreeMap<>();
        List<String> overwritten = new ArrayList<>();
        for (Map.Entry<String, Offer> offered : new TreeMap<>(site).entrySet()) {
            Offer offer = offered.getValue();
            marks.put(offered.getKey(), Set.of(offer.mark()));
            if (offer.staged() != Offer.NONE) {
                changes.put(offered.getKey(), staging.place(offered.getKey(), offer.staged()));
            }
            if (offer.foreign()) {
                overwritten.add(offered.getKey());
            }
        }
        for (Map.Entry<String, OutputException> file : tree.blocked().entrySet()) {
            boolean passes = before.files().containsKey(file.getKey()) && !site.containsKey(file.getKey());
            if (!passes) {
                throw file.getValue();
            }
        }
        List<String> stale = new ArrayList<>(before.files().keySet());
        stale.removeIf(site::containsKey);
        return new WritePlan(changes, site.size() - changes.size(), overwritten, stale, before, new Manifest(marks));
    }

    /** Leaves everything as it was, unless it was committed. */
    @Override
    public void close() {
        staging.close();
        try {
            if (!committed) {
                tree.unmake();
            }
        } catch (IOException notEmpty) {
            committed = true; // somebody else has put something there
        }
    }
}
