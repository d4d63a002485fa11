package nrw.ikim.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** What the generator promises as a whole. */
class SiteGeneratorTest {

    @TempDir
    Path folder;

    private Path site;
    private Path output;

    @BeforeEach
    void writeASite() throws IOException {
        site = folder.resolve("site");
        output = folder.resolve("out");
        write("data/groups.yml", "- name: imaging\n  label: Imaging\n- name: genomics\n  label: Genomics\n");
        write("data/people/imaging.yml", "- name: Ada Brandt\n  roles: [head, board]\n");
        write("data/people/genomics.yml", "- name: Jörg Äppler\n  roles: [head]\n");
        write("content/index.md", "---\ntitle: Home\n---\n[Imaging](groups/imaging.md)\n");
        write("content/institute.md", "---\ntitle: Institute\n---\nWho we are.\n");
        write(
                "content/groups/imaging.md",
                "---\ntitle: Imaging\n---\nWhat we do on {{ site.today | date('d MMMM yyyy') }}.\n");
        write("content/groups/genomics.md", "---\ntitle: Genomics\n---\n![Lab](/img/lab.png)\n");
        write("assets/img/lab.png", "png");
        for (int i = 0; i < 80; i++) {
            write("content/news/n" + i + ".md", "---\ntitle: News " + i + "\n---\n## Ärzte\n\nText " + i + ".\n");
        }
    }

    @Test
    void buildsTheSameBytesAndTouchesNothingTheSecondTime() throws Exception {
        SiteResult first = generate(2);
        Map<String, String> bytes = filesOf(output);
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (String path : bytes.keySet()) {
            Files.setLastModifiedTime(output.resolve(path), longAgo);
        }

        SiteResult second = generate(2);

        assertThat(first.diagnostics()).isEmpty();
        assertThat(filesOf(output)).isEqualTo(bytes);
        assertThat(second.written().written()).isZero();
        assertThat(second.written().unchanged()).isEqualTo(bytes.size());
        for (String path : bytes.keySet()) {
            assertThat(Files.getLastModifiedTime(output.resolve(path))).isEqualTo(longAgo);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, en, UTC", "2, tr, Asia/Kolkata", "8, de, America/St_Johns", "3, ar, Pacific/Kiritimati"})
    void buildsTheSameBytesWhateverTheThreadsLocaleAndTimeZone(int threads, String locale, String zone)
            throws Exception {
        generate(1);
        Map<String, String> expected = filesOf(output);
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            output = folder.resolve("again");
            generate(threads);
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
        assertThat(filesOf(output)).isEqualTo(expected);
    }

    @Test
    void reportsTheSameFaultsInTheSameOrderWhateverTheThreads() throws Exception {
        for (int i = 0; i < 80; i++) {
            write(
                    "content/news/n" + i + ".md",
                    "---\ntitle: News\n---\n[a](/gone/) {{ page.x" + (i % 7) + " }}\n[b](/lost/)\n");
        }
        write("data/people/genomics.yml", "- name: A\n  name: B\n");

        assertThat(generate(8).diagnostics())
                .hasSizeGreaterThan(80)
                .isEqualTo(generate(1).diagnostics());
    }

    @Test
    void keepsTheLastGoodSiteWhenThereIsAnError() throws Exception {
        generate(1);
        Map<String, String> good = filesOf(output);
        write("content/news/n3.md", "---\ntitle: News\n---\nNew text with a [broken link](/gone/).\n");
        Files.delete(site.resolve("content/news/n4.md"));

        SiteResult result = generate(1);

        assertThat(result.outcome()).isEqualTo(SiteResult.Outcome.FAILED);
        assertThat(filesOf(output)).isEqualTo(good);
    }

    @Test
    void validatingFindsWhatGeneratingDoesAndWritesNothing() throws Exception {
        SiteRequest request = TestRequests.of(site, output, folder.resolve("work"));
        SiteResult good = new SiteGenerator().validate(request);
        write("content/groups/imaging.md", "---\ntitle: Imaging\n---\n[Nowhere](nowhere.md)\n");

        SiteResult broken = new SiteGenerator().validate(request);

        assertThat(good.outcome()).isEqualTo(SiteResult.Outcome.CHECKED);
        assertThat(good.diagnostics()).isEmpty();
        assertThat(good.pages()).isEqualTo(84);
        assertThat(broken.outcome()).isEqualTo(SiteResult.Outcome.FAILED);
        assertThat(broken.diagnostics())
                .isNotEmpty()
                .isEqualTo(new SiteGenerator().generate(request).diagnostics());
        assertThat(output).doesNotExist();
        assertThat(folder.resolve("work")).doesNotExist();
    }

    @Test
    void writesWhatCanBeWrittenWhereNothingIsToFail() throws Exception {
        write("content/a.md", "---\npermalink: /x/\n---\n[a](/gone/)\n");
        write("content/b.md", "---\npermalink: /x/\n---\n");
        write("content/c.md", "---\npermalink: ../../c\n---\n");
        write("content/d.md", "---\ntitle: [never closed\n---\n");
        write("content/e.md", "---\npermalink: /e.html\n---\n{{ page.nothing }}\n");
        write("content/f.md", "---\npermalink: /f.html\n---\n");
        write("assets/f.html/data.txt", "below a page");
        SiteRequest usual = TestRequests.of(site, output, folder.resolve("work"));

        SiteResult result = new SiteGenerator()
                .generate(new SiteRequest(
                        usual.projectDirectory(),
                        usual.siteDirectory(),
                        usual.outputDirectory(),
                        usual.workDirectory(),
                        usual.encoding(),
                        usual.drafts(),
                        usual.baseUrl(),
                        usual.basePath(),
                        usual.timestamp(),
                        usual.project(),
                        site.resolve("ikim-baseline.txt"),
                        SiteRequest.FailOn.NEVER,
                        true,
                        1));

        assertThat(result.outcome()).isEqualTo(SiteResult.Outcome.WRITTEN);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactlyInAnyOrder(
                        Rule.LINK_BROKEN,
                        Rule.URL_COLLISION,
                        Rule.URL_ESCAPES_ROOT,
                        Rule.DATA_SYNTAX,
                        Rule.TEMPLATE_UNDEFINED,
                        Rule.URL_COLLISION);
        assertThat(filesOf(output)).containsKeys("index.html", "x/index.html", "c/index.html", "f.html");
        assertThat(folder.resolve("c")).doesNotExist();
    }

    @Test
    void removesItsOwnStaleFilesAndKeepsThoseOfOthers() throws Exception {
        generate(1);
        Files.writeString(output.resolve("apidocs.html"), "of another tool");
        Files.delete(site.resolve("content/news/n4.md"));

        assertThat(generate(1).written().removed()).isEqualTo(1);
        assertThat(output.resolve("news/n4")).doesNotExist();
        assertThat(output.resolve("apidocs.html")).exists();
    }

    @Test
    void reportsAFaultOnceAndNotWhatFollowsFromIt() throws Exception {
        write("data/groups.yml", "- name: imaging\n  label: [never closed\n");

        assertThat(generate(1).diagnostics()).singleElement().satisfies(found -> assertThat(found.rule())
                .isEqualTo(Rule.DATA_SYNTAX));
    }

    @Test
    void whatCannotBeWrittenIsLeftOutWhereFaultsMayBe() throws Exception {
        write("content/institute.md", "---\nlayout: none\n---\n[Nowhere](nowhere.md)\n");
        write("content/staged.md", "---\npermalink: /.ikim-staging/x/\n---\n");
        SiteRequest strict = TestRequests.of(site, output, folder.resolve("work"), 2);

        SiteResult result = new SiteGenerator()
                .generate(new SiteRequest(
                        strict.projectDirectory(),
                        strict.siteDirectory(),
                        strict.outputDirectory(),
                        strict.workDirectory(),
                        strict.encoding(),
                        false,
                        strict.baseUrl(),
                        strict.basePath(),
                        strict.timestamp(),
                        strict.project(),
                        site.resolve("ikim-baseline.txt"),
                        SiteRequest.FailOn.NEVER,
                        true,
                        2));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.TEMPLATE_NOT_FOUND, Rule.LINK_BROKEN, Rule.URL_ESCAPES_ROOT);
        assertThat(output.resolve("institute/index.html")).doesNotExist();
        assertThat(output.resolve("index.html")).exists();
    }

    @Test
    void whereTheSettingsCannotBeReadNothingIsSaidOfWhatTheySay() throws Exception {
        write("site.yml", "basePath: /base\ntitle: \"Botany\n");
        write("content/institute.md", "---\ntitle: Institute\n---\n![](/base/img/lab.png) [Nowhere](nowhere.md)\n");

        assertThat(generate(1).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactlyInAnyOrder(Rule.DATA_SYNTAX, Rule.LINK_BROKEN);
    }

    @Test
    void linksToAPageWithFaultsHold() throws Exception {
        write("content/groups/imaging.md", "---\ntitle: [never closed\n---\n## Team\n");
        write("content/index.md", "---\ntitle: Home\n---\n[Team](groups/imaging.md#team)\n");
        Files.write(site.resolve("content/groups/genomics.md"), "J\u00f6rg".getBytes(StandardCharsets.ISO_8859_1));
        write("content/institute.md", "---\ntitle: Institute\n---\n[Genomics](/groups/genomics/)\n");

        assertThat(generate(1).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactlyInAnyOrder(Rule.DATA_SYNTAX, Rule.DATA_ENCODING);
    }

    @Test
    void readsOtherEncodingsWhereAskedTo() throws Exception {
        Files.write(
                site.resolve("content/groups/genomics.md"),
                "---\ntitle: Größe\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        for (Path file :
                Files.walk(site.resolve("data")).filter(Files::isRegularFile).toList()) {
            Files.write(file, Files.readString(file).getBytes(StandardCharsets.ISO_8859_1));
        }
        for (int i = 0; i < 80; i++) {
            Files.delete(site.resolve("content/news/n" + i + ".md"));
        }
        Files.delete(site.resolve("assets/img/lab.png"));
        SiteRequest usual = TestRequests.of(site, output, folder.resolve("work"));
        SiteRequest latin = new SiteRequest(
                usual.projectDirectory(),
                usual.siteDirectory(),
                usual.outputDirectory(),
                usual.workDirectory(),
                StandardCharsets.ISO_8859_1,
                false,
                Optional.of("https://www.example.org/base"),
                Optional.empty(),
                usual.timestamp(),
                Map.of(),
                site.resolve("ikim-baseline.txt"),
                SiteRequest.FailOn.ERROR,
                true,
                1);

        assertThat(new SiteGenerator().generate(latin).diagnostics()).isEmpty();
        assertThat(Files.readString(output.resolve("groups/genomics/index.html")))
                .contains("Größe");
        assertThat(Files.readString(output.resolve("index.html"))).contains("href=\"/base/groups/imaging/\"");
    }

    @Test
    void aDirectoryWithoutPagesAndDataIsNoSite() throws Exception {
        SiteRequest request = TestRequests.of(folder.resolve("nothing"), output, folder.resolve("work"));

        assertThat(new SiteGenerator().generate(request).outcome()).isEqualTo(SiteResult.Outcome.NO_SITE);
    }

    private SiteResult generate(int threads) throws Exception {
        return new SiteGenerator()
                .generate(TestRequests.of(site, output, folder.resolve("work-" + output.getFileName()), threads));
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
