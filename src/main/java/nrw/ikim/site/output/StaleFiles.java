package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Removes files of earlier runs that the site no longer has. */
final class StaleFiles {
    private final OutputTree tree;
    private final Existing existing;
    private final Map<String, String> pathsByLowerCase = new HashMap<>();

    StaleFiles(OutputTree tree, WritePlan plan) {
        this.tree = tree;
        this.existing = new Existing(tree, plan.before());
        if (!plan.stale().isEmpty()) {
            plan.after().files().keySet().forEach(path -> pathsByLowerCase.put(path.toLowerCase(Locale.ROOT), path));
        }
    }

    /** Removes those of some files that are still there and ours, and directories that this empties; gives their number. */
    int remove(List<String> stale) throws OutputException {
        int removed = 0;
        for (String path : stale) {
            Path file = tree.resolve(path);
            try {
                if (isOurs(path, file) && !isPartOfSite(path, file)) {
                    Files.delete(file);
                    tree.removeEmpty(OutputPaths.parent(path));
                    removed++;
                }
            } catch (IOException e) {
                throw OutputException.because("cannot remove", file, e);
            }
        }
        return removed;
    }

    /** Whether a file has the content that we gave it: another tool may have put its own in the place since. */
    private boolean isOurs(String path, Path file) throws IOException, OutputException {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(tree.root())
                    && existing.isOurs(path, file, Files.size(file));
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }

    /** Whether a file of the site differs from the stale one in case only, on a disk to which they are one. */
    private boolean isPartOfSite(String path, Path file) throws OutputException, IOException {
        String twin = pathsByLowerCase.get(path.toLowerCase(Locale.ROOT));
        return twin != null && Files.exists(tree.resolve(twin)) && Files.isSameFile(tree.resolve(twin), file);
    }
}
