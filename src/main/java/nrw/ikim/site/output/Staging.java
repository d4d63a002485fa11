package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * New files before they take their places: a directory of a fixed name in the output directory, so that it is on the
 * same disk and moving out of it is one step. It is there only while files are written; one that a killed run left is
 * removed. Where the output directory is new, files lie here as they will lie there, so that whole folders can be moved; else
 * they have numbers. Thread-safe.
 */
final class Staging implements AutoCloseable {
    static final String NAME = ".ikim-staging";

    private final OutputTree tree;
    private final boolean whole;
    private final AtomicInteger count = new AtomicInteger();
    private final Set<String> directories = ConcurrentHashMap.newKeySet();

    Staging(OutputTree tree) {
        this.tree = tree;
        this.whole = tree.isFresh();
    }

    /** Removes what a killed run left. */
    void clear() throws OutputException {
        if (!whole) {
            Path directory = tree.resolve(NAME);
            try {
                remove(directory);
            } catch (IOException e) {
                throw OutputException.because("cannot remove", directory, e);
            }
        }
    }

    /** The number of a place where new content of a file can be put; nothing lies there. */
    int number(String path) throws OutputException {
        create(whole ? OutputPaths.parent(path) : "");
        return count.getAndIncrement();
    }

    /** The place of a number. */
    Path place(String path, int number) throws OutputException {
        return OutputTree.resolve(directory(), whole ? path : Integer.toString(number));
    }

    /** Keeps the new content of a file and gives the number of its place. */
    int add(String path, byte[] content) throws OutputException {
        int number = number(path);
        Path file = place(path, number);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            return number;
        } catch (IOException e) {
            throw OutputException.because("cannot write", file, e);
        }
    }

    /** The directory of the staged files, as they will lie in the output directory; only where that is new. */
    Path directory() throws OutputException {
        return tree.root().resolve(NAME);
    }

    /** Whether whole folders can be moved to the output directory. */
    boolean isWhole() {
        return whole;
    }

    private void create(String directory) throws OutputException {
        if (directories.contains(directory)) {
            return;
        }
        synchronized (directories) {
            if (!directories.contains(directory)) {
                if (!directory.isEmpty()) {
                    create(OutputPaths.parent(directory));
                }
                Path path = OutputTree.resolve(directory(), directory);
                try {
                    Files.createDirectory(path);
                } catch (IOException e) {
                    throw OutputException.because("cannot make the directory", path, e);
                }
                directories.add(directory);
            }
        }
    }

    /** Removes what is left. Where that fails, the next run does it. */
    @Override
    public void close() {
        try {
            if (!directories.isEmpty()) {
                remove(directory());
            }
        } catch (IOException | OutputException leftToTheNextRun) {
            directories.clear();
        }
    }

    private static void remove(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
