package nrw.ikim.site;

import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The validator takes a while to load, and a site without data does not wait for it. */
class ValidatorIsLazyTest {

    @TempDir
    Path site;

    /** Builds the site with classes of its own, and notes which are loaded. */
    public static final class Build {

        private Build() {}

        public static int faults(Path site) throws Exception {
            return new SiteGenerator()
                    .validate(TestRequests.of(site, site.resolve("out"), site.resolve("work")))
                    .diagnostics()
                    .size();
        }
    }

    private static final class Recording extends URLClassLoader {

        private final Set<String> loaded = ConcurrentHashMap.newKeySet();

        Recording() {
            super(
                    Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                            .map(Recording::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        private static URL url(String path) {
            try {
                return Path.of(path).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }

    private Set<String> loaded() throws Exception {
        try (Recording loader = new Recording()) {
            Method build = loader.loadClass(Build.class.getName()).getMethod("faults", Path.class);
            assertThat(build.invoke(null, site)).isEqualTo(0);
            return loader.loaded;
        }
    }

    @Test
    void aSiteWithoutDataDoesNotLoadIt() throws Exception {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/index.md"), "---\ntitle: Home\n---\nText.\n");
        Files.writeString(site.resolve("site.yml"), "title: Rivers\n");

        assertThat(loaded()).noneMatch(ValidatorIsLazyTest::isOfTheValidator);
    }

    @Test
    void aSiteWithDataLoadsNoMapperOfJackson() throws Exception {
        Files.createDirectories(site.resolve("data/people"));
        Files.writeString(site.resolve("data/groups.yml"), "- {name: otters, label: Otters, type: rg}\n");
        Files.writeString(site.resolve("data/people/otters.yml"), "- {name: Ada, roles: [phd], mail: a@b.example}\n");

        assertThat(loaded())
                .anyMatch(ValidatorIsLazyTest::isOfTheValidator)
                .doesNotContain("tools.jackson.databind.ObjectMapper", "com.networknt.schema.dialect.Dialects");
    }

    private static boolean isOfTheValidator(String name) {
        return name.startsWith("com.networknt.") || name.startsWith("tools.jackson.");
    }
}
