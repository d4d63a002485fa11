package nrw.ikim.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/** Finds the files of a folder that a server could send, of whatever making. */
public final class HtmlFolder {

    /** Deeper folders are a circle, or nothing that a site has. */
    private static final int DEEPEST = 100;

    /** Links through links multiply: a row of folders that link to the next one twice would never be done with. */
    private static final int MOST_LINKED = 1000;

    private HtmlFolder() {}

    /**
     * The sizes of all files in bytes, by their paths below the folder, with {@code /}, as they are named on disk; sorted.
     * Symbolic links are followed to what is in the folder itself;
     * of links to folders that are reached through other links, only the first 1000.
     *
     * @param folder a directory
     * @throws UncheckedIOException where it cannot be read
     */
    public static Map<String, Long> files(Path folder) {
        Map<String, Long> files = new TreeMap<>();
        try {
            Path root = folder.toRealPath();
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor(root, files));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return files;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<String, Long> files;
        /** How many links to folders were followed that are reached through other links. */
        private int linked;

        private Visitor(Path root, Map<String, Long> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            boolean followed = isInside(directory) && (!isNestedLink(directory) || ++linked <= MOST_LINKED);
            return followed ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && isInside(file)) {
                String path = root.relativize(file).toString();
                files.put(path.replace(root.getFileSystem().getSeparator(), "/"), attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link that leads nowhere or in a circle, or what may not be read: no server would send it. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isNestedLink(Path directory) throws IOException {
            Path parent = directory.getParent();
            return parent != null
                    && Files.isSymbolicLink(directory)
                    && !parent.toRealPath().equals(parent);
        }

        private boolean isInside(Path file) throws IOException {
            return !Files.isSymbolicLink(file) || file.toRealPath().startsWith(root);
        }
    }
}
