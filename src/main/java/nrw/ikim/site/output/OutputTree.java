package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The output directory and the directories in it. Each is looked at once, and none may lead out. */
final class OutputTree {
    private final Path root;
    private final Map<String, Boolean> directories = new HashMap<>();

    /**
     * Makes the output directory where it is missing. It may itself be reached through a symbolic link.
     *
     * @throws OutputException where it can neither be found nor made
     */
    OutputTree(Path outputDirectory) throws OutputException {
        try {
            Files.createDirectories(outputDirectory);
            this.root = outputDirectory.toRealPath();
        } catch (IOException e) {
            throw OutputException.because("cannot make the output directory", outputDirectory, e);
        }
        directories.put("", true);
    }

    Path root() {
        return root;
    }

    /** The place of a file or directory. */
    Path resolve(String path) throws OutputException {
        try {
            return root.resolve(path);
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
     * Whether a directory is there.
     *
     * @param directory its path below the output directory
     * @param passing which files will be gone before the directory is needed
     * @throws OutputException where it leads out of the output directory or something else is in its place
     */
    boolean has(String directory, Predicate<String> passing) throws OutputException {
        Boolean known = directories.get(directory);
        if (known == null) {
            known = has(OutputPaths.parent(directory), passing) && check(directory, passing);
            directories.put(directory, known);
        }
        return known;
    }

    private boolean check(String directory, Predicate<String> passing) throws OutputException {
        Path path = resolve(directory);
        Optional<BasicFileAttributes> found = look(path);
        if (found.isEmpty() || found.get().isDirectory()) {
            return found.isPresent();
        }
        if (found.get().isSymbolicLink()) {
            return checkLink(path);
        }
        if (passing.test(directory)) {
            return false;
        }
        throw new OutputException(
                path.toString(), "a file lies at " + path + ", where a directory must be", "move that file away");
    }

    private boolean checkLink(Path link) throws OutputException {
        boolean inside;
        try {
            inside = link.toRealPath().startsWith(root) && Files.isDirectory(link);
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
            throw OutputException.because("cannot make the directory", path, e);
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
