package nrw.ikim.site.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** The site as a whole: sections, entries and their pages and files, drafts, assets, collisions. */
class SiteBuilderTest {

    private final InMemorySite site = new InMemorySite();

    private Site built() {
        Outcome<Site> outcome = site.build();
        assertThat(InMemorySite.lines(outcome.diagnostics())).isEmpty();
        return outcome.value();
    }

    private List<String> faults() {
        return InMemorySite.lines(site.build().diagnostics());
    }

    @Test
    void collectsThePagesOfASectionWithoutItsIndex() {
        site.with("content/index.md", "").with("content/about.md", "");
        site.with("content/projects/index.md", "").with("content/projects/b.md", "");
        site.with("content/projects/a/index.md", "").with("content/empty/index.md", "");

        Site built = built();

        assertThat(built.collections()).containsOnlyKeys("empty", "projects");
        assertThat(built.collections().get("empty")).isEmpty();
        assertThat(built.collections().get("projects"))
                .extracting(Page::path)
                .containsExactly("projects/a/index.md", "projects/b.md");
        assertThat(built.pages())
                .extracting(Page::path)
                .containsExactly(
                        "about.md",
                        "empty/index.md",
                        "index.md",
                        "projects/a/index.md",
                        "projects/b.md",
                        "projects/index.md");
        assertThat(built.today()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void findsThePagesOfEntriesByPathAndByFrontMatter() {
        site.with("data/groups.yml", "- name: ds", "  label: Data Science", "- name: 7", "- name: kei", "- name: none");
        site.with("content/groups/ds.md", "").with("content/groups/7/index.md", "");
        site.with("content/labs/x.md", "---", "title: Our lab", "group: kei", "---");

        Site built = built();

        assertThat(built.entries().get("groups").keySet()).containsExactly("ds", "7", "kei", "none");
        assertThat(built.pages())
                .extracting(
                        page -> page.path() + " " + page.entry().map(Entry::id).orElse("-") + " " + page.title())
                .containsExactly("groups/7/index.md 7 7", "groups/ds.md ds Data Science", "labs/x.md kei Our lab");
        Entry kei = built.entries().get("groups").get("kei");
        assertThat(built.pageOf(kei)).map(Page::path).contains("labs/x.md");
        assertThat(built.pageOf(kei).orElseThrow().entry()).contains(kei);
        assertThat(built.pageOf(built.entries().get("groups").get("none"))).isEmpty();
        assertThat(kei.location()).hasToString("src/site/data/groups.yml:4:9");
    }

    @Test
    void whatAPageSaysGoesBeforeItsPath() {
        site.with("data/groups.yml", "- name: ds", "- name: kei");
        site.with("content/groups/ds.md", "---", "group: kei", "---");

        assertThat(built().pageOfEntry().get("groups")).containsOnlyKeys("kei");
    }

    @Test
    void reportsASecondPageOfAnEntry() {
        site.with("data/groups.yml", "- name: ds");
        site.with("content/a.md", "---", "title: A", "group: ds", "---").with("content/groups/ds.md", "");

        assertThat(faults())
                .containsExactly("src/site/content/a.md:3:8 front-matter: the group `ds` has a page already, "
                        + "src/site/content/groups/ds.md"
                        + " | help: take `group` out of one of them, or give it another name");
    }

    @Test
    void pagesOfOneEntryAndOneAddressAreOneFault() {
        site.with("data/groups.yml", "- name: ds");
        site.with("content/groups/ds.md", "").with("content/groups/ds/index.md", "");

        assertThat(InMemorySite.places(site.build().diagnostics()))
                .containsExactly("content/groups/ds/index.md:1:1 url-collision");
    }

    @Test
    void aPageIsThatOfOneEntry() {
        site.with("data/groups.yml", "- name: ds").with("content/a.md", "---", "group: [ds]", "---");

        assertThat(faults())
                .containsExactly("src/site/content/a.md:2:8 front-matter: `group` must be the `name` of one group, got "
                        + "a list");
    }

    @Test
    void reportsEveryEntryThatIsNone() {
        site.with(
                "data/groups.yml",
                "- name: ds",
                "- ds",
                "- label: Without",
                "- nmae: kei",
                "- name: [a]",
                "- name: a/b",
                "- name: ..",
                "- name: Data Science",
                "- name: ''",
                "- name: ds",
                "  url: [x]",
                "- name: true");

        assertThat(faults())
                .containsExactly(
                        "src/site/data/groups.yml:2:3 data-schema: each group must be a mapping with `name`, got text "
                                + "\"ds\" | help: write `- name: ` and further keys below it",
                        "src/site/data/groups.yml:3:3 data-schema: the group has no `name`, by which pages and other data "
                                + "refer to it | help: add `name: …`",
                        "src/site/data/groups.yml:4:3 data-schema: the group has no `name`, by which pages and other data "
                                + "refer to it | help: correct the key | did you mean name",
                        "src/site/data/groups.yml:5:9 data-schema: `name` must be text, got a list",
                        "src/site/data/groups.yml:6:9 data-schema: `name` must be a short name without blanks, `/` and "
                                + "`..`, got text \"a/b\""
                                + " | help: it stands in file names and addresses, as in `groups/short-name`",
                        "src/site/data/groups.yml:7:9 data-schema: `name` must be a short name without blanks, `/` and "
                                + "`..`, got text \"..\""
                                + " | help: it stands in file names and addresses, as in `groups/short-name`",
                        "src/site/data/groups.yml:8:9 data-schema: `name` must be a short name without blanks, `/` and "
                                + "`..`, got text \"Data Science\""
                                + " | help: it stands in file names and addresses, as in `groups/short-name`"
                                + " | did you mean Data-Science",
                        "src/site/data/groups.yml:9:10 data-schema: `name` must be a short name without blanks, `/` and "
                                + "`..`, got text \"\""
                                + " | help: it stands in file names and addresses, as in `groups/short-name`",
                        "src/site/data/groups.yml:10:9 id-duplicate: `ds` is the `name` of another group, too"
                                + " | the other is at src/site/data/groups.yml:1:9"
                                + " | help: give each group a `name` of its own",
                        "src/site/data/groups.yml:11:8 data-schema: `url` must be text, got a list",
                        "src/site/data/groups.yml:12:9 data-schema: `name` must be text, got the truth value true");
    }

    @Test
    void theDataOfACollectionIsAList() {
        site.with("data/groups.yml", "ds: {label: Data Science}");

        assertThat(faults())
                .containsExactly("src/site/data/groups.yml:1:1 data-schema: the data of `groups` must be a list of "
                        + "mappings, each with `name`, got a mapping | help: begin each group with `- name: `");
    }

    @Test
    void anEntryWithoutItsOwnFileHasAnEmptyList() {
        site.with("data/groups.yml", "- name: ds", "- name: kei", "- {name: ext, url: 'https://example.org'}");
        site.with("data/people/ds.yml", "- name: Ada Example");

        DataTree people = built().data().folder("people").orElseThrow();

        assertThat(people.children()).containsOnlyKeys("ds", "ext", "kei");
        assertThat(people.file("kei").orElseThrow().root()).isEqualTo(List.of());
        assertThat(people.file("kei").orElseThrow().path()).isEqualTo("people/kei.yml");
        assertThat(people.file("kei").orElseThrow().missing()).isTrue();
        assertThat(people.file("ds").orElseThrow().missing()).isFalse();
    }

    @Test
    void manyEntriesWithoutTheirFilesTakeNoLongTime() {
        String[] groups = new String[20_000];
        Arrays.setAll(groups, i -> "- name: g" + i);
        site.with("data/groups.yml", groups);

        assertTimeout(Duration.ofSeconds(10), () -> assertThat(
                        built().data().folder("people").orElseThrow().children())
                .hasSize(20_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\..\\b.txt", "a\nb.txt", ".ikim-staging/x", "a\u007f.txt"})
    void whatCannotBeInASiteIsToldAtItsSource(String path) {
        site.with("content/index.md", "x").with("assets/" + path, "x");

        assertThat(site.build().diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(Rule.URL_ESCAPES_ROOT);
            assertThat(fault.location().file()).isEqualTo("src/site/assets/" + path);
            assertThat(fault.message()).startsWith("there can be no such file in a site: ");
        });
    }

    @Test
    void anAddressMayBeTooLong() {
        site.with("content/a.md", "---", "permalink: /" + "ä".repeat(200), "---");
        site.with("content/b.md", "---", "permalink: /" + "b/".repeat(2000), "---");

        assertThat(faults())
                .allSatisfy(fault -> assertThat(fault).contains(":2:12 url-escapes-root: there can be no such file"))
                .hasSize(2);
    }

    @Test
    void withoutAFolderOfOwnFilesNobodyNeedsOne() {
        site.with("data/groups.yml", "- name: ds");

        assertThat(built().data().file("people/ds").orElseThrow().root()).isEqualTo(List.of());
    }

    @Test
    void leavesDraftsOutUnlessAskedFor() {
        site.with("content/a.md", "---", "draft: true", "---").with("content/b.md", "---", "draft: false", "---");

        assertThat(built().pages()).extracting(Page::path).containsExactly("b.md");
        assertThat(built().drafts()).extracting(Page::path).containsExactly("a.md");
        site.withDrafts();
        assertThat(built().pages()).extracting(Page::path).containsExactly("a.md", "b.md");
        assertThat(built().drafts()).isEmpty();
    }

    /** Today is 2026-04-01. */
    @ParameterizedTest
    @CsvSource({
        "publish: 2026-04-01, true",
        "publish: 2026-04-02, false",
        "expire: 2026-04-02, true",
        "expire: 2026-04-01T08:00:00Z, false"
    })
    void publishesPagesWithinTheirTime(String key, boolean published) {
        site.with("content/a.md", "---", key, "---");

        assertThat(built().pages()).hasSize(published ? 1 : 0);
        assertThat(built().drafts()).hasSize(published ? 0 : 1);
        site.withDrafts();
        assertThat(built().pages()).hasSize(1);
    }

    @Test
    void anUnreadablePageIsAPageAllTheSame() {
        site.withUnreadable("content/groups/ds.md").withUnreadable("templates/x.peb");

        Page page = site.page("groups/ds.md");

        assertThat(page.url()).isEqualTo("/groups/ds/");
        assertThat(page.document().broken()).isTrue();
    }

    @Test
    void namesTemplatesByTheirPathWithoutEnding() {
        site.with("templates/partials/team.peb", "x").with("templates/notes.txt", "x");

        assertThat(built().templates()).containsOnlyKeys("partials/team");
    }

    @Test
    void theSitesAssetsReplaceThoseOfTheTheme() {
        site.with("assets/css/site.css", "").with("assets/img/a.jpg", "");
        site.withThemeAssets("css/site.css", "css/print.css");

        Site built = built();

        assertThat(built.assets()).containsOnlyKeys("css/print.css", "css/site.css", "img/a.jpg");
        assertThat(built.assets().get("css/print.css").source()).isEmpty();
        assertThat(built.assets().get("css/site.css").source().orElseThrow().shown())
                .isEqualTo("src/site/assets/css/site.css");
    }

    @Test
    void reportsPagesOfOneAddressAtTheLater() {
        site.with("content/c.md", "---", "title: C", "permalink: /a/", "---");
        site.with("content/a.md", "").with("content/a/index.md", "");

        assertThat(faults())
                .containsExactly(
                        "src/site/content/a/index.md:1:1 url-collision: two sources make one file of the site, "
                                + "`a/index.html` | the other is src/site/content/a.md:1:1"
                                + " | help: give one of them another name or `permalink`",
                        "src/site/content/c.md:3:12 url-collision: two sources make one file of the site, "
                                + "`a/index.html` | the other is src/site/content/a.md:1:1"
                                + " | help: give one of them another name or `permalink`");
    }

    @ParameterizedTest
    @CsvSource({
        "a/index.html, 'two sources make one file of the site, `a/index.html`'",
        "a, '`a/index.html` and `a` cannot both be in the site, one is a folder of the other'",
        "a/index.html/x, '`a/index.html` and `a/index.html/x` cannot both be in the site, one is a folder of the other'",
    })
    void reportsAPageInThePlaceOfAnAsset(String asset, String message) {
        site.with("content/a.md", "").with("assets/" + asset, "");

        assertThat(faults())
                .containsExactly(
                        "src/site/content/a.md:1:1 url-collision: " + message + " | the other is src/site/assets/"
                                + asset + ":1:1 | help: give one of them another name or `permalink`");
    }

    @Test
    void reportsAPageInThePlaceOfAFileOfTheTheme() {
        site.with("content/a.md", "---", "permalink: /robots.txt", "---").withThemeAssets("robots.txt");

        assertThat(faults())
                .containsExactly("src/site/content/a.md:2:12 url-collision: two sources make one file of the site, "
                        + "`robots.txt` | the other is the theme"
                        + " | help: give one of them another name or `permalink`");
    }

    @Test
    void aDraftCollidesWithNothing() {
        site.with("content/a.md", "").with("content/b.md", "---", "draft: true", "permalink: /a/", "---");

        assertThat(faults()).isEmpty();
    }

    @Test
    void reportsIdsThatDifferInUpperAndLowerCaseOnly() {
        site.with("data/groups.yml", "- name: ds", "- name: DS", "- name: \u00e4", "- name: a\u0308");

        assertThat(faults())
                .containsExactly(
                        "src/site/data/groups.yml:2:9 id-duplicate: `DS` and `ds`, the `name` of another group, differ only in "
                                + "upper and lower case | the other is at src/site/data/groups.yml:1:9"
                                + " | help: give each group a `name` of its own: it stands in file names, which are the same "
                                + "to Windows and macOS",
                        "src/site/data/groups.yml:4:9 id-duplicate: `a\u0308` and `\u00e4`, the `name` of another group, differ "
                                + "only in how accents are stored | the other is at src/site/data/groups.yml:3:9"
                                + " | help: give each group a `name` of its own: it stands in file names, which are the same "
                                + "to Windows and macOS");
    }

    @Test
    void reportsAddressesThatDifferInUpperAndLowerCaseOnly() {
        site.with("content/Boats.md", "").with("content/boats.md", "").with("content/c.md", "");
        site.with("assets/C/index.HTML", "").with("assets/img/a.jpg", "").with("assets/img/A.JPG", "");

        assertThat(faults())
                .containsExactly(
                        "src/site/assets/img/a.jpg:1:1 url-case-collision: `img/a.jpg` and `img/A.JPG` differ only in upper and "
                                + "lower case, and are one file on Windows and macOS | the other is "
                                + "src/site/assets/img/A.JPG:1:1 | help: give one of them another name or `permalink`",
                        "src/site/content/boats.md:1:1 url-case-collision: `boats/index.html` and `Boats/index.html` differ "
                                + "only in upper and lower case, and are one file on Windows and macOS | the other is "
                                + "src/site/content/Boats.md:1:1 | help: give one of them another name or `permalink`",
                        "src/site/content/c.md:1:1 url-case-collision: `c/index.html` and `C/index.HTML` differ only in upper "
                                + "and lower case, and are one file on Windows and macOS | the other is "
                                + "src/site/assets/C/index.HTML:1:1 | help: give one of them another name or `permalink`");
    }

    @Test
    void reportsAddressesThatDifferInTheirAccentsOnly() {
        site.with("content/a.md", "---", "permalink: /B\u00e4che/", "---");
        site.with("content/b.md", "---", "permalink: /Ba\u0308che/", "---");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("src/site/content/b.md:2:12 url-case-collision: ")
                .contains("differ only in how accents are stored");
    }

    @Test
    void aFolderAndAFileMayDifferInUpperAndLowerCaseOnly() {
        site.with("content/pages/a.md", "").with("assets/Pages", "").with("assets/PAGES2/x.txt", "");

        assertThat(faults())
                .containsExactly(
                        "src/site/content/pages/a.md:1:1 url-case-collision: `pages/a/index.html` and `Pages` cannot both "
                                + "be in the site, one is a folder of the other where upper and lower case are not told apart"
                                + " | the other is src/site/assets/Pages:1:1 | help: give one of them another name or `permalink`");
    }
}
