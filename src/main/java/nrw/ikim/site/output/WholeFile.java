package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** A file of the plugin's own that is there as a whole or not at all. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Puts a file in the place of the one before, at once or not at all, and creates the directories above it. A file that
     * holds these bytes already stays untouched.
     *
     * @throws OutputException where the system refuses
     */
    public static void write(Path file, byte[] bytes) throws OutputException {
        try {
            if (!holds(file, bytes)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path fresh = file.resolveSibling(file.getFileName() + ".new");
                Files.write(fresh, bytes);
                Moves.replace(fresh, file);
            }
        } catch (IOException e) {
            throw OutputException.because("cannot write", file, e);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
