package nrw.ikim.site.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The usual file system, but that folders tell their files in another order each time. */
final class ShuffledProvider extends FileSystemProvider {

    private final ShuffledFileSystem files;
    private final FileSystemProvider usual;
    private final Random random;

    ShuffledProvider(ShuffledFileSystem files, FileSystemProvider usual, long seed) {
        this.files = files;
        this.usual = usual;
        this.random = new Random(seed);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = usual.newDirectoryStream(files.usual(folder), any -> true)) {
            for (Path entry : found) {
                Path shown = files.path(entry);
                if (filter.accept(shown)) {
                    entries.add(shown);
                }
            }
        }
        entries.sort(null);
        synchronized (random) {
            Collections.shuffle(entries, random);
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return entries.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public String getScheme() {
        return "shuffled";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return usual.newByteChannel(files.usual(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return usual.newFileChannel(files.usual(path), options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        usual.createDirectory(files.usual(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        usual.delete(files.usual(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        usual.copy(files.usual(from), files.usual(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        usual.move(files.usual(from), files.usual(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return usual.isSameFile(files.usual(one), files.usual(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return usual.isHidden(files.usual(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return usual.getFileStore(files.usual(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        usual.checkAccess(files.usual(path), modes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return files.path(usual.readSymbolicLink(files.usual(link)));
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return usual.getFileAttributeView(files.usual(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return usual.readAttributes(files.usual(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return usual.readAttributes(files.usual(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        usual.setAttribute(files.usual(path), attribute, value, options);
    }
}
