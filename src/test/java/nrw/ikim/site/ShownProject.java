package nrw.ikim.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.mockito.Mockito;

import nrw.ikim.site.maven.BaselineMojo;
import nrw.ikim.site.maven.CheckLinksMojo;
import nrw.ikim.site.maven.GenerateSiteMojo;
import nrw.ikim.site.maven.SchemasMojo;
import nrw.ikim.site.maven.ValidateMojo;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A project whose site the documentation shows, and what Maven prints when a goal runs on it.
 *
 * @param folder the directory of the project
 * @param plugin the coordinates of the plugin
 */
record ShownProject(Path folder, String plugin) {

    private static final String REPORTS = "-Dikim.reports=";

    /** Writes files, by path in the project. */
    ShownProject with(Handbook book) throws IOException {
        for (var file : book.files().entrySet()) {
            with(file.getKey(), file.getValue());
        }
        return this;
    }

    ShownProject with(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
        return this;
    }

    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Follows a block of commands and what they print; {@code rm}, {@code sed -i 's/A/B/'} and the goals are understood. */
    void follow(Handbook.Block console) throws Exception {
        assertThat(console.lines().get(0)).startsWith("$ ");
        List<String> printed = new ArrayList<>();
        for (String line : console.lines()) {
            if (line.startsWith("$ rm ")) {
                generateSite();
                Files.delete(folder.resolve(line.substring("$ rm ".length())));
            } else if (line.startsWith("$ sed -i 's/")) {
                generateSite();
                String[] words = line.substring("$ sed -i 's/".length()).split("/' |/", 3);
                with(words[2], text(words[2]).replace(words[0], words[1]));
            } else if (line.startsWith("$ mvn ikim:")) {
                printed.addAll(run(line.substring("$ mvn ikim:".length())));
            } else {
                assertThat(line).doesNotStartWith("$ ");
            }
        }
        assertThat(printed)
                .isEqualTo(console.lines().stream()
                        .filter(line -> !line.startsWith("$ "))
                        .toList());
    }

    /** Runs {@code generate-site} and gives back the lines that are printed. */
    List<String> generateSite() throws Exception {
        return run("generate-site");
    }

    /** Runs a goal, perhaps with {@code -Dikim.reports}, and gives back the lines that it prints, and the one by which Maven says why it failed. */
    List<String> run(String command) throws Exception {
        List<String> lines = new ArrayList<>();
        String[] words = command.split(" ");
        String goal = words[0];
        Mojo mojo = mojo(goal);
        mojo.setLog(new LinesLog(lines));
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setName("River Institute");
        project.setVersion("1.0");
        set(mojo, "project", project);
        set(mojo, "siteDirectory", folder.resolve("src/site").toFile());
        set(mojo, "baseline", folder.resolve("src/site/ikim-baseline.txt").toFile());
        set(mojo, "workDirectory", folder.resolve("target/ikim").toFile());
        set(mojo, "timestamp", "2026-11-01T00:00:00Z");
        set(mojo, "failOn", "error");
        // so that no run is long enough to tell how far it is
        set(mojo, "clock", (LongSupplier) () -> 0);
        for (String word : List.of(words).subList(1, words.length)) {
            assertThat(word).startsWith(REPORTS);
            set(mojo, "reports", List.of(word.substring(REPORTS.length()).split(",")));
        }
        Files.createDirectories(folder.resolve(".git"));
        try {
            mojo.execute();
        } catch (MojoFailureException | MojoExecutionException e) {
            lines.add("[ERROR] Failed to execute goal " + plugin + ":" + goal + " (default-cli) on project rivers: "
                    + e.getMessage() + " -> [Help 1]");
        }
        return lines;
    }

    private Mojo mojo(String goal) throws ReflectiveOperationException {
        return switch (goal) {
            case "generate-site" -> {
                Mojo mojo = new GenerateSiteMojo();
                set(mojo, "outputDirectory", folder.resolve("target/site").toFile());
                yield mojo;
            }
            case "validate" -> new ValidateMojo();
            case "baseline" -> new BaselineMojo();
            case "check-links" -> checkLinks();
            case "schemas" -> {
                Mojo mojo = new SchemasMojo();
                set(
                        mojo,
                        "schemasDirectory",
                        folder.resolve("target/ikim/schemas").toFile());
                yield mojo;
            }
            default -> throw new AssertionError("the documentation shows an unknown goal: " + goal);
        };
    }

    /** Knows from an earlier run what it would be told, so that nothing is asked for. */
    private Mojo checkLinks() throws ReflectiveOperationException {
        Path cache = folder.resolve("target/ikim/links.json");
        try {
            Files.createDirectories(cache.getParent());
            Files.writeString(cache, """
                    {"links": {"https://herons.example/":
                      {"status": 200, "time": "%s", "target": "https://www.herons.example/"}}}
                    """.formatted(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Mojo mojo = new CheckLinksMojo();
        set(mojo, "linkCache", cache.toFile());
        set(mojo, "linkCacheDays", 7);
        set(mojo, "linkTimeout", 1);
        set(mojo, "session", Mockito.mock(MavenSession.class));
        return mojo;
    }

    private static void set(Mojo mojo, String name, Object value) throws ReflectiveOperationException {
        Field field = field(mojo.getClass(), name);
        field.setAccessible(true);
        field.set(mojo, value);
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            if (type == Object.class) {
                throw e;
            }
            return field(type.getSuperclass(), name);
        }
    }

    /** Keeps lines as Maven prints them, without colours. */
    private static final class LinesLog extends SystemStreamLog {
        private final List<String> lines;

        LinesLog(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void info(CharSequence message) {
            add("[INFO] ", message);
        }

        @Override
        public void warn(CharSequence message) {
            add("[WARNING] ", message);
        }

        @Override
        public void error(CharSequence message) {
            add("[ERROR] ", message);
        }

        private void add(String level, CharSequence message) {
            String plain = message.toString().replaceAll("\u001b\\[[0-9;]*m", "");
            lines.addAll((level + plain).lines().toList());
        }
    }
}
