package nrw.ikim.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nrw.ikim.site.report.ConsoleReport;
import nrw.ikim.site.report.Style;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Builds each case under {@code src/test/resources/golden}: {@code CASE/input} is a site, {@code CASE/expected} holds
 * the report as {@code report.txt} and, where the case is about output, pages as they must come out. With {@code
 * -Dgolden.update} the expected files are written anew; look at what changed before you commit it.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden");

    @TempDir
    Path work;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("rules"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsAndWritesAsExpected(String name) throws Exception {
        Path input = CASES.resolve(name).resolve("input");
        Path output = work.resolve("site");
        SiteRequest request = TestRequests.of(input, output, work.resolve("ikim"));

        SiteResult result = new SiteGenerator().generate(request);

        Path expected = CASES.resolve(name).resolve("expected");
        Map<String, String> actual = new TreeMap<>();
        actual.put("report.txt", report(result));
        if (isUpdating()) {
            update(expected, actual, output);
        }
        for (Path file : filesOf(expected)) {
            String path = expected.relativize(file).toString().replace('\\', '/');
            if (!path.equals("report.txt")) {
                actual.put(path, Files.readString(output.resolve(path)));
            }
        }
        assertThat(actual).isEqualTo(read(expected));
        if (result.outcome() == SiteResult.Outcome.FAILED) {
            assertThat(output).doesNotExist();
        }
    }

    static boolean isUpdating() {
        return Boolean.getBoolean("golden.update")
                || System.getProperty("golden.update", "no").isEmpty();
    }

    static String report(SiteResult result) {
        List<String> lines = new ArrayList<>();
        new ConsoleReport(Style.PLAIN)
                .messages(result)
                .forEach(message -> lines.add("[" + message.severity() + "] " + message.text()));
        lines.add(ConsoleReport.summary(result.diagnostics()));
        return String.join("\n", lines) + "\n";
    }

    private static void update(Path expected, Map<String, String> actual, Path output) throws IOException {
        Files.createDirectories(expected);
        for (Path file : filesOf(expected)) {
            String path = expected.relativize(file).toString().replace('\\', '/');
            if (!path.equals("report.txt") && Files.exists(output.resolve(path))) {
                Files.copy(output.resolve(path), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(expected.resolve("report.txt"), actual.get("report.txt"));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : filesOf(folder)) {
            texts.put(
                    folder.relativize(file).toString().replace('\\', '/'),
                    Files.readString(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
