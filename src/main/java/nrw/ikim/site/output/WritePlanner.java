package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares a site with what lies in the output directory, and puts the content of changed files aside. */
final class WritePlanner {
    private final OutputTree tree;
    private final Staging staging;
    private final Manifest before;
    private final SortedMap<String, OutputFile> site;

    private final SortedMap<String, Path> changes = new TreeMap<>();
    private final SortedMap<String, Set<String>> marks = new TreeMap<>();
    private final List<String> overwritten = new ArrayList<>();

    /** @param site the files of the site by path */
    WritePlanner(OutputTree tree, Staging staging, Manifest before, SortedMap<String, OutputFile> site) {
        this.tree = tree;
        this.staging = staging;
        this.before = before;
        this.site = site;
    }

    /** Nothing that can be seen from outside has changed after this, whether it succeeds or fails. */
    WritePlan plan() throws OutputException {
        for (OutputFile file : site.values()) {
            byte[] content = content(file);
            marks.put(file.path(), Set.of(Manifest.mark(content)));
            if (differs(file.path(), content)) {
                changes.put(file.path(), staging.add(content));
            }
        }
        List<String> stale = new ArrayList<>(before.files().keySet());
        stale.removeIf(this::stays);
        return new WritePlan(changes, site.size() - changes.size(), overwritten, stale, before, new Manifest(marks));
    }

    private boolean stays(String path) {
        return site.containsKey(path);
    }

    private static byte[] content(OutputFile file) throws OutputException {
        try {
            return file.content().bytes();
        } catch (IOException e) {
            throw OutputException.unreadable(file.path(), e);
        }
    }

    private boolean differs(String path, byte[] content) throws OutputException {
        if (!tree.has(OutputPaths.parent(path), this::passes)) {
            return true;
        }
        Path target = tree.resolve(path);
        Optional<BasicFileAttributes> found = tree.look(target);
        if (found.isEmpty()) {
            return true;
        }
        if (found.get().isDirectory()) {
            return differsFromDirectory(path, target);
        }
        return found.get().isRegularFile()
                ? differsFromFile(path, target, found.get().size(), content)
                : overwritten.add(path);
    }

    private boolean passes(String path) {
        return before.files().containsKey(path) && !stays(path);
    }

    private boolean differsFromDirectory(String path, Path target) throws OutputException {
        if (before.wroteBelow(path)) {
            return true;
        }
        throw inTheWay(target);
    }

    static OutputException inTheWay(Path directory) {
        return new OutputException(
                directory.toString(),
                "a directory lies at " + directory + ", where a file of the site must be",
                "move that directory away, or give the page another address");
    }

    private boolean differsFromFile(String path, Path target, long size, byte[] content) throws OutputException {
        byte[] existing;
        try {
            existing = Files.readAllBytes(target);
        } catch (IOException e) {
            throw OutputException.because("cannot read", target, e);
        }
        if (size == content.length && Arrays.equals(existing, content)) {
            return false;
        }
        if (!before.wrote(path, Manifest.mark(existing))) {
            overwritten.add(path);
        }
        return true;
    }
}
