package nrw.ikim.site.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A project of {@code src/it} that has been built: what was printed, and what is there now. For the scripts there. */
public final class Built {

    private final Path folder;
    private final List<Run> runs = new ArrayList<>();

    /** @param folder that of the project, with its {@code build.log} */
    public Built(File folder) throws IOException {
        this.folder = folder.toPath();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(this.folder.resolve("build.log"))) {
            if (line.contains("Scanning for projects...")) {
                lines = new ArrayList<>();
                runs.add(new Run(lines));
            }
            lines.add(line);
        }
    }

    /** The only run of Maven. */
    public Run run() {
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    /** One of several runs of Maven, the first is 1. */
    public Run run(int number) {
        return runs.get(number - 1);
    }

    /** Checks that files or folders are there. */
    public Built has(String... paths) {
        for (String path : paths) {
            assertThat(folder.resolve(path)).exists();
        }
        return this;
    }

    /** Checks that files or folders are not there. */
    public Built lacks(String... paths) {
        for (String path : paths) {
            assertThat(folder.resolve(path)).doesNotExist();
        }
        return this;
    }

    /** Checks that a text file holds a text. */
    public Built holds(String path, String part) throws IOException {
        assertThat(text(path)).contains(part);
        return this;
    }

    /** The text of a file. */
    public String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Checks that two folders hold the same files with the same bytes, and more than one. */
    public Built same(String first, String second) throws IOException {
        Map<String, String> expected = files(first);
        assertThat(files(second)).isEqualTo(expected).hasSizeGreaterThan(1);
        return this;
    }

    /** Checks that nothing in a folder was written after a year began. */
    public Built untouchedSince(int year, String path) throws IOException {
        for (String file : files(path).keySet()) {
            Path written = folder.resolve(path).resolve(file);
            assertThat(Files.getLastModifiedTime(written).toString()).as(file).isLessThan(Integer.toString(year));
        }
        return this;
    }

    /** The files below a folder, with {@code /}, sorted, each with its bytes as Latin-1. */
    public Map<String, String> files(String path) throws IOException {
        Path top = folder.resolve(path);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(top)) {
            for (Path file : (Iterable<Path>) below.filter(Files::isRegularFile)::iterator) {
                String name = top.relativize(file).toString().replace(File.separatorChar, '/');
                files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
