package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Brings an output directory up to date, in steps that can be broken off anywhere: the manifest is widened to old and new
 * files, what is new is moved to its place, stale files are removed, and the manifest is narrowed. The next run finds in the
 * manifest whatever a killed one left.
 */
record Commit(OutputTree tree, Staging staging, ManifestFile manifest) {

    /** Gives the number of files that were removed. */
    int carryOut(WritePlan plan) throws OutputException {
        tree.root();
        Manifest known = plan.before();
        if (!plan.changes().isEmpty() || !plan.stale().isEmpty()) {
            known = known.and(plan.after());
            manifest.write(known);
        }
        StaleFiles stale = new StaleFiles(tree, plan);
        int removed =
                stale.remove(plan.stale().stream().filter(plan::isInTheWay).toList());
        Set<String> moved = staging.isWhole() ? moveFolders(plan) : Set.of();
        for (Map.Entry<String, Path> change : plan.changes().entrySet()) {
            if (!moved.contains(top(change.getKey()))) {
                put(change.getValue(), change.getKey());
            }
        }
        removed += stale.remove(
                plan.stale().stream().filter(path -> !plan.isInTheWay(path)).toList());
        if (!known.equals(plan.after())) {
            manifest.write(plan.after());
        }
        return removed;
    }

    private static String top(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** Moves what nothing lies in the place of; gives its names. */
    private Set<String> moveFolders(WritePlan plan) throws OutputException {
        Set<String> names = new HashSet<>();
        plan.changes().keySet().forEach(path -> names.add(top(path)));
        Set<String> moved = new HashSet<>();
        for (String name : names) {
            try {
                Files.move(OutputTree.resolve(staging.directory(), name), tree.resolve(name));
                moved.add(name);
            } catch (IOException e) {
                // somebody was quicker: its files are moved one by one, which tells what is the matter
                moved.remove(name);
            }
        }
        return moved;
    }

    private void put(Path from, String path) throws OutputException {
        tree.create(OutputPaths.parent(path));
        Path target = tree.resolve(path);
        try {
            Moves.replace(from, target);
        } catch (IOException e) {
            throw Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
                    ? Existing.inTheWay(target)
                    : OutputException.because("cannot write", target, e);
        }
    }
}
