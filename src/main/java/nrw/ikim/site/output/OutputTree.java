package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.jspecify.annotations.Nullable;

/** The output directory and the directories in it. Each is looked at once, and none may lead out. Thread-safe until it is changed. */
final class OutputTree {
    private final Path given;
    private final boolean fresh;
    private final Map<String, Boolean> directories = new ConcurrentHashMap<>();
    private final Map<String, OutputException> blocked = new ConcurrentSkipListMap<>();
    private volatile @Nullable Path root;
    /** The first of the directories that were made for the output directory. */
    private @Nullable Path made;

    /** @param outputDirectory may itself be reached through a symbolic link; it is made when it is needed */
    OutputTree(Path outputDirectory) {
        this.given = outputDirectory.toAbsolutePath();
        this.fresh = !Files.isDirectory(given);
        directories.put("", true);
    }

    /** Whether the output directory was not there, so that there is nothing to compare with. */
    boolean isFresh() {
        return fresh;
    }

    /**
     * The real path of the output directory, which is made where it is missing.
     *
     * @throws OutputException where it can neither be found nor made
     */
    Path root() throws OutputException {
        Path known = root;
        return known == null ? found() : known;
    }

    private synchronized Path found() throws OutputException {
        Path known = root;
        if (known != null) {
            return known;
        }
        try {
            if (fresh) {
                Path first = firstMissing(given);
                Files.createDirectories(given);
                made = first; // not before: a file may lie there, which is not ours to take away
            }
            Path real = given.toRealPath();
            root = real;
            return real;
        } catch (IOException e) {
            throw OutputException.because("cannot make the output directory", given, e);
        }
    }

    private static Path firstMissing(Path directory) {
        Path parent = directory.getParent();
        return parent == null || Files.exists(parent) ? directory : firstMissing(parent);
    }

    /** Takes the output directory away again, if it was made and is empty. */
    synchronized void unmake() throws IOException {
        Path first = made;
        if (first != null) {
            Path directory = given;
            while (directory != null && directory.startsWith(first)) {
                Files.delete(directory);
                directory = directory.getParent();
            }
        }
    }

    /** The place of a file or directory. */
    Path resolve(String path) throws OutputException {
        return resolve(root(), path);
    }

    /** The place of a file or directory below some directory. */
    static Path resolve(Path directory, String path) throws OutputException {
        try {
            return directory.resolve(path);
        } catch (InvalidPathException e) {
            throw new OutputException(
                    path,
                    "this system cannot have a file named `" + path + "`",
                    "rename the page or file, or run the build in a UTF-8 environment (LC_ALL=C.UTF-8)");
        }
    }

    /** What lies at a path, links not followed; empty for nothing. */
    Optional<BasicFileAttributes> look(Path path) throws OutputException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw OutputException.because("cannot look at", path, e);
        }
    }

    /**
     * Whether a directory is there. What lies in its place is noted.
     *
     * @param directory its path below the output directory
     * @throws OutputException where it leads out of the output directory
     */
    boolean has(String directory) throws OutputException {
        Boolean known = directories.get(directory);
        if (known == null) {
            known = has(OutputPaths.parent(directory)) && check(directory);
            directories.put(directory, known);
        }
        return known;
    }

    private boolean check(String directory) throws OutputException {
        Path path = resolve(directory);
        Optional<BasicFileAttributes> found = look(path);
        if (found.isEmpty() || found.get().isDirectory()) {
            return found.isPresent();
        }
        if (found.get().isSymbolicLink()) {
            return checkLink(path);
        }
        blocked.put(
                directory,
                new OutputException(
                        path.toString(),
                        "a file lies at " + path + ", where a directory must be",
                        "move that file away"));
        return false;
    }

    /** The files that lie where directories must be, with what to say of those that are to stay. */
    Map<String, OutputException> blocked() {
        return blocked;
    }

    private boolean checkLink(Path link) throws OutputException {
        boolean inside;
        try {
            inside = link.toRealPath().startsWith(root()) && Files.isDirectory(link);
        } catch (IOException e) {
            inside = false;
        }
        if (inside) {
            return true;
        }
        throw new OutputException(
                link.toString(),
                "the symbolic link " + link + " leads out of the output directory, where nothing is written",
                "remove the link, or put a directory in its place");
    }

    /** Makes a directory and those above it where they are missing. */
    void create(String directory) throws OutputException {
        if (directories.getOrDefault(directory, false)) {
            return;
        }
        create(OutputPaths.parent(directory));
        Path path = resolve(directory);
        try {
            Files.createDirectory(path);
        } catch (IOException e) {
            // somebody may have made it since it was looked for
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw OutputException.because("cannot make the directory", path, e);
            }
        }
        directories.put(directory, true);
    }

    /** Removes a directory and those above it as far as they are empty; never the output directory. */
    void removeEmpty(String directory) throws OutputException {
        String empty = directory;
        while (!empty.isEmpty()) {
            Path path = resolve(empty);
            try {
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    return;
                }
                Files.delete(path);
            } catch (DirectoryNotEmptyException e) {
                return;
            } catch (IOException e) {
                throw OutputException.because("cannot remove the empty directory", path, e);
            }
            directories.put(empty, false);
            empty = OutputPaths.parent(empty);
        }
    }
}
