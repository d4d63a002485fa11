package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class SiteWriterTest {
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
    void writesFilesInNewDirectories() throws Exception {
        WriteSummary summary = write("index.html", "home", "groups/ds/index.html", "data science");

        assertThat(summary).isEqualTo(new WriteSummary(2, 0, 0, List.of()));
        assertThat(found()).containsOnlyKeys("index.html", "groups/ds/index.html");
        assertThat(found()).containsEntry("groups/ds/index.html", "data science");
    }

    @Test
    void leavesUnchangedFilesUntouched() throws Exception {
        write("a/index.html", "a", "b/index.html", "b");
        age("a/index.html");
        age("b/index.html");
        Files.setLastModifiedTime(work.resolve("manifest.txt"), LONG_AGO);

        WriteSummary summary = write("a/index.html", "a", "b/index.html", "changed");

        assertThat(summary).isEqualTo(new WriteSummary(1, 1, 0, List.of()));
        assertThat(time("a/index.html")).isEqualTo(LONG_AGO);
        assertThat(time("b/index.html")).isNotEqualTo(LONG_AGO);
        assertThat(found()).containsEntry("b/index.html", "changed");
    }

    @Test
    void touchesNothingWhenNothingHasChanged() throws Exception {
        write("a/index.html", "a");
        Path manifest = work.resolve("manifest.txt");
        Files.setLastModifiedTime(manifest, LONG_AGO);
        Files.setLastModifiedTime(output, LONG_AGO);
        Files.setLastModifiedTime(output.resolve("a"), LONG_AGO);

        write("a/index.html", "a");

        assertThat(Stream.of(manifest, output, output.resolve("a")).map(this::timeOf))
                .containsOnly(LONG_AGO);
    }

    @Test
    void seesChangesOfTheSameLength() throws Exception {
        write("index.html", "one");

        assertThat(write("index.html", "two").written()).isEqualTo(1);
        assertThat(found()).containsEntry("index.html", "two");
    }

    @Test
    void removesOwnStaleFilesAndTheDirectoriesThatThisEmpties() throws Exception {
        write("index.html", "home", "groups/ds/index.html", "ds", "groups/index.html", "groups");

        WriteSummary summary = write("index.html", "home");

        assertThat(summary).isEqualTo(new WriteSummary(0, 1, 2, List.of()));
        assertThat(output.resolve("groups")).doesNotExist();
        assertThat(found()).containsOnlyKeys("index.html");
    }

    @Test
    void removesTheLastFileButNotTheOutputDirectory() throws Exception {
        write("a/index.html", "a");

        assertThat(write().removed()).isEqualTo(1);
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void keepsFilesAndEmptyDirectoriesOfOtherTools() throws Exception {
        place("apidocs/index.html", "javadoc");
        Files.createDirectories(output.resolve("empty"));
        write("apidocs/own.html", "own", "index.html", "home");

        WriteSummary summary = write("index.html", "home");

        assertThat(summary.removed()).isEqualTo(1);
        assertThat(found()).containsOnlyKeys("apidocs/index.html", "index.html");
        assertThat(output.resolve("empty")).exists();
    }

    @Test
    void reportsFilesOfOtherToolsThatItReplaces() throws Exception {
        place("index.html", "of another tool");
        place("same.html", "same");

        WriteSummary summary = write("index.html", "home", "same.html", "same");

        assertThat(summary).isEqualTo(new WriteSummary(1, 1, 0, List.of("index.html")));
        assertThat(found()).containsEntry("index.html", "home");
        assertThat(write("index.html", "new home", "same.html", "same").overwritten())
                .isEmpty();
    }

    @Test
    void reportsAgainWhenAnotherToolWritesThePathAgain() throws Exception {
        write("index.html", "home");
        place("index.html", "of another tool");

        assertThat(write("index.html", "home").overwritten()).containsExactly("index.html");
    }

    @Test
    void keepsAStalePathThatAnotherToolHasTakenOver() throws Exception {
        write("index.html", "home", "about.html", "about");
        place("about.html", "of another tool");

        assertThat(write("index.html", "home").removed()).isZero();
        assertThat(found()).containsEntry("about.html", "of another tool");
        assertThat(write("index.html", "home").removed()).isZero();
    }

    @Test
    void saysNothingOfIdenticalFilesWhenTheManifestIsLost() throws Exception {
        write("index.html", "home");
        Files.delete(work.resolve("manifest.txt"));
        age("index.html");

        assertThat(write("index.html", "home")).isEqualTo(new WriteSummary(0, 1, 0, List.of()));
        assertThat(time("index.html")).isEqualTo(LONG_AGO);
        assertThat(write().removed()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "ikim manifest 99\noutput ../site\nfiles 1\n3-ffba0104 old.html\n",
                "ikim manifest 2\noutput ../site\nfiles 2\n3-ffba0104 old.html\n",
                "ikim manifest 2\noutput ../site\nfiles 1\n3-ffba0104 ../old.html\n",
                "ikim manifest 2\noutput ../elsewhere\nfiles 1\n3-ffba0104 old.html\n"
            })
    void ignoresADamagedManifest(String damaged) throws Exception {
        write("index.html", "home", "old.html", "old");
        Files.writeString(directory.resolve("target/old.html"), "old");
        Files.writeString(work.resolve("manifest.txt"), damaged);

        assertThat(write("index.html", "home")).isEqualTo(new WriteSummary(0, 1, 0, List.of()));
        assertThat(found()).containsKey("old.html");
        assertThat(directory.resolve("target/old.html")).exists();
    }

    @Test
    void ignoresAManifestThatIsNoText() throws Exception {
        write("index.html", "home");
        Files.write(work.resolve("manifest.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(write("index.html", "home").unchanged()).isEqualTo(1);
        assertThat(new SiteWriter().hasWritten(output, work)).isTrue();
    }

    @Test
    void writesASortedManifestRelativeToTheWorkDirectory() throws Exception {
        write("b.html", "b", "a.html", "a");

        assertThat(Files.readString(work.resolve("manifest.txt")))
                .startsWith("ikim manifest 2\noutput ../site\nfiles 2\n1-")
                .containsPattern("a\\.html\n1-[0-9a-f]+ b\\.html\n$");
    }

    @Test
    void knowsWhetherItWroteASite() throws Exception {
        place("index.html", "of another tool");
        assertThat(new SiteWriter().hasWritten(output, work)).isFalse();

        write("index.html", "home");
        assertThat(new SiteWriter().hasWritten(output, work)).isTrue();
        assertThat(new SiteWriter().hasWritten(directory.resolve("other"), work))
                .isFalse();
    }

    @Test
    void leavesTheLastSiteWhenTheContentOfAFileCannotBeRead() throws Exception {
        write("a.html", "old a", "b.html", "old b", "c.html", "old c");
        List<OutputFile> files = files("a.html", "new a", "z.html", "z");
        files.add(new OutputFile("b.html", () -> {
            throw new AccessDeniedException("assets/b.html");
        }));

        assertThatThrownBy(() -> new SiteWriter().write(output, work, files))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("b.html")
                .hasMessageContaining("see that it exists and is readable");
        assertThat(found()).containsOnly(entry("a.html", "old a"), entry("b.html", "old b"), entry("c.html", "old c"));
    }

    @Test
    void leavesTheLastSiteWhenTheGeneratorBreaksOff() throws Exception {
        write("a.html", "old a");
        List<OutputFile> files = files("a.html", "new a");
        files.add(new OutputFile("b.html", () -> {
            throw new IllegalStateException("killed");
        }));

        assertThatThrownBy(() -> new SiteWriter().write(output, work, files)).hasMessage("killed");
        assertThat(found()).containsOnly(entry("a.html", "old a"));
    }

    @Test
    void repairsWhatARunLeftThatBrokeOffBetweenTwoFiles() throws Exception {
        write("a.html", "old a", "m/old.html", "old", "z.html", "old z", "stale.html", "stale");
        place("m/foreign.txt", "in the way of the file m");
        String[] site = {"a.html", "new a", "m", "now a file", "z.html", "new z"};

        assertThatThrownBy(() -> write(site))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("a directory lies at");
        assertThat(found())
                .containsEntry("a.html", "new a")
                .containsEntry("z.html", "old z")
                .containsEntry("stale.html", "stale");

        Files.delete(output.resolve("m/foreign.txt"));
        Files.delete(output.resolve("m"));
        WriteSummary repaired = write(site);

        assertThat(repaired).isEqualTo(new WriteSummary(2, 1, 1, List.of()));
        assertThat(found()).containsOnly(entry("a.html", "new a"), entry("m", "now a file"), entry("z.html", "new z"));
        assertThat(write("a.html", "newest")).isEqualTo(new WriteSummary(1, 0, 2, List.of()));
    }

    @Test
    void removesTemporaryFilesThatAKilledRunLeft() throws Exception {
        place(".ikim-staging/0", "half a pa");
        place(".ikim-staging/17", "");

        write("index.html", "home");

        assertThat(found()).containsOnlyKeys("index.html");
        assertThat(output.resolve(".ikim-staging")).doesNotExist();
    }

    @Test
    void turnsAFileIntoADirectoryAndBack() throws Exception {
        write("about", "file");

        assertThat(write("about/index.html", "page")).isEqualTo(new WriteSummary(1, 0, 1, List.of()));
        assertThat(found()).containsOnlyKeys("about/index.html");
        assertThat(write("about", "file")).isEqualTo(new WriteSummary(1, 0, 1, List.of()));
        assertThat(found()).containsOnlyKeys("about");
    }

    @Test
    void refusesToReplaceAForeignDirectoryBeforeAnythingChanges() throws Exception {
        write("a.html", "old");
        place("z.html/foreign.txt", "foreign");

        assertThatThrownBy(() -> write("a.html", "new", "z.html", "z"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("move that directory away");
        assertThat(found()).containsOnly(entry("a.html", "old"), entry("z.html/foreign.txt", "foreign"));
    }

    @Test
    void refusesToReplaceAForeignFileByADirectory() throws Exception {
        place("groups", "foreign");

        assertThatThrownBy(() -> write("groups/index.html", "groups"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("where a directory must be");
        assertThat(found()).containsOnly(entry("groups", "foreign"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/x.html",
                "../x.html",
                "a/../../x.html",
                "a/..",
                "./x.html",
                "a//x.html",
                "a/",
                "a\\..\\x.html",
                "a\u0000.html",
                "a\n.html",
                ".ikim-staging/0"
            })
    void refusesPathsThatAreNotBelowTheOutputDirectory(String path) {
        assertThatThrownBy(() -> write("good.html", "good", path, "bad"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("no path below the output directory");
        assertThat(output.resolve("good.html")).doesNotExist();
    }

    @Test
    void refusesASiteInWhichAFileIsADirectoryToo() {
        assertThatThrownBy(() -> write("a", "file", "a/b/index.html", "page"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("both a file `a` and a file `a/b/index.html`");
    }

    @Test
    void takesNamesWithDotsSpacesAndUmlauts() throws Exception {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        write(".well-known/x", "1", "Über uns/a..b.html", "2", "...", "3");

        assertThat(found()).containsOnlyKeys(".well-known/x", "Über uns/a..b.html", "...");
        assertThat(write().removed()).isEqualTo(3);
    }

    @Test
    void refusesALinkedDirectoryThatLeadsOut() throws Exception {
        Path outside = Files.createDirectories(directory.resolve("outside"));
        Files.createDirectories(output);
        link(output.resolve("groups"), outside);

        assertThatThrownBy(() -> write("a.html", "a", "groups/ds/index.html", "ds"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("leads out of the output directory");
        assertThat(outside).isEmptyDirectory();
        assertThat(output.resolve("a.html")).doesNotExist();
    }

    @Test
    void removesNothingThroughALinkThatLeadsOut() throws Exception {
        write("a.html", "a", "groups/index.html", "groups");
        Path outside = Files.createDirectories(directory.resolve("outside"));
        Files.writeString(outside.resolve("index.html"), "groups");
        Files.delete(output.resolve("groups/index.html"));
        Files.delete(output.resolve("groups"));
        link(output.resolve("groups"), outside);

        assertThat(write("a.html", "a").removed()).isZero();
        assertThat(outside.resolve("index.html")).exists();
        assertThat(output.resolve("groups")).isSymbolicLink();
    }

    @Test
    void replacesALinkedFileAndNotWhatItLeadsTo() throws Exception {
        Path outside = Files.writeString(directory.resolve("outside.html"), "outside");
        Files.createDirectories(output);
        link(output.resolve("index.html"), outside);

        assertThat(write("index.html", "home").overwritten()).containsExactly("index.html");
        assertThat(output.resolve("index.html")).isRegularFile();
        assertThat(Files.isSymbolicLink(output.resolve("index.html"))).isFalse();
        assertThat(outside).hasContent("outside");
    }

    @Test
    void followsALinkWithinTheOutputDirectoryAndOneToTheOutputDirectory() throws Exception {
        Path elsewhere = Files.createDirectories(directory.resolve("elsewhere/latest"));
        Files.createDirectories(output.getParent());
        link(output, elsewhere.getParent());
        link(elsewhere.resolveSibling("current"), elsewhere);

        write("current/index.html", "home");

        assertThat(elsewhere.resolve("index.html")).hasContent("home");
    }

    @Test
    void explainsAnOutputDirectoryThatIsAFile() throws Exception {
        Files.createDirectories(output.getParent());
        Files.writeString(output, "a file");

        assertThatThrownBy(() -> write("index.html", "home"))
                .isInstanceOfSatisfying(
                        OutputException.class, e -> assertThat(e.path()).isEqualTo(output.toString()))
                .hasMessageContaining("cannot make the output directory")
                .hasMessageContaining("move that file away");
        assertThat(output).as("what lies there is not ours").isRegularFile();
    }

    @Test
    void explainsAWorkDirectoryThatCannotBeMade() throws Exception {
        Files.createDirectories(work.getParent());
        Files.writeString(work, "a file");

        assertThatThrownBy(() -> write("index.html", "home"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("manifest.txt");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, the disk is full",
        "Disk quota exceeded, the disk is full",
        "Read-only file system, the disk is read-only",
        "File name too long, shorten the name",
        "Input/output error, the system refused (Input/output error)"
    })
    void explainsWhyTheSystemRefuses(String reason, String words) {
        Path file = Path.of("site", "a.html");

        OutputException exception =
                OutputException.because("cannot write", file, new FileSystemException("a", null, reason));

        assertThat(exception).hasMessageStartingWith("cannot write " + file).hasMessageContaining(words);
    }

    @Test
    void explainsMissingPermission() {
        assertThat(OutputException.because("cannot write", Path.of("a"), new AccessDeniedException("a")))
                .hasMessageContaining("permission denied; make it readable and writable");
    }

    @Test
    void takesTheFirstOfSeveralFilesOfOnePath() throws Exception {
        write("a.html", "first", "a.html", "second");

        assertThat(found()).containsOnly(entry("a.html", "first"));
    }

    @Test
    void keepsAFileWhoseNameChangesInCaseOnly() throws Exception {
        write("About.html", "about");

        write("about.html", "about");

        assertThat(output.resolve("about.html")).hasContent("about");
    }

    @Test
    void writesTheSameTreeWhateverTheOrderOfFiles() throws Exception {
        List<OutputFile> many = new ArrayList<>();
        IntStream.range(0, 200).forEach(i -> many.addAll(files("d" + i % 7 + "/p" + i + ".html", "page " + i)));
        new SiteWriter().write(output, work, many);
        String manifest = Files.readString(work.resolve("manifest.txt"));
        List<OutputFile> backwards = new ArrayList<>(many);
        java.util.Collections.reverse(backwards);

        assertThat(new SiteWriter().write(output, work, backwards).unchanged()).isEqualTo(200);
        assertThat(work.resolve("manifest.txt")).hasContent(manifest);
    }

    private WriteSummary write(String... pathsAndContents) throws OutputException {
        return new SiteWriter().write(output, work, files(pathsAndContents));
    }

    private static List<OutputFile> files(String... pathsAndContents) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            byte[] content = pathsAndContents[i + 1].getBytes(UTF_8);
            files.add(new OutputFile(pathsAndContents[i], () -> content));
        }
        return files;
    }

    private static java.util.Map.Entry<String, String> entry(String path, String content) {
        return java.util.Map.entry(path, content);
    }

    private SortedMap<String, String> found() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(output)) {
            return found;
        }
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = output.relativize(path).toString();
                found.put(name.replace(FileSystems.getDefault().getSeparator(), "/"), Files.readString(path));
            }
        }
        return found;
    }

    private void place(String path, String content) throws IOException {
        Path file = output.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void age(String... paths) {
        Arrays.stream(paths).map(output::resolve).forEach(path -> {
            try {
                Files.setLastModifiedTime(path, LONG_AGO);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private FileTime time(String path) {
        return timeOf(output.resolve(path));
    }

    private FileTime timeOf(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void link(Path link, Path to) {
        try {
            Files.createSymbolicLink(link, to);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("this system has no symbolic links").isTrue();
        }
    }
}
