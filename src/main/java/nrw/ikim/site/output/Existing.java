package nrw.ikim.site.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;

import nrw.ikim.site.text.ContentHash;

/**
 * What lies where files of the site go. Thread-safe.
 *
 * @param tree the output directory
 * @param before what was ours
 */
record Existing(OutputTree tree, Manifest before) {

    private static final int BUFFER = 1 << 16;

    /** How what lies there compares with a file of the site. */
    enum Found {
        /** It is the same. */
        SAME,
        /** It is nothing, or another content of ours. */
        OTHER,
        /** It is another content, which is not ours. */
        FOREIGN
    }

    /** Compares the content of a file. */
    Found compared(String path, byte[] content) throws OutputException {
        return compared(
                path, content.length, (target, attributes) -> Arrays.equals(bytes(target, content.length), content));
    }

    /**
     * Compares by the mark.
     *
     * @param untouched whether a file that was changed last at a time, in nanoseconds since 1970, is known to have that mark
     */
    Found compared(String path, Mark mark, LongPredicate untouched) throws OutputException {
        return compared(
                path,
                mark.size(),
                (target, attributes) ->
                        untouched.test(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                                || mark(target).equals(mark));
    }

    /** Compares a file of the site that is a copy of another one. */
    Found compared(String path, SourceCopy copy) throws OutputException {
        return compared(path, copy.size(), (target, attributes) -> mark(target).equals(copy.mark()));
    }

    private interface Comparison {
        boolean isSame(Path target, BasicFileAttributes attributes) throws IOException, OutputException;
    }

    private Found compared(String path, long size, Comparison comparison) throws OutputException {
        if (tree.isFresh() || !tree.has(OutputPaths.parent(path))) {
            return Found.OTHER;
        }
        Path target = tree.resolve(path);
        Optional<BasicFileAttributes> found = tree.look(target);
        if (found.isEmpty()) {
            return Found.OTHER;
        }
        BasicFileAttributes attributes = found.get();
        if (attributes.isDirectory()) {
            if (before.wroteBelow(path)) {
                return Found.OTHER;
            }
            throw inTheWay(target);
        }
        if (!attributes.isRegularFile()) {
            return Found.FOREIGN;
        }
        try {
            if (attributes.size() == size && comparison.isSame(target, attributes)) {
                return Found.SAME;
            }
            return isOurs(path, target, attributes.size()) ? Found.OTHER : Found.FOREIGN;
        } catch (IOException e) {
            throw OutputException.because("cannot read", target, e);
        }
    }

    /**
     * Whether a file has the content that we gave it: another tool may have put its own in the place since.
     *
     * @param size of the file, in bytes
     */
    boolean isOurs(String path, Path file, long size) throws IOException {
        boolean sameSize = before.marks(path).stream().anyMatch(mark -> mark.size() == size);
        return sameSize && before.marks(path).contains(mark(file));
    }

    static OutputException inTheWay(Path directory) {
        return new OutputException(
                directory.toString(),
                "a directory lies at " + directory + ", where a file of the site must be",
                "move that directory away, or give the page another address");
    }

    private static byte[] bytes(Path file, int size) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(size);
            int read = 0;
            while (read >= 0 && bytes.hasRemaining()) {
                read = in.read(bytes);
            }
            return bytes.hasRemaining() ? new byte[0] : bytes.array();
        }
    }

    /** The mark of a file of any size. */
    static Mark mark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ContentHash hash = new ContentHash();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hash.add(buffer, read);
                size += read;
            }
            return new Mark(size, hash.value());
        }
    }
}
