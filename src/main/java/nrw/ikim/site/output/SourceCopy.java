package nrw.ikim.site.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.text.ContentHash;

/** A file that is copied to the site, of which never more than a part is in memory. Used by one thread. */
final class SourceCopy {

    private static final int BUFFER = 1 << 16;

    private final String path;
    private final Path source;
    private @Nullable Mark mark;

    /**
     * @param path its path in the site
     * @param source where it lies
     */
    SourceCopy(String path, Path source) {
        this.path = path;
        this.source = source;
    }

    /** Its size in bytes. */
    long size() throws OutputException {
        try {
            return Files.size(source);
        } catch (IOException e) {
            throw OutputException.unreadable(path, e);
        }
    }

    /** What it is known by; read once. */
    Mark mark() throws OutputException {
        Mark known = mark;
        if (known == null) {
            try {
                known = Existing.mark(source);
            } catch (IOException e) {
                throw OutputException.unreadable(path, e);
            }
            mark = known;
        }
        return known;
    }

    /** Copies it to a place where nothing lies, and gives what the copy is known by. */
    Mark to(Path place) throws OutputException {
        try (InputStream in = Files.newInputStream(source)) {
            return copied(in, place);
        } catch (IOException e) {
            throw OutputException.unreadable(path, e);
        }
    }

    private Mark copied(InputStream in, Path place) throws OutputException {
        byte[] buffer = new byte[BUFFER];
        ContentHash hash = new ContentHash();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.CREATE_NEW)) {
            for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
                hash.add(buffer, read);
                size += read;
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw OutputException.because("cannot write", place, e);
        }
        return new Mark(size, hash.value());
    }

    private int read(InputStream in, byte[] buffer) throws OutputException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw OutputException.unreadable(path, e);
        }
    }
}
