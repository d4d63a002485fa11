package nrw.ikim.site.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The usual file system under paths of its own, which lead to a {@link ShuffledProvider}. */
final class ShuffledFileSystem extends FileSystem {

    private final FileSystem usual = FileSystems.getDefault();
    private final ShuffledProvider provider;

    /** @param seed of the orders in which folders tell their files */
    ShuffledFileSystem(long seed) {
        this.provider = new ShuffledProvider(this, usual.provider(), seed);
    }

    /** A usual path as one of this file system. */
    Path path(Path usualPath) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(),
                new Class<?>[] {Path.class},
                (proxy, method, arguments) -> call(new Shown(usualPath), method, arguments));
    }

    /** The path of the usual file system that a path of this one stands for. */
    Path usual(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? Path.of(path.toString()) : path;
    }

    private record Shown(Path path) {}

    private Object call(Shown shown, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return this;
        }
        Object[] plain = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] instanceof Path path ? usual(path) : plain[i];
        }
        try {
            Object result = method.invoke(shown.path(), plain);
            if (result instanceof Path path) {
                return path(path);
            }
            return result instanceof Iterator<?> ? shownNames(shown.path()) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Iterator<Path> shownNames(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(this::path).iterator();
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return usual.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return StreamSupport.stream(usual.getRootDirectories().spliterator(), false)
                .map(this::path)
                .toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return usual.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return usual.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return path(usual.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = usual.getPathMatcher(pattern);
        return path -> matcher.matches(usual(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return usual.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
