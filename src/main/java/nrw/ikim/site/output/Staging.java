package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * New files before they take their places: a directory of a fixed name in the output directory, so that it is on the
 * same disk and moving out of it is one step. It is there only while files are written; one that a killed run left is
 * removed.
 */
final class Staging implements AutoCloseable {
    static final String NAME = ".ikim-staging";

    private final Path directory;
    private int count;

    Staging(Path root) throws OutputException {
        this.directory = root.resolve(NAME);
        try {
            clear();
        } catch (IOException e) {
            throw OutputException.because("cannot remove", directory, e);
        }
    }

    /** Keeps the new content of a file and gives the place where it is kept. */
    Path add(byte[] content) throws OutputException {
        Path file = directory.resolve(Integer.toString(count));
        try {
            if (count == 0) {
                Files.createDirectory(directory);
            }
            count++;
            Files.write(file, content);
            return file;
        } catch (IOException e) {
            throw OutputException.because("cannot write", file, e);
        }
    }

    /** Removes what is left. Where that fails, the next run does it. */
    @Override
    public void close() {
        try {
            if (count > 0) {
                clear();
            }
        } catch (IOException leftToTheNextRun) {
            count = 0;
        }
    }

    private void clear() throws IOException {
        if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(directory)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        }
        try {
            Files.delete(directory);
        } catch (NoSuchFileException alreadyGone) {
            count = 0;
        }
    }
}
