package nrw.ikim.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.SiteRequest.FailOn;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** Builds the example institute again and again: each build is what a clean one would be, and renders only what it must. */
class IncrementalBuildTest {

    private static final Path INSTITUTE = Path.of("src/it/institute/src/site");
    private static final Path STATE = Path.of("work/state.bin");

    @TempDir
    Path folder;

    private Path site;
    private int clean;

    @BeforeEach
    void buildTheInstitute() throws Exception {
        site = folder.resolve("site");
        copy(INSTITUTE, site);
        assertThat(build().diagnostics()).isEmpty();
        assertThat(folder.resolve(STATE)).exists();
    }

    @Test
    void rendersNothingWhereNothingHasChanged() throws Exception {
        SiteResult again = build();
        assertThat(again.rendered()).isEmpty();
        assertThat(again.written().written()).isZero();
        assertThat(again.reads().get("/people/").templates()).contains("people");
    }

    @Test
    void rendersOnlyThePageWhoseTextHasChanged() throws Exception {
        append("content/privacy.md", "\nNothing else is kept.\n");
        assertThat(build().rendered()).containsOnlyKeys("privacy.md");
        assertThat(build().rendered()).isEmpty();
    }

    @Test
    void rendersOnlyThePagesThatShowAPersonWhoHasChanged() throws Exception {
        replace("data/people/cds.yml", "Aylin Gündoğmuş", "Aylin Gündoğmuş-Özdemir");
        assertThat(build().rendered()).containsOnlyKeys("groups/cds.md", "people.md");
    }

    @Test
    void saysWhyAPageIsRendered() throws Exception {
        replace("data/people/cds.yml", "Aylin Gündoğmuş", "Aylin Gündoğmuş-Özdemir");
        assertThat(build().rendered().get("groups/cds.md"))
                .contains("people/cds")
                .endsWith("changed");
    }

    @Test
    void tellsOfADeletedAnchorOnPagesThatAreNotRendered() throws Exception {
        append("content/contact.md", "\n## How to find us\n\nBy boat.\n");
        append("content/privacy.md", "\n[The way](contact.md#how-to-find-us)\n");
        assertThat(build().diagnostics()).isEmpty();

        replace("content/contact.md", "## How to find us", "## The way");
        SiteResult result = build();

        assertThat(result.rendered()).containsOnlyKeys("contact.md");
        Diagnostic fault = result.diagnostics().get(0);
        assertThat(fault.rule()).isEqualTo(Rule.ANCHOR_MISSING);
        assertThat(fault.location().file()).isEqualTo("content/privacy.md");
        assertThat(fault.location().span().line()).isEqualTo(lines("content/privacy.md"));
    }

    @Test
    void goesOnFromTheLastGoodBuildWhenAFaultIsMended() throws Exception {
        String whole = read("content/privacy.md");
        append("content/privacy.md", "\n[Nowhere](nowhere.md)\n");
        assertThat(build().outcome()).isEqualTo(SiteResult.Outcome.FAILED);
        write("content/privacy.md", whole);
        assertThat(build().rendered()).isEmpty();
    }

    @Test
    void rendersAllWhereATemplateOfAllHasChanged() throws Exception {
        write("templates/partials/footer.peb", "<footer>All new</footer>\n");
        int pages = build().pages();
        write("templates/partials/footer.peb", "<footer>All newer</footer>\n");
        Map<String, String> rendered = build().rendered();
        assertThat(rendered.size()).isLessThanOrEqualTo(pages);
    }

    @Test
    void goesByContentsAndNotByTimes() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(3, ChronoUnit.DAYS)));
            }
        }
        SiteResult again = build();
        assertThat(again.rendered()).isEmpty();
        assertThat(again.written().written()).isZero();
    }

    @Test
    void repairsWhatOthersDidToTheOutput() throws Exception {
        Path page = folder.resolve("out/people/index.html");
        String html = Files.readString(page);
        Files.writeString(page, html.replace("People", "Poodle"));
        assertThat(build().rendered()).containsOnlyKeys("people.md");
        Files.delete(page);
        assertThat(build().rendered()).containsOnlyKeys("people.md");
        Files.delete(folder.resolve("out/img/pipeline.svg"));
        assertThat(build().rendered()).isEmpty();
        assertThat(build().written().written()).isZero();
        delete(folder.resolve("out"));
        SiteResult all = build();
        assertThat(all.rendered()).hasSize(all.pages());
    }

    @Test
    void beginsAnewWhereTheStateIsDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(folder.resolve(STATE));
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            byte[] damaged = i == 4 ? java.util.Arrays.copyOf(whole, whole.length / 2) : whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(folder.resolve(STATE), damaged);
            SiteResult result = build();
            assertThat(result.rendered()).hasSize(result.pages());
        }
    }

    @Test
    void knowsWhatElseItWasAskedFor() throws Exception {
        write("content/later.md", "---\ntitle: Later\ndraft: true\n---\nNot yet.\n");
        assertThat(build().pages()).isEqualTo(14);
        assertThat(same(request("out", "work", true, true, FailOn.ERROR)).pages())
                .isEqualTo(15);
        assertThat(build().pages()).isEqualTo(14);
    }

    @Test
    void rendersAllForAnotherAddress() throws Exception {
        SiteRequest here = request("out", "work", true, false, FailOn.ERROR);
        SiteResult result = same(copy(here, "out", true, Optional.of("https://other.example"), here.timestamp()));
        assertThat(result.rendered()).hasSize(result.pages());
        assertThat(Files.readString(folder.resolve("out/people/index.html"))).contains("https://other.example/people/");
    }

    @Test
    void takesPagesThatComeGoAndAreRenamed() throws Exception {
        write("content/news/first.md", "---\ntitle: First\ndate: 2026-01-01\n---\nHello.\n");
        write(
                "content/all.md",
                "---\ntitle: All\n---\n{% for p in site.collections.news %}{{ p.title }}{% endfor %}\n");
        append("content/index.md", "\n[All](all.md) [First](news/first.md)\n");
        build();
        write("content/news/second.md", "---\ntitle: Second\ndate: 2026-01-02\n---\n[All](../all.md)\n");
        assertThat(build().rendered().keySet())
                .contains("all.md", "news/second.md")
                .doesNotContain("privacy.md");
        Files.move(site.resolve("content/news/second.md"), site.resolve("content/news/third.md"));
        build();
        assertThat(folder.resolve("out/news/second/index.html")).doesNotExist();
        Files.delete(site.resolve("content/news/third.md"));
        build();
        assertThat(folder.resolve("out/news/third")).doesNotExist();
    }

    @Test
    void noticesThatADataFileIsGone() throws Exception {
        replace("data/people/mia.yml", "roles", "roles");
        Files.delete(site.resolve("data/people/cds.yml"));
        build();
        copy(INSTITUTE.resolve("data"), site.resolve("data"));
        build();
        replace("data/groups.yml", "label: Clinical Data Science", "label: Clinical Data");
        assertThat(build().diagnostics()).isEmpty();
    }

    @Test
    void noticesAssetsAndSchemas() throws Exception {
        write("assets/img/pipeline.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"2\"/>");
        assertThat(build().rendered()).isEmpty();
        assertThat(Files.readString(folder.resolve("out/img/pipeline.svg"))).contains("height=\"2\"");
        write("schemas/content/groups.schema.yml", "type: object\nrequired: [budget]\n");
        assertThat(build().outcome()).isEqualTo(SiteResult.Outcome.FAILED);
        write("schemas/content/groups.schema.yml", "type: object\nrequired: [title]\n");
        build();
    }

    @Test
    void rendersTheSameWithFaultsThatAreLivedWith() throws Exception {
        append("content/privacy.md", "\n[Nowhere](nowhere.md) <!-- ikim-ignore: link-broken -->\n");
        append("content/imprint.md", "\n[Nowhere](elsewhere.md)\n");
        assertThat(build().outcome()).isEqualTo(SiteResult.Outcome.FAILED);
        SiteRequest request = request("out", "work", true, false, FailOn.NEVER);
        assertThat(same(request).diagnostics()).hasSize(1);
        assertThat(same(request).suppressed()).hasSize(1);
        append("content/contact.md", "\nMore.\n");
        assertThat(same(request).outcome()).isEqualTo(SiteResult.Outcome.WRITTEN);
        write("content/imprint.md", Files.readString(INSTITUTE.resolve("content/imprint.md")));
        build();
        assertThat(build().suppressed()).hasSize(1);
    }

    @Test
    void takesTheDayIntoAccount() throws Exception {
        append("content/privacy.md", "\nToday is {{ site.today | date('d MMMM yyyy') }}.\n");
        build();
        SiteRequest today = request("out", "work", true, false, FailOn.ERROR);
        SiteRequest tomorrow =
                copy(today, "out", true, Optional.empty(), today.timestamp().plus(1, ChronoUnit.DAYS));
        assertThat(same(tomorrow).rendered()).containsOnlyKeys("privacy.md");
    }

    @Test
    void leavesNoStateWhereNoneIsWanted() throws Exception {
        new SiteGenerator().generate(request("out", "work", false, false, FailOn.ERROR));
        assertThat(folder.resolve(STATE)).doesNotExist();
    }

    @Test
    void validatesWithoutTouchingTheState() throws Exception {
        byte[] state = Files.readAllBytes(folder.resolve(STATE));
        append("content/privacy.md", "\nMore.\n");
        assertThat(new SiteGenerator()
                        .validate(request("out", "work", true, false, FailOn.ERROR))
                        .diagnostics())
                .isEmpty();
        assertThat(Files.readAllBytes(folder.resolve(STATE))).isEqualTo(state);
    }

    private SiteRequest request(String output, String work, boolean incremental, boolean drafts, FailOn failOn) {
        return new SiteRequest(
                site,
                site,
                folder.resolve(output),
                folder.resolve(work),
                StandardCharsets.UTF_8,
                drafts,
                Optional.empty(),
                Optional.empty(),
                TestRequests.NOW,
                Map.of("name", "Example Institute", "version", "1.2.3"),
                site.resolve("ikim-baseline.txt"),
                failOn,
                incremental,
                2);
    }

    private SiteRequest copy(
            SiteRequest request, String output, boolean incremental, Optional<String> baseUrl, Instant timestamp) {
        return new SiteRequest(
                site,
                site,
                folder.resolve(output),
                folder.resolve(incremental ? "work" : output + "work"),
                StandardCharsets.UTF_8,
                request.drafts(),
                baseUrl,
                Optional.empty(),
                timestamp,
                request.project(),
                request.baseline(),
                request.failOn(),
                incremental,
                2);
    }

    private SiteResult build() throws Exception {
        return same(request("out", "work", true, false, FailOn.ERROR));
    }

    /** Builds, and compares with a clean build; what a failed one leaves is the site before. */
    private SiteResult same(SiteRequest request) throws Exception {
        SiteResult result = new SiteGenerator().generate(request);
        clean++;
        SiteResult expected = new SiteGenerator()
                .generate(copy(request, "clean" + clean, false, request.baseUrl(), request.timestamp()));
        assertThat(told(result)).isEqualTo(told(expected));
        assertThat(result.outcome()).isEqualTo(expected.outcome());
        assertThat(result.pages()).isEqualTo(expected.pages());
        assertThat(result.mended()).isEqualTo(expected.mended());
        if (result.outcome() == SiteResult.Outcome.WRITTEN) {
            assertThat(files("out")).isEqualTo(files("clean" + clean));
            assertThat(result.written().written() + result.written().unchanged())
                    .isEqualTo(expected.written().written());
        }
        return result;
    }

    private static List<String> told(SiteResult result) {
        return Stream.concat(
                        result.diagnostics().stream().map(Diagnostic::toString),
                        result.suppressed().stream().map(Object::toString))
                .toList();
    }

    private Map<String, String> files(String output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(output);
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private int lines(String path) throws IOException {
        return (int) read(path).lines().count();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private void append(String path, String text) throws IOException {
        write(path, read(path) + text);
    }

    private void replace(String path, String old, String fresh) throws IOException {
        assertThat(read(path)).contains(old);
        write(path, read(path).replace(old, fresh));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
