package nrw.ikim.site;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Many builds in one process, as in a daemon such as mvnd: none leaves anything behind that another one, or memory, would feel. */
class OneProcessTest {

    private static final List<Path> SITES =
            List.of(Path.of("src/it/institute/src/site"), Path.of("src/it/reproducible/src/site"));

    @TempDir
    private Path folder;

    @Test
    void buildsSeveralSitesAtOnceAsEachAlone() throws Exception {
        List<Map<String, String>> alone = new ArrayList<>();
        for (int site = 0; site < SITES.size(); site++) {
            alone.add(built(site, "alone"));
        }
        ExecutorService builds = Executors.newFixedThreadPool(4);
        try {
            List<Future<Map<String, String>>> together = new ArrayList<>();
            for (int build = 0; build < 12; build++) {
                int site = build % SITES.size();
                String name = "together" + build;
                together.add(builds.submit(() -> built(site, name)));
            }
            for (int build = 0; build < 12; build++) {
                assertThat(together.get(build).get()).isEqualTo(alone.get(build % SITES.size()));
            }
        } finally {
            builds.shutdownNow();
        }
        assertThat(alone.get(0)).isNotEqualTo(alone.get(1));
    }

    /**
     * What pins a class loader is what keeps memory: a thread that goes on, a value of a thread, a listener of the process. The
     * one used last may be pinned by the JDK, which remembers the last record that it made methods for.
     */
    @Test
    void letsItsClassesGoWhenBuildsHaveEnded() throws Exception {
        WeakReference<ClassLoader> classes = buildInClassesOfItsOwn("first");
        buildInClassesOfItsOwn("second");
        for (int tries = 0; classes.get() != null && tries < 100; tries++) {
            System.gc();
        }
        assertThat(classes.get()).isNull();
    }

    private WeakReference<ClassLoader> buildInClassesOfItsOwn(String name) throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(new File(entry).toURI().toURL());
        }
        try (URLClassLoader own = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> build = own.loadClass(Build.class.getName());
            assertThat(build).isNotSameAs(Build.class);
            Runnable run = (Runnable)
                    build.getConstructor(Path.class, Path.class).newInstance(SITES.get(1), folder.resolve(name));
            run.run();
            assertThat(files(folder.resolve(name + "/site"))).isNotEmpty();
            return new WeakReference<>(own);
        }
    }

    private Map<String, String> built(int site, String name) throws IOException {
        Path target = folder.resolve(name + site);
        new Build(SITES.get(site), target).run();
        return files(target.resolve("site"));
    }

    /** Builds a site; loaded by other class loaders, too. */
    public record Build(Path site, Path target) implements Runnable {
        @Override
        public void run() {
            try {
                SiteRequest request =
                        TestRequests.of(site.toAbsolutePath(), target.resolve("site"), target.resolve("work"), 3);
                SiteResult result = new SiteGenerator().generate(request);
                if (result.outcome() != SiteResult.Outcome.WRITTEN) {
                    throw new AssertionError(result.diagnostics());
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Map<String, String> files(Path top) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(top)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                files.put(top.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
