package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nrw.ikim.site.SiteRequest.FailOn;
import nrw.ikim.site.SiteResult.Outcome;
import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of faults that a site says something about: by {@code checks}, by comments and by a baseline. */
class LivingWithFaultsTest {

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void writeASite() throws IOException {
        site = folder.resolve("site");
        write("data/groups.yml", "- name: otters\n  label: Otters\n");
        write("data/people/otters.yml", "- name: Edda Uferling\n  roles: [head, board]\n");
        write("content/index.md", "---\ntitle: Rivers\n---\n[Gone](gone.md)\n\n[Lost](lost.md)\n");
        write("content/institute.md", "---\ntitle: Institute\n---\nWho we are.\n");
    }

    @Test
    void aWarningIsToldAndTheSiteIsWritten() throws Exception {
        write("site.yml", "checks: {page-missing: warning, link-broken: warning}\n");

        SiteResult result = generate(FailOn.ERROR);

        assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(lines(result))
                .containsExactly(
                        "warning content/index.md:4 link-broken",
                        "warning content/index.md:6 link-broken",
                        "warning data/people/otters.yml:2 page-missing");
        assertThat(Files.readString(folder.resolve("out/institute/index.html"))).contains("Edda Uferling, Otters");
        assertThat(generate(FailOn.WARNING).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void pathsMayAlsoBeginAtTheProject() throws Exception {
        write(
                "site.yml",
                "checks:\n  page-missing: off\n  link-broken: {paths: {site/content/**: off, content/other.md: error}}\n");
        SiteRequest usual = request(FailOn.ERROR);

        SiteResult result = new SiteGenerator()
                .generate(new SiteRequest(
                        folder,
                        usual.siteDirectory(),
                        usual.outputDirectory(),
                        usual.workDirectory(),
                        usual.encoding(),
                        false,
                        usual.baseUrl(),
                        usual.basePath(),
                        usual.timestamp(),
                        usual.project(),
                        usual.baseline(),
                        FailOn.WARNING,
                        true,
                        1));

        assertThat(lines(result)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data-schema: off     | data/groups.yml         | 5                            | error templates/institute.peb:1 template-undefined
            data-schema: warning | data/people/otters.yml  | {name: Edda}                 | error templates/institute.peb:1 template-undefined
            page-missing: off    | templates/institute.peb | {{ url_of(data.groups[0]) }} | error templates/institute.peb:1 template-undefined
            """)
    void noPageIsLostInSilenceForAFaultThatTheSiteLivesWith(String check, String file, String text, String told)
            throws Exception {
        write("content/index.md", "---\ntitle: Rivers\n---\nHome.\n");
        write(
                "templates/institute.peb",
                "{{ data.groups[0].name }} {% for p in data.people.otters %}{{ p.roles[0] }}{% endfor %}");
        write(file, text);
        write("site.yml", "checks: {" + check + "}\n");

        assertThat(lines(generate(FailOn.ERROR))).contains(told);
    }

    @Test
    void whatNoSiteCanLiveWithStaysAnError() throws Exception {
        write("data/people/otters.yml", "- name: [Edda # ikim-ignore: data-syntax\n");
        write("content/index.md", "---\ntitle: Rivers\n---\n{{ nothing }} <!-- ikim-ignore: template-undefined -->\n");
        write("site.yml", "# ikim-ignore: data-schema\nlanguage: 5\n");

        assertThat(lines(new SiteGenerator().baseline(request(FailOn.ERROR))))
                .containsExactly(
                        "error content/index.md:4 template-undefined",
                        "error data/people/otters.yml:1 data-syntax",
                        "error site.yml:2 data-schema");
        assertThat(site.resolve("ikim-baseline.txt")).doesNotExist();
    }

    @Test
    void aCommentIsNotCalledUselessWhereAPageCouldNotBeChecked() throws Exception {
        write("content/groups/otters.md", "[Gone](/gone/)\n");
        write(
                "content/index.md",
                "---\ntitle: Rivers\n---\n[Team](groups/otters.md#crew) <!-- ikim-ignore: anchor-missing -->\n");
        assertThat(lines(generate(FailOn.NEVER))).containsExactly("error content/groups/otters.md:1 link-broken");

        write("content/groups/otters.md", "{{ nothing }}\n");
        assertThat(lines(generate(FailOn.NEVER)))
                .containsExactly("error content/groups/otters.md:1 template-undefined");

        write("content/groups/otters.md", "## Crew\n");
        assertThat(lines(generate(FailOn.NEVER))).containsExactly("warning content/index.md:4 ignore-unused");
    }

    @Test
    void theBaselineTakesTheFaultsOfTodayOutOfTheCount() throws Exception {
        SiteResult made = new SiteGenerator().baseline(request(FailOn.ERROR));

        assertThat(made.outcome()).isEqualTo(Outcome.CHECKED);
        assertThat(made.baselined()).isEqualTo(3);
        assertThat(folder.resolve("out")).doesNotExist();
        SiteResult result = generate(FailOn.WARNING);
        assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(result.baselined()).isEqualTo(3);
        assertThat(result.mended()).isZero();
        assertThat(folder.resolve("out/index.html")).exists();
    }

    @Test
    void theFileOfTheBaselineIsForPeopleToo() throws Exception {
        write("content/index.md", "---\ntitle: Rivers\n---\n- [Gone](gone.md)\n- [Lost](lost.md)\n- [Gone](gone.md)\n");
        new SiteGenerator().baseline(request(FailOn.ERROR));

        assertThat(Files.readAllLines(site.resolve("ikim-baseline.txt")))
                .allMatch(line -> line.startsWith("# ") || line.matches("[0-9a-f]{16}:\\d .*"))
                .extracting(line -> line.replaceFirst("^[0-9a-f]{16}", ""))
                .containsExactly(
                        "# Faults of the site that are not told, written by `mvn ikim:baseline`.",
                        "# Take a line out to be told of its fault again.",
                        ":1 link-broken content/index.md | - [Gone](gone.md)",
                        ":2 link-broken content/index.md | - [Gone](gone.md)",
                        ":1 link-broken content/index.md | - [Lost](lost.md)",
                        ":1 page-missing data/people/otters.yml | roles: [head, board]");
    }

    @Test
    void movedLinesStayInTheBaselineAndNewFaultsDoNot() throws Exception {
        new SiteGenerator().baseline(request(FailOn.ERROR));
        write(
                "content/index.md",
                "---\ntitle: Rivers\n---\nNew words above.\n\n   [Lost](lost.md)\n\n[Gone](gone.md)\n\n[Gone](gone.md)\n");

        SiteResult result = generate(FailOn.ERROR);

        assertThat(lines(result)).containsExactly("error content/index.md:10 link-broken");
        assertThat(result.baselined()).isEqualTo(3);
    }

    @Test
    void faultsInAssetsAreKnownByTheWordsOfTheirLines() throws Exception {
        String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Old</title></head><body>\n%s\n</body></html>\n";
        write("assets/old/index.html", page.formatted("<a href=\"gone.html\">Gone</a>"));
        int known = (int) new SiteGenerator().baseline(request(FailOn.ERROR)).baselined();
        assertThat(known).isEqualTo(4);
        assertThat(generate(FailOn.ERROR).diagnostics()).isEmpty();

        write("assets/old/index.html", page.formatted("<a href=\"lost.html\">Lost</a>"));

        assertThat(lines(generate(FailOn.ERROR))).containsExactly("error assets/old/index.html:3 link-broken");
    }

    @Test
    void countsTheEntriesThatAreMendedUnlessAPartOfTheSiteWasNotChecked() throws Exception {
        new SiteGenerator().baseline(request(FailOn.ERROR));
        write("content/index.md", "---\ntitle: Rivers\n---\n[Lost](lost.md)\n");
        assertThat(generate(FailOn.ERROR).mended()).isEqualTo(1);

        write("content/index.md", "---\ntitle: [Rivers\n---\n");
        assertThat(generate(FailOn.ERROR).mended()).isZero();
    }

    @Test
    void aBaselineOfNothingIsNoFile() throws Exception {
        new SiteGenerator().baseline(request(FailOn.ERROR));
        write("content/index.md", "---\ntitle: Rivers\n---\n");
        write("content/groups/otters.md", "Furry.\n");

        assertThat(new SiteGenerator().baseline(request(FailOn.ERROR)).baselined())
                .isZero();
        assertThat(site.resolve("ikim-baseline.txt")).doesNotExist();
    }

    @Test
    void aLineThatIsNoEntryOfTheBaselineIsAFault() throws Exception {
        new SiteGenerator().baseline(request(FailOn.ERROR));
        Path file = site.resolve("ikim-baseline.txt");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n") + "<<<<<<< HEAD\n0123456789abcdef:\n");

        SiteResult result = generate(FailOn.ERROR);

        assertThat(lines(result))
                .containsExactly("error ikim-baseline.txt:6 data-syntax", "error ikim-baseline.txt:7 data-syntax");
        assertThat(result.baselined()).isEqualTo(3);
    }

    @Test
    void theDocumentationNamesTheRulesThatNoSiteCanLiveWith() throws Exception {
        String settings = Files.readString(Path.of("docs/settings.md"));
        String named = settings.substring(
                settings.indexOf("These rules stay errors"), settings.indexOf(", and `data-schema` in"));

        assertThat(Pattern.compile("`([a-z-]+)`").matcher(named).results().map(found -> found.group(1)))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .filter(Rule::isFirm)
                        .map(Rule::id)
                        .toList());
    }

    private SiteRequest request(FailOn failOn) {
        SiteRequest usual = TestRequests.of(site, folder.resolve("out"), folder.resolve("work"));
        return new SiteRequest(
                usual.projectDirectory(),
                usual.siteDirectory(),
                usual.outputDirectory(),
                usual.workDirectory(),
                usual.encoding(),
                false,
                usual.baseUrl(),
                usual.basePath(),
                usual.timestamp(),
                usual.project(),
                usual.baseline(),
                failOn,
                true,
                2);
    }

    private SiteResult generate(FailOn failOn) throws Exception {
        return new SiteGenerator().generate(request(failOn));
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> lines(SiteResult result) {
        return result.diagnostics().stream()
                .map(fault -> fault.severity().label() + " " + fault.location().file() + ":"
                        + fault.location().span().line() + " " + fault.rule().id())
                .toList();
    }
}
