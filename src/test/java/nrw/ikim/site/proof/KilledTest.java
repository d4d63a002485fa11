package nrw.ikim.site.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills builds at random moments: no file of the site is ever half written, and the next build gives what a clean one gives.
 * {@code -Dproof.kills=100} kills more of them, {@code -Dproof.seed=7} at other moments.
 */
class KilledTest {

    private static final int KILLS = Integer.getInteger("proof.kills", 12);
    private static final Random RANDOM = new Random(Long.getLong("proof.seed", 2026));

    /** The lines of three builds. */
    private static final int LINES = 33;

    private static final int MICROSECONDS = 30_000;
    private static final String STAGING = ".ikim-staging/";

    @TempDir
    Path root;

    @Test
    void leavesNoHalfWrittenPagesAndBuildsOnAsIfNothingHadBeen() throws Exception {
        Sources first = TwoVersions.of(TwoVersions.FIRST);
        Sources second = TwoVersions.of(TwoVersions.SECOND);
        first.write(root.resolve("site"), Sources.none());
        second.write(root.resolve("spare"), Sources.none());
        Map<String, Built> clean = Map.of(
                TwoVersions.FIRST, new Workshop(root.resolve("one"), first).cleanBuild(),
                TwoVersions.SECOND, new Workshop(root.resolve("other"), second).cleanBuild());
        Built.site(Options.USUAL.request(root.resolve("site"), output(), root.resolve("target/ikim")));

        for (int i = 0; i < KILLS; i++) {
            String moment = "killed " + buildAndKill() + " (" + (i + 1) + " of " + KILLS + ")";
            BuildingAgain.repair(root);
            checkFiles(
                    moment,
                    clean.get(TwoVersions.FIRST).files(),
                    clean.get(TwoVersions.SECOND).files());
            Built next = Built.site(Options.USUAL.request(root.resolve("site"), output(), root.resolve("target/ikim")));
            Built expected = clean.get(TwoVersions.in(root.resolve("site")));
            assertThat(next.differencesOfTelling(expected)).as(moment).isEmpty();
            assertThat(Built.differences(next.files(), expected.files()))
                    .as(moment)
                    .isEmpty();
        }
    }

    private Path output() {
        return root.resolve("target/site");
    }

    /** Each file is that of one of both versions, and those that both have are there. */
    private void checkFiles(String moment, SortedMap<String, byte[]> first, SortedMap<String, byte[]> second)
            throws IOException {
        SortedMap<String, byte[]> left = Folders.read(output());
        left.keySet().removeIf(path -> path.startsWith(STAGING));
        assertThat(left).as(moment).allSatisfy((path, content) -> assertThat(content)
                .as(path)
                .matches(bytes -> Arrays.equals(bytes, first.get(path)) || Arrays.equals(bytes, second.get(path))));
        first.keySet().stream()
                .filter(second::containsKey)
                .forEach(path -> assertThat(left).as(moment).containsKey(path));
    }

    /** Says when the process was killed. */
    private String buildAndKill() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BuildingAgain.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String last = "at its start";
            int wanted = RANDOM.nextInt(LINES);
            for (int i = 0; i < wanted; i++) {
                String line = lines.readLine();
                assertThat(line).as("the process ended by itself: " + last).isNotNull();
                last = "after `" + line + "`";
            }
            int later = RANDOM.nextInt(MICROSECONDS);
            assertThat(process.waitFor(later, TimeUnit.MICROSECONDS))
                    .as("ended by itself")
                    .isFalse();
            process.destroyForcibly().waitFor();
            return later + " microseconds " + last;
        }
    }
}
