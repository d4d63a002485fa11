package nrw.ikim.site.state;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells the running plugin from all others: its version and its own classes, the names and sizes of the libraries beside
 * them, and the Java runtime, which knows how dates are written. Another build of a snapshot is another plugin; the same one is
 * the same wherever it lies, and whenever it was put there.
 */
public final class Plugin {

    /** The end of a jar has the checksums of all that is in it. */
    private static final int TAIL = 1 << 18;

    private Plugin() {}

    /** Found out once, when the classes are loaded that it is about. */
    private static final class Known {
        static final String IDENTITY = identify();
    }

    /** The text that is the same for the same plugin. */
    public static String identity() {
        return Known.IDENTITY;
    }

    private static String identify() {
        String version = String.valueOf(Plugin.class.getPackage().getImplementationVersion());
        ByteSink sink = new ByteSink();
        sink.text(version);
        sink.text(String.valueOf(System.getProperty("java.runtime.version")));
        try {
            CodeSource own = Plugin.class.getProtectionDomain().getCodeSource();
            if (own != null) {
                own(new File(own.getLocation().toURI()), sink);
            }
            for (File part : parts()) {
                sink.text(part.getName());
                sink.number(part.isDirectory() ? 0 : part.length());
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException unknown) {
            // not the same as anything, and so without a memory
            sink.number(System.nanoTime());
        }
        return version + " " + Long.toHexString(sink.hash());
    }

    /** Jars and folders of classes. Maven has a class loader of its own for each plugin, tests have that of the application. */
    private static List<File> parts() throws URISyntaxException {
        List<File> parts = new ArrayList<>();
        if (Plugin.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                if (url.getProtocol().equals("file")) {
                    parts.add(new File(url.toURI()));
                }
            }
        } else {
            for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                parts.add(new File(part));
            }
        }
        return parts;
    }

    private static void own(File classes, ByteSink sink) throws IOException {
        if (classes.isDirectory()) {
            try (Stream<Path> files = Files.walk(classes.toPath())) {
                files.sorted().map(Path::toFile).forEach(file -> {
                    sink.text(file.getName());
                    sink.number(file.length());
                    sink.number(file.lastModified());
                });
            }
            return;
        }
        try (RandomAccessFile jar = new RandomAccessFile(classes, "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, jar.length())];
            jar.seek(jar.length() - tail.length);
            jar.readFully(tail);
            sink.number(jar.length());
            sink.bytes(tail);
        }
    }
}
