package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.source.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** The built-in theme, on the example institute, the minimal site and sites that lack one thing or another. */
class ThemeTest {

    private static final Path EXAMPLES = Path.of("src/it");
    private static final Path THEME = Path.of("src/main/resources/nrw/ikim/site/theme");
    private static final int KILOBYTE = 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"institute", "minimal"})
    void examplesHaveNoFaults(String example) throws Exception {
        assertThat(build(example).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"institute", "minimal"})
    void everyPageHasALanguageATitleLandmarksAndOneHeading(String example) throws Exception {
        build(example);

        for (Path file : htmlFiles()) {
            Document page = Jsoup.parse(Files.readString(file));
            assertThat(page.selectFirst("html").attr("lang"))
                    .as("language of %s", file)
                    .isEqualTo("en");
            assertThat(page.title()).as("title of %s", file).isNotBlank();
            for (String single : List.of("h1", "main", "body > header", "body > header nav", "body > footer")) {
                assertThat(page.select(single)).as("%s of %s", single, file).hasSize(1);
            }
            assertThat(page.selectFirst("body > :first-child").attr("href"))
                    .as("skip link of %s", file)
                    .isEqualTo("#" + page.selectFirst("main").id());
        }
    }

    @Test
    void loadsNothingFromElsewhereAndRunsNothing() throws Exception {
        build("institute");

        for (Path file : htmlFiles()) {
            Document page = Jsoup.parse(Files.readString(file));
            assertThat(page.select("script, iframe, style, [style], [onclick]"))
                    .as(file.toString())
                    .isEmpty();
            assertThat(page.select("[src], link[rel=stylesheet], link[rel=icon]")
                            .eachAttr("src"))
                    .allMatch(address -> address.startsWith("/"));
            assertThat(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"))
                    .containsExactly("/img/favicon.svg", "/css/ikim.css");
        }
        assertThat(Files.readString(output().resolve("css/ikim.css"))).doesNotContain("@import", "url(");
    }

    @Test
    void writesEveryPageAndAssetOfTheExample() throws Exception {
        SiteResult result = build("institute");

        assertThat(result.pages()).isEqualTo(14);
        assertThat(files())
                .contains(
                        "index.html",
                        "institute/index.html",
                        "groups/index.html",
                        "groups/mia/index.html",
                        "people/index.html",
                        "teaching/index.html",
                        "css/ikim.css",
                        "img/people/krakevik.png",
                        "files/data-request.txt");
        assertThat(files()).doesNotContain("groups/bio/index.html");
    }

    @Test
    void theBoardIsListedByGroupWithLinks() throws Exception {
        build("institute");

        List<Element> board = page("institute/index.html").select("#board li");
        assertThat(board.stream().map(Element::text))
                .containsExactly(
                        "Prof. Dr. Marlene Ohlendörfer, Medical Image Analysis",
                        "Prof. Dr. med. Elias Wördemann, Clinical Data Science",
                        "Dr. Florian Graßhoff, Language & Clinical Text",
                        "Dr. med. Dr. rer. nat. Amaru Quispe-Löhr, Surgical Vision",
                        "Dipl.-Inf. Bernd Küstermann, Data & Compute Platform",
                        "Prof. Dr.-Ing. Halvard Sjöquist, Biosignals & Wearables");
        assertThat(board.stream().map(item -> item.selectFirst("a").attr("href")))
                .containsExactly(
                        "/groups/mia/",
                        "/groups/cds/",
                        "/groups/nlc/",
                        "/groups/sur/",
                        "/groups/dcp/",
                        "https://biosignals.tu-lindenhafen.example/");
    }

    @Test
    void theFurtherBodiesAreListedWithAffiliation() throws Exception {
        build("institute");

        Document page = page("institute/index.html");
        assertThat(page.select("#steering-group li").eachText())
                .containsExactly(
                        "Prof. Dr. Adelheid Kranzbühler, Dean of the Medical Faculty",
                        "Prof. Dr. Konrad Fährhaus, Medical Director, University Hospital Lindenhafen",
                        "Mechthild Oosterloh, Director of Nursing",
                        "Dr. Thaddäus Brinkmeyer, Head of Hospital IT");
        assertThat(page.select("#scientific-advisory-board li").eachText())
                .hasSize(4)
                .contains("Prof. Dr. Ngozi Achterberg, Radiology & Nuclear Medicine, Academic Hospital Waterveen");
    }

    @Test
    void groupsAreListedByTypeWithThoseThatBelongToThem() throws Exception {
        build("institute");

        Document page = page("groups/index.html");
        assertThat(page.select("main h2").eachText()).containsExactly("Research groups", "Core facilities");
        assertThat(page.select("section:first-of-type > .groups > li > .name").eachText())
                .containsExactly(
                        "Medical Image Analysis",
                        "Clinical Data Science",
                        "Language & Clinical Text",
                        "Biosignals & Wearables external site");
        assertThat(page.select(".groups .groups .name").eachText())
                .containsExactly("Surgical Vision", "Fairness in Care");
    }

    @Test
    void theTeamOfAGroupIsListedByPositionWithTheHeadFirst() throws Exception {
        build("institute");

        Document page = page("groups/cds/index.html");
        assertThat(page.select("#team h3").eachText())
                .containsExactly(
                        "Head", "Principal investigators", "Doctoral candidates", "Medical doctoral candidates");
        assertThat(page.select("#team .name").eachText())
                .containsExactly(
                        "Prof. Dr. med. Elias Wördemann",
                        "PD Dr. Ines Castelbranco",
                        "M.Sc. Aylin Gündoğmuş",
                        "M.Sc. Jonas Überle",
                        "Priya Ramanathapuram");
        assertThat(page.selectFirst("#team img").attr("alt")).isEqualTo("Elias Wördemann");
    }

    @Test
    void aGroupShowsItsTypeItsParentAndItsAddress() throws Exception {
        build("institute");

        Document page = page("groups/sur/index.html");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Surgical Vision");
        assertThat(page.selectFirst(".page-header .meta").text())
                .isEqualTo("Junior research group in Medical Image Analysis");
        assertThat(page.selectFirst(".page-header a").attr("href")).isEqualTo("/groups/mia/");
        assertThat(page.selectFirst("main address").text()).isEqualTo("Operating Centre Kaikamp 4 00321 Lindenhafen");
    }

    @Test
    void everybodyIsListedByGroup() throws Exception {
        build("institute");

        Document page = page("people/index.html");
        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Medical Image Analysis",
                        "Clinical Data Science",
                        "Language & Clinical Text",
                        "Surgical Vision",
                        "Fairness in Care",
                        "Data & Compute Platform",
                        "Biosignals & Wearables");
        assertThat(page.select(".person")).hasSize(26);
        assertThat(page.select("a[href^=mailto:babak]").eachText())
                .containsExactly("babak.rahnavard@imal.example", "babak@rahnavard.example");
        assertThat(page.select("a[href^=tel:]").eachAttr("href")).contains("tel:+493023125-110");
    }

    @Test
    void theNavigationMarksThePageAndItsSection() throws Exception {
        build("institute");

        assertThat(page("groups/mia/index.html")
                        .select("body > header nav [aria-current]")
                        .eachText())
                .containsExactly("Groups");
        assertThat(page("contact/index.html")
                        .selectFirst("body > header nav [aria-current=page]")
                        .text())
                .isEqualTo("Contact");
    }

    @Test
    void theNavigationIsMadeOfPagesWhereTheSiteHasNone() throws Exception {
        write("content/index.md", "---\ntitle: Lab\n---\n");
        write("content/contact.md", "---\ntitle: Contact\n---\n");
        write("content/hidden.md", "---\ntitle: Hidden\nnav: false\n---\n");
        write("content/imprint.md", "---\ntitle: Imprint\nnav: footer\n---\n");
        write("content/groups/index.md", "");
        assertThat(build(site()).diagnostics()).isEmpty();

        Document home = page("index.html");
        assertThat(home.select("body > header nav a").eachText()).containsExactly("Groups", "Contact");
        assertThat(home.select("body > footer nav a").eachText()).containsExactly("Imprint");
        assertThat(home.selectFirst(".site-title a").attr("href")).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "institute", "groups/index", "groups/ds", "people", "about"})
    void everyLayoutDoesWithoutData(String path) throws Exception {
        write("content/" + path + ".md", "Only text.\n");

        assertThat(build(site()).diagnostics()).isEmpty();
        assertThat(page(htmlOf(path)).selectFirst("main").text()).contains("Only text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "institute", "groups/index", "groups/ds", "people"})
    void groupsAndPeopleMayHaveNothingButTheirNames(String path) throws Exception {
        write("content/" + path + ".md", "Only text.\n");
        write("data/groups.yml", "- name: ds\n- name: ait\n  group: ds\n");
        write("data/people/ds.yml", "- name: Ada Example\n- name: Ole Example\n  roles: [phd]\n");
        write("data/people/ait.yml", "[]\n");

        assertThat(build(site()).diagnostics()).isEmpty();
    }

    @Test
    void aGroupOfNoKnownTypeIsListedAllTheSame() throws Exception {
        write("content/groups/index.md", "");
        write("data/groups.yml", "- {name: a, type: rg}\n- {name: b, type: choir}\n- {name: c}\n");

        assertThat(build(site()).diagnostics()).isEmpty();
        assertThat(page("groups/index.html").select("main h2").eachText())
                .containsExactly("Research groups", "Further groups");
        assertThat(page("groups/index.html").select(".name").eachText()).containsExactly("a", "b", "c");
    }

    @Test
    void anOptionOfTheThemeLeavesTheOthersAsTheyAre() throws Exception {
        write("site.yml", "theme:\n  positions:\n    - {name: owl, label: Owls}\n");
        write("content/groups/ds.md", "");
        write("data/groups.yml", "- {name: ds, type: rg}\n");
        write("data/people/ds.yml", "- {name: Ada, roles: [head]}\n- {name: Ole, roles: [owl]}\n");

        assertThat(build(site()).diagnostics()).isEmpty();
        assertThat(page("groups/ds/index.html").select("#team h3").eachText())
                .containsExactly("Owls", "Further members");
        assertThat(page("groups/ds/index.html").selectFirst(".meta").text()).isEqualTo("Research group");
    }

    @Test
    void linksAndStylesStandBelowTheBasePath() throws Exception {
        write("site.yml", "basePath: /lab\nnavigation: [{label: Us, url: /about/}]\n");
        write("content/index.md", "");
        write("content/about.md", "");
        write("data/groups.yml", "- {name: ds, label: DS}\n");
        write("content/groups/ds.md", "");

        assertThat(build(site()).diagnostics()).isEmpty();
        Document home = page("index.html");
        assertThat(home.select("a[href^=/], link[href^=/]").eachAttr("href"))
                .contains("/lab/css/ikim.css", "/lab/", "/lab/about/", "/lab/groups/ds/")
                .allMatch(address -> address.startsWith("/lab/"));
    }

    @Test
    void aPageMayBringItsOwnHeading() throws Exception {
        write("content/about.md", "---\ntitle: About\nheading: false\n---\n# All about us\n");

        build(site());

        assertThat(page("about/index.html").select("h1").eachText()).containsExactly("All about us");
        assertThat(page("about/index.html").title()).startsWith("About");
    }

    @Test
    void faultyAddressesAreReportedWhereTheyAreWritten() throws Exception {
        write(
                "site.yml",
                "navigation:\n  - {label: Us, url: /abot/}\ntheme:\n  footer:\n    - {label: Us, url: /bout/}\n");
        write("content/about.md", "");
        write("content/people.md", "");
        write("data/groups.yml", "- name: ds\n  url: /nowhere/\n");
        write("data/people/ds.yml", "- name: Ada\n  img: none.jpg\n  url: /gone/\n");

        assertThat(build(site()).diagnostics().stream()
                        .map(fault -> fault.location().toString()))
                .containsExactlyInAnyOrder(
                        "data/groups.yml:2:8",
                        "data/people/ds.yml:2:8",
                        "data/people/ds.yml:3:8",
                        "site.yml:2:22",
                        "site.yml:5:24");
    }

    @Test
    void textFromDataIsEscaped() throws Exception {
        write("content/groups/ds.md", "");
        write("data/groups.yml", "- {name: ds, label: 'R&D <b>', address: {city: 'A & B'}}\n");
        write("data/people/ds.yml", "- {name: '<i>Ada', title: 'A & O', interests: ['<u>']}\n");

        assertThat(build(site()).diagnostics()).isEmpty();
        Document page = page("groups/ds/index.html");
        assertThat(page.selectFirst("h1").text()).isEqualTo("R&D <b>");
        assertThat(page.select("main b, main i, main u")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("&amp;amp;");
    }

    @Test
    void listsItsTemplatesAndAssets() throws IOException {
        Theme theme = new Theme();

        assertThat(theme.templateNames()).containsExactlyElementsOf(filesBelow(THEME.resolve("templates"), ".peb"));
        assertThat(theme.assetPaths()).containsExactlyElementsOf(filesBelow(THEME.resolve("assets"), ""));
    }

    @Test
    void theStyleSheetIsSmall() {
        assertThat(new Theme().asset("css/ikim.css")).hasSizeLessThan(12 * KILOBYTE);
    }

    private SiteResult build(String example) throws Exception {
        return build(EXAMPLES.resolve(example).resolve("src/site"));
    }

    private SiteResult build(Path site) throws Exception {
        return new SiteGenerator().generate(TestRequests.of(site, output(), folder.resolve("work")));
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private void write(String path, String text) throws IOException {
        Path file = site().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(output().resolve(path)));
    }

    private static String htmlOf(String path) {
        return (path.endsWith("index") ? path : path + "/index") + ".html";
    }

    private List<String> files() throws IOException {
        return filesBelow(output(), "");
    }

    private List<Path> htmlFiles() throws IOException {
        List<Path> files = files().stream()
                .filter(path -> path.endsWith(".html"))
                .map(output()::resolve)
                .toList();
        assertThat(files).isNotEmpty();
        return files;
    }

    private static List<String> filesBelow(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .map(path -> path.substring(0, path.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
