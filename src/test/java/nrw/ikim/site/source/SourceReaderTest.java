package nrw.ikim.site.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SourceReaderTest {

    @TempDir
    Path temporary;

    private Path project;
    private Path site;

    @BeforeEach
    void makeProject() throws IOException {
        project = temporary.resolve("project");
        site = Files.createDirectories(project.resolve("src/site"));
    }

    private Path write(String path, byte... bytes) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(UTF_8));
    }

    private Path link(String path, Path target) throws IOException {
        Path link = site.resolve(path);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, target);
    }

    private Outcome<SourceTree> read() {
        return read(UTF_8);
    }

    private Outcome<SourceTree> read(Charset encoding) {
        return new SourceReader().read(project, site, encoding);
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.location() + " " + diagnostic.rule().id() + ": " + diagnostic.message();
    }

    @Test
    void sortsFilesIntoTheirFolders() throws IOException {
        write("site.yml", "title: x");
        for (String path : new String[] {
            "data/people/ds.yml",
            "data/groups.YAML",
            "data/z.json",
            "data/readme.txt",
            "data/people-a.yml",
            "content/index.md",
            "content/b/a.html",
            "content/old.markdown",
            "content/old2.htm",
            "content/photo.jpg",
            "templates/page.peb",
            "templates/partials/head.peb",
            "templates/page.peb~",
            "assets/img/a b.png",
            "assets/.nojekyll",
            "assets/.well-known/security.txt",
            "markdown/other.md",
            "apt/x.apt",
            "site.xml"
        }) {
            write(path, "x");
        }
        Outcome<SourceTree> read = read();
        SourceTree tree = read.value();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(tree.root()).isEqualTo("src/site");
        assertThat(tree.configuration()).hasValueSatisfying(file -> {
            assertThat(file.path()).isEqualTo("site.yml");
            assertThat(file.text().file()).isEqualTo("src/site/site.yml");
            assertThat(file.text().text()).isEqualTo("title: x");
        });
        assertThat(tree.data())
                .extracting(SourceFile::path)
                .containsExactly("groups.YAML", "people-a.yml", "people/ds.yml", "z.json");
        assertThat(tree.content())
                .extracting(SourceFile::path)
                .containsExactly("b/a.html", "index.md", "old.markdown", "old2.htm");
        assertThat(tree.templates()).extracting(SourceFile::path).containsExactly("page.peb", "partials/head.peb");
        assertThat(tree.assets())
                .extracting(AssetFile::path)
                .containsExactly(".nojekyll", ".well-known/security.txt", "img/a b.png");
        AssetFile image = tree.assets().get(2);
        assertThat(image.shown()).isEqualTo("src/site/assets/img/a b.png");
        assertThat(image.file()).hasContent("x");
        assertThat(image.size()).isEqualTo(1);
        assertThat(tree.unreadable()).isEmpty();
    }

    @Test
    void passesOverHiddenFilesAndWhatEditorsLeave() throws IOException {
        write("content/.draft.md", "x");
        write("content/.git/a.md", "x");
        write("data/.idea/a.yml", "x");
        write("assets/.DS_Store", "x");
        write("assets/a/Thumbs.db", "x");
        write("assets/a.css~", "x");
        write("assets/.a.css.swp", "x");
        link("assets/.#a.css", Path.of("ann@desk.1234"));
        Outcome<SourceTree> read = read();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().content()).isEmpty();
        assertThat(read.value().data()).isEmpty();
        assertThat(read.value().assets()).isEmpty();
        assertThat(read.value().isEmpty()).isTrue();
    }

    @Test
    void findsNothingWhereThereIsNoSite() {
        Outcome<SourceTree> read = new SourceReader().read(project, project.resolve("src/none"), UTF_8);
        assertThat(read.value().isEmpty()).isTrue();
        assertThat(read.value().root()).isEqualTo("src/none");
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void showsWholePathsOfASiteOutsideTheProject() throws IOException {
        write("content/index.md", "x");
        Outcome<SourceTree> read = new SourceReader().read(temporary.resolve("other"), site, UTF_8);
        assertThat(read.value().content().get(0).text().file())
                .isEqualTo(site.toAbsolutePath().toString().replace('\\', '/') + "/content/index.md");
    }

    @Test
    void showsPathsOfASiteThatIsTheProject() throws IOException {
        write("content/index.md", "x");
        Outcome<SourceTree> read = new SourceReader().read(site, site, UTF_8);
        assertThat(read.value().root()).isEmpty();
        assertThat(read.value().content().get(0).text().file()).isEqualTo("content/index.md");
    }

    @Test
    void takesEitherNameOfTheConfigurationButNotBoth() throws IOException {
        write("site.yaml", "a: 1");
        assertThat(read().value().configuration()).map(SourceFile::path).hasValue("site.yaml");
        write("site.yml", "a: 2");
        Outcome<SourceTree> both = read();
        assertThat(both.value().configuration()).map(SourceFile::path).hasValue("site.yml");
        assertThat(both.diagnostics())
                .extracting(SourceReaderTest::shown)
                .containsExactly("src/site/site.yaml:1:1 data-schema: there are both `site.yml` and `site.yaml`");
    }

    @Test
    void saysWhereAFileTakesThePlaceOfAFolder() throws IOException {
        write("data", "x");
        Files.createDirectories(site.resolve("site.yml"));
        assertThat(read().diagnostics())
                .extracting(SourceReaderTest::shown)
                .containsExactlyInAnyOrder(
                        "src/site/data:1:1 source-unreadable: `data` is a file, but has to be a folder",
                        "src/site/site.yml:1:1 source-unreadable: `site.yml` is a folder, but has to be a file");
    }

    @Test
    void convertsLineEndsAndDropsTheByteOrderMark() throws IOException {
        write("data/a.yml", "\uFEFFa: 1\r\nb: ü\r\n");
        assertThat(read().value().data().get(0).text().text()).isEqualTo("a: 1\nb: ü\n");
        assertThat(read(StandardCharsets.ISO_8859_1)
                        .value()
                        .data()
                        .get(0)
                        .text()
                        .text())
                .isEqualTo("a: 1\nb: ü\n");
    }

    @ParameterizedTest
    @MethodSource("undecodable")
    void pointsAtTheFirstByteThatIsNoText(byte[] bytes, String place, String help) throws IOException {
        write("data/people/a.yml", bytes);
        Outcome<SourceTree> read = read();
        assertThat(read.value().data()).isEmpty();
        assertThat(read.value().unreadable()).containsExactly("data/people/a.yml");
        assertThat(read.value().isEmpty()).isFalse();
        assertThat(read.diagnostics()).singleElement().satisfies(fault -> {
            assertThat(shown(fault)).startsWith("src/site/data/people/a.yml:" + place + " data-encoding: ");
            assertThat(fault.help()).isEqualTo(help);
        });
    }

    static Object[][] undecodable() {
        return new Object[][] {
            {
                "a: 1\r\nname: M\u00fcller".getBytes(StandardCharsets.ISO_8859_1),
                "2:8",
                "save the file as UTF-8; it looks like Latin-1 (ISO-8859-1)"
            },
            {
                "\u201eHi\u201c".getBytes(Charset.forName("windows-1252")),
                "1:1",
                "save the file as UTF-8; it looks like Windows-1252"
            },
            {
                join("a: 😀ü".getBytes(UTF_8), 0xC3),
                "1:6",
                "save the file as UTF-8; the text up to here is UTF-8, so it may be enough to type this character again"
            },
            {
                join("a\nb".getBytes(UTF_8), 0xFF, 0x01),
                "2:2",
                "save the file as UTF-8; it does not look like a text file"
            },
            {"a: 1".getBytes(StandardCharsets.UTF_16), "1:1", "save the file as UTF-8"},
            {"a: 1".getBytes(StandardCharsets.UTF_16LE), "1:2", "save the file as UTF-8; it looks like UTF-16"},
            {"a: 1\nb: \0".getBytes(UTF_8), "2:4", "save the file as UTF-8; it does not look like a text file"},
        };
    }

    private static byte[] join(byte[] start, int... end) {
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        for (int i = 0; i < end.length; i++) {
            all[start.length + i] = (byte) end[i];
        }
        return all;
    }

    @Test
    void readsOtherEncodingsAndSaysWhenTextLooksLikeUtf8() throws IOException {
        write("data/a.yml", "ü".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(StandardCharsets.ISO_8859_1)
                        .value()
                        .data()
                        .get(0)
                        .text()
                        .text())
                .isEqualTo("ü");
        write("data/a.yml", "ü");
        assertThat(read(StandardCharsets.US_ASCII).diagnostics())
                .singleElement()
                .extracting(Diagnostic::help)
                .isEqualTo("save the file as US-ASCII; it looks like UTF-8");
    }

    @Test
    void limitsTheSizeOfTextsButNotOfAssets() throws IOException {
        int limit = 2 * 1024 * 1024;
        write("content/fits.md", "a".repeat(limit));
        write("content/large.md", "a".repeat(limit + 1));
        write("assets/large.bin", "a".repeat(limit + 1));
        Outcome<SourceTree> read = read();
        assertThat(read.diagnostics())
                .extracting(SourceReaderTest::shown)
                .containsExactly("src/site/content/large.md:1:1 data-limit:"
                        + " this file has 2.1 MiB, and texts of a site may have 2 MiB");
        assertThat(read.value().content()).extracting(SourceFile::path).containsExactly("fits.md");
        assertThat(read.value().assets()).extracting(AssetFile::size).containsExactly(limit + 1L);
        assertThat(read.value().unreadable()).containsExactly("content/large.md");
    }

    @Test
    void followsLinksInsideTheSite() throws IOException {
        write("content/de/a.md", "x");
        write("assets/img/logo.svg", "x");
        link("content/en", Path.of("de"));
        link("content/b.md", Path.of("de/a.md"));
        link("assets/pictures", site.resolve("assets/img"));
        Outcome<SourceTree> read = read();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().content()).extracting(SourceFile::path).containsExactly("b.md", "de/a.md", "en/a.md");
        assertThat(read.value().content().get(2).text().file()).isEqualTo("src/site/content/en/a.md");
        assertThat(read.value().assets())
                .extracting(AssetFile::path)
                .containsExactly("img/logo.svg", "pictures/logo.svg");
    }

    @Test
    void refusesLinksThatLeaveTheSite() throws IOException {
        Path outside = Files.createDirectories(project.resolve("secret"));
        Files.writeString(outside.resolve("key.md"), "x");
        link("content/key.md", Path.of("../../../secret/key.md"));
        link("content/all", outside);
        link("content/root", temporary);
        link("assets/up", Path.of("../.."));
        link("data", outside);
        Outcome<SourceTree> read = read();
        String out = " link-escapes-root: this symbolic link leads out of the folder of the site";
        assertThat(read.diagnostics())
                .extracting(SourceReaderTest::shown)
                .containsExactlyInAnyOrder(
                        "src/site/assets/up:1:1" + out,
                        "src/site/content/all:1:1" + out,
                        "src/site/content/key.md:1:1" + out,
                        "src/site/content/root:1:1" + out,
                        "src/site/data:1:1" + out);
        assertThat(read.value().content()).isEmpty();
        assertThat(read.value().assets()).isEmpty();
        assertThat(read.value().unreadable())
                .containsExactly("assets/up", "content/all", "content/key.md", "content/root", "data");
    }

    @Test
    void doesNotTakeALinkedSiteForOneThatLeavesItself() throws IOException {
        write("content/index.md", "x");
        Path linked = Files.createSymbolicLink(project.resolve("linked"), site);
        Outcome<SourceTree> read = new SourceReader().read(project, linked, UTF_8);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().content().get(0).text().file()).isEqualTo("linked/content/index.md");
    }

    @Test
    void doesNotGoRoundInCircles() throws IOException {
        write("content/a/x.md", "x");
        write("content/b/y.md", "x");
        link("content/a/self", Path.of("."));
        link("content/a/up", site);
        link("content/a/b", Path.of("../b"));
        link("content/b/a", Path.of("../a"));
        link("content/none", Path.of("none"));
        Outcome<SourceTree> read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read());
        assertThat(read.value().content())
                .extracting(SourceFile::path)
                .containsExactly("a/b/y.md", "a/x.md", "b/a/x.md", "b/y.md");
        assertThat(read.diagnostics())
                .extracting(SourceReaderTest::shown)
                .containsExactly("src/site/content/none:1:1 source-unreadable: this symbolic link leads nowhere");
    }

    @Test
    void stopsWhereLinksMultiply() throws IOException {
        int last = 30;
        for (int i = 0; i < last; i++) {
            link("content/f%02d/a".formatted(i), Path.of("../f%02d".formatted(i + 1)));
            link("content/f%02d/b".formatted(i), Path.of("../f%02d".formatted(i + 1)));
        }
        write("content/f%02d/x.md".formatted(last), "x");
        Outcome<SourceTree> read = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read());
        assertThat(read.diagnostics()).singleElement().satisfies(fault -> assertThat(fault.message())
                .isEqualTo("this is reached through more than 8 symbolic links"));
    }

    @Test
    void namesLinksToNothing() throws IOException {
        link("content/gone.md", Path.of("nothing.md"));
        link("assets/gone.png", Path.of("nothing.png"));
        Outcome<SourceTree> read = read();
        assertThat(read.diagnostics())
                .extracting(SourceReaderTest::shown)
                .containsExactlyInAnyOrder(
                        "src/site/content/gone.md:1:1 source-unreadable: this symbolic link leads nowhere",
                        "src/site/assets/gone.png:1:1 source-unreadable: this symbolic link leads nowhere");
        assertThat(read.value().unreadable()).containsExactly("assets/gone.png", "content/gone.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/a.md", "assets/a.png", "data/closed"})
    void namesWhatMayNotBeRead(String path) throws IOException {
        Path closed = path.contains(".") ? write(path, "x") : Files.createDirectories(site.resolve(path));
        assumeTrue(closed.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "the user of this test may read everything");
        Outcome<SourceTree> read = read();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(read.diagnostics())
                .extracting(SourceReaderTest::shown)
                .containsExactly(
                        "src/site/" + path + ":1:1 source-unreadable: you have no permission to read `" + path + "`");
        assertThat(read.value().unreadable()).containsExactly(path);
    }

    @Test
    void showsNamesInComposedForm() throws IOException {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).equals(UTF_8), "names are UTF-8");
        String name = "Gr\u00fcne \u00c4pfel \ud83c\udf4f.md";
        write("content/" + Normalizer.normalize(name, Normalizer.Form.NFD), "x");
        Outcome<SourceTree> read = read();
        assertThat(read.value().content()).extracting(SourceFile::path).containsExactly(name);
        assertThat(read.value().content().get(0).text().file()).isEqualTo("src/site/content/" + name);
        write("content/" + name, "y");
        Outcome<SourceTree> both = read();
        assumeTrue(Files.list(site.resolve("content")).count() == 2, "the file system keeps both forms apart");
        assertThat(both.value().content()).hasSize(1);
        assertThat(both.diagnostics()).singleElement().satisfies(fault -> assertThat(shown(fault))
                .startsWith("src/site/content/" + name + ":1:1 url-case-collision: there are two files of this name"));
    }
}
