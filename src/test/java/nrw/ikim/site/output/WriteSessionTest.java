package nrw.ikim.site.output;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WriteSessionTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path directory;

    private Path output;
    private Path work;

    @BeforeEach
    void nameDirectories() {
        output = directory.resolve("target/site");
        work = directory.resolve("target/ikim");
    }

    @Test
    void leavesNoTraceOfANewSiteThatIsNotCommitted() {
        try (WriteSession session = open()) {
            offer(session, "groups/ds/index.html", "data science");
            session.offer("img/a.bin", source("a"));
        }

        assertThat(directory.resolve("target")).doesNotExist();
    }

    @Test
    void leavesTheLastSiteWhereTheNextOneIsNotCommitted() throws Exception {
        write("index.html", "old", "stale.html", "stale");

        try (WriteSession session = open()) {
            offer(session, "index.html", "new");
            offer(session, "more/index.html", "more");
        }

        assertThat(found()).containsOnlyKeys("index.html", "stale.html").containsEntry("index.html", "old");
        assertThat(output.resolve(".ikim-staging")).doesNotExist();
    }

    @Test
    void takesFilesFromManyThreads() throws Exception {
        for (String content : List.of("one", "two")) {
            try (WriteSession session = open()) {
                IntStream.range(0, 300)
                        .parallel()
                        .forEach(i -> offer(session, "d" + i % 7 + "/p" + i + ".html", content + i));
                assertThat(session.commit()).isEqualTo(new WriteSummary(300, 0, 0, List.of()));
            }
            assertThat(found()).hasSize(300).containsEntry("d3/p3.html", content + "3");
        }
    }

    @Test
    void keepsAFileOnlyWhereItIsThereWithTheContent() throws Exception {
        write("a.html", "a", "b.html", "b", "c.html", "c");
        Files.writeString(output.resolve("b.html"), "B");
        Files.delete(output.resolve("c.html"));
        Files.setLastModifiedTime(output.resolve("a.html"), LONG_AGO);

        try (WriteSession session = open()) {
            assertThat(session.keep("a.html", mark("a"))).isTrue();
            assertThat(session.keep("b.html", mark("b"))).isFalse();
            assertThat(session.keep("c.html", mark("c"))).isFalse();
            assertThat(session.keep("../a.html", mark("a"))).isFalse();
            offer(session, "b.html", "b");
            offer(session, "c.html", "c");
            assertThat(session.commit()).isEqualTo(new WriteSummary(2, 1, 0, List.of("b.html")));
        }

        assertThat(Files.getLastModifiedTime(output.resolve("a.html"))).isEqualTo(LONG_AGO);
        assertThat(found()).containsEntry("b.html", "b").containsEntry("c.html", "c");
    }

    @Test
    void copiesAFileAndLeavesTheCopyUntouchedWhileItIsTheSame() throws Exception {
        Path source = source("picture");
        copy("img/a.png", source);
        Files.setLastModifiedTime(output.resolve("img/a.png"), LONG_AGO);

        assertThat(copy("img/a.png", source)).isEqualTo(new WriteSummary(0, 1, 0, List.of()));
        assertThat(Files.getLastModifiedTime(output.resolve("img/a.png"))).isEqualTo(LONG_AGO);

        Files.writeString(source, "drawing");
        assertThat(copy("img/a.png", source)).isEqualTo(new WriteSummary(1, 0, 0, List.of()));
        assertThat(found()).containsOnly(java.util.Map.entry("img/a.png", "drawing"));
    }

    @Test
    void saysThatASourceCannotBeReadAndChangesNothing() throws Exception {
        write("index.html", "old");

        try (WriteSession session = open()) {
            offer(session, "index.html", "new");
            session.offer("img/a.png", directory.resolve("gone.png"));
            assertThatThrownBy(session::commit)
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("cannot copy `img/a.png`")
                    .hasMessageContaining("gone.png");
        }

        assertThat(found()).containsOnly(java.util.Map.entry("index.html", "old"));
    }

    @Test
    void tellsOfTheFirstPathThatCannotBeWrittenWhicheverWasOfferedFirst() throws Exception {
        Files.createDirectories(output.resolve("b.html/foreign"));
        Files.createDirectories(output.resolve("a.html/foreign"));

        try (WriteSession session = open()) {
            offer(session, "b.html", "b");
            offer(session, "a.html", "a");
            assertThatThrownBy(session::commit)
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("a.html");
        }
    }

    @Test
    void removesWholeFoldersThatAKilledRunHadStaged() throws Exception {
        Path staged = output.resolve(".ikim-staging/groups/ds/index.html");
        Files.createDirectories(staged.getParent());
        Files.writeString(staged, "half a pa");

        write("index.html", "home");

        assertThat(found()).containsOnly(java.util.Map.entry("index.html", "home"));
        assertThat(output.resolve(".ikim-staging")).doesNotExist();
    }

    @Test
    void movesFilesOneByOneWhereSomebodyMadeTheirFolderMeanwhile() throws Exception {
        try (WriteSession session = open()) {
            offer(session, "groups/index.html", "groups");
            offer(session, "index.html", "home");
            Files.createDirectories(output.resolve("groups"));
            Files.writeString(output.resolve("groups/foreign.txt"), "foreign");
            assertThat(session.commit().written()).isEqualTo(2);
        }

        assertThat(found()).containsOnlyKeys("groups/foreign.txt", "groups/index.html", "index.html");
    }

    @Test
    void copiesAFileThatIsLargerThanTheMemory() throws Exception {
        Path film = directory.resolve("film.mp4");
        try (RandomAccessFile sparse = new RandomAccessFile(film.toFile(), "rw")) {
            sparse.setLength(96L << 20);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process small = new ProcessBuilder(
                        java,
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + Path.of("target", "classes")
                                + File.pathSeparator
                                + Path.of("target", "test-classes"),
                        LargeCopy.class.getName(),
                        output.toString(),
                        work.toString(),
                        film.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(small.getInputStream().readAllBytes(), UTF_8);

        assertThat(small.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEqualTo("1 0 unchanged 0 1");
        assertThat(output.resolve("film.mp4")).hasSize(96L << 20);
    }

    /** Copies a file twice, and says how many files were written and how many were right already. */
    static final class LargeCopy {
        private LargeCopy() {}

        public static void main(String[] arguments) throws OutputException {
            Path output = Path.of(arguments[0]);
            for (int i = 0; i < 2; i++) {
                try (WriteSession session = new SiteWriter().open(output, Path.of(arguments[1]))) {
                    session.offer("film.mp4", Path.of(arguments[2]));
                    WriteSummary done = session.commit();
                    System.out.print((i == 0 ? "" : " unchanged ") + done.written() + " " + done.unchanged());
                }
            }
        }
    }

    private WriteSession open() {
        return new SiteWriter().open(output, work);
    }

    private static void offer(WriteSession session, String path, String content) {
        session.offer(path, content.getBytes(UTF_8));
    }

    private WriteSummary copy(String path, Path source) throws OutputException {
        try (WriteSession session = open()) {
            session.offer(path, source);
            return session.commit();
        }
    }

    private void write(String... pathsAndContents) throws OutputException {
        try (WriteSession session = open()) {
            for (int i = 0; i < pathsAndContents.length; i += 2) {
                offer(session, pathsAndContents[i], pathsAndContents[i + 1]);
            }
            session.commit();
        }
    }

    private static Mark mark(String content) {
        return Mark.of(content.getBytes(UTF_8));
    }

    private Path source(String content) {
        try {
            return Files.writeString(directory.resolve("source"), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SortedMap<String, String> found() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                found.put(output.relativize(path).toString().replace(File.separatorChar, '/'), Files.readString(path));
            }
        }
        return found;
    }
}
