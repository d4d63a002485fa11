package nrw.ikim.site.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The standard output of the process, for lines that tools read. Maven 4 puts {@code [INFO] [stdout]} before what plugins
 * print to {@link System#out}, and GitHub looks for commands at the beginning of lines only.
 */
final class RawOutput {

    private RawOutput() {}

    /** Prints lines at once, so that those of other threads do not get between. */
    static void print(String lines) {
        System.out.flush();
        try {
            // not to be closed: it is the process's
            @SuppressWarnings("resource")
            FileOutputStream out = new FileOutputStream(FileDescriptor.out);
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
