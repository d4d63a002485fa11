package nrw.ikim.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Builds sites that want to do harm, in a process with 256 MB more than the example institute needs, and 10 seconds for
 * each: every one ends with the right words, the faults of other files are told all the same, and nothing is written but
 * below {@code target}.
 */
class HostileSitesTest {

    /** The example institute is built with a heap of 16 MB. */
    private static final int MEGABYTES = 16 + 256;

    private static final int SECONDS = 10;

    @TempDir
    static Path folder;

    private static HostileProcess process;
    private static int number;

    @BeforeAll
    static void start() {
        process = new HostileProcess(folder, MEGABYTES);
    }

    @AfterAll
    static void usedNoNetworkAndStartedNoProcess() throws Exception {
        process.end();
        List<String> classes = process.loadedClasses();
        assertThat(classes).anyMatch(line -> line.contains("nrw.ikim.site.SiteGenerator "));
        assertThat(classes)
                .noneMatch(line -> line.contains(" java.net.Socket ")
                        || line.contains(" java.net.ServerSocket ")
                        || line.contains(" java.net.DatagramSocket ")
                        || line.contains(" sun.nio.ch.SocketChannelImpl ")
                        || line.contains(" java.lang.ProcessBuilder ")
                        || line.contains(" javax.script."));
        assertThat(process.temporary()).isEmptyDirectory();
    }

    static Stream<HostileCase> cases() {
        return HostileTable.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsInTimeWithTheRightWordsAndLeavesTheLastGoodSite(HostileCase hostile) throws Exception {
        Path root = Files.createDirectory(folder.resolve("case" + number++));
        HostileSite site = new HostileSite(Files.createDirectory(root.resolve("project")));
        site.makeSound();
        assertThat(build(site)).startsWith("outcome: WRITTEN");
        Map<String, String> before = filesBelow(site.project().resolve("target"));

        hostile.attack().on(site);
        site.addHarmlessFault();
        Map<String, String> sources = names(root);
        List<String> told = build(site);

        assertThat(told).noneMatch(line -> line.startsWith("crash"));
        assertThat(told).startsWith("outcome: FAILED", "report of 000 kB");
        assertThat(told.stream().filter(line -> line.startsWith("fault: ")).map(line -> line.substring(7)))
                .containsExactlyInAnyOrderElementsOf(hostile.expected());
        assertThat(filesBelow(site.project().resolve("target"))).isEqualTo(before);
        assertThat(names(root)).isEqualTo(sources);
    }

    private static List<String> build(HostileSite site) throws Exception {
        Optional<List<String>> told = process.build(site.project(), SECONDS);
        assertThat(told)
                .as("it ends within " + SECONDS + " seconds of processor time")
                .isPresent();
        return told.get();
    }

    private static Map<String, String> filesBelow(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        directory.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Map<String, String> names(Path root) throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.forEach(file -> names.put(
                    root.relativize(file).toString(),
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? "file" : "other"));
        }
        return names;
    }
}
