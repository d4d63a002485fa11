package nrw.ikim.site.model;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages by themselves: address, title, date, layout, and what is wrong in front matter. */
class PageTest {

    private static InMemorySite site(String path, String... frontMatter) {
        return new InMemorySite().with("content/" + path, "---\n" + String.join("\n", frontMatter) + "\n---");
    }

    private static Page page(String path, String... frontMatter) {
        InMemorySite site = site(path, frontMatter);
        assertThat(InMemorySite.lines(site.build().diagnostics())).isEmpty();
        return site.page(path);
    }

    private static List<String> faults(String... frontMatter) {
        return InMemorySite.lines(site("a.md", frontMatter).build().diagnostics());
    }

    @ParameterizedTest
    @CsvSource({
        "index.md, /, index.html",
        "about.md, /about/, about/index.html",
        "groups/index.md, /groups/, groups/index.html",
        "groups/ds.md, /groups/ds/, groups/ds/index.html",
        "groups/ds.html, /groups/ds/, groups/ds/index.html",
        "404.md, /404.html, 404.html",
        "en/404.md, /en/404/, en/404/index.html",
        "Über uns.md, /%C3%9Cber%20uns/, Über uns/index.html",
        "100%?.md, /100%25%3F/, 100%?/index.html",
        "v1.2.md, /v1.2/, v1.2/index.html",
        "news/2026-04-01-open-day.md, /news/open-day/, news/open-day/index.html",
        "news/2026-13-45-code.md, /news/2026-13-45-code/, news/2026-13-45-code/index.html",
        "news/2026-04-01.md, /news/2026-04-01/, news/2026-04-01/index.html",
    })
    void addressesFollowThePath(String path, String url, String output) {
        Page page = page(path, "title: x");

        assertThat(page.url()).isEqualTo(url);
        assertThat(page.output()).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource({
        "index.md, /, index.html",
        "groups/index.md, /groups/, groups/index.html",
        "groups/ds.md, /groups/ds.html, groups/ds.html",
        "404.md, /404.html, 404.html",
        "news/2026-04-01-open-day.md, /news/open-day.html, news/open-day.html",
    })
    void addressesCanBeFiles(String path, String url, String output) {
        Page page = new InMemorySite()
                .with("site.yml", "permalinks: html")
                .with("content/" + path, "Hello")
                .page(path);

        assertThat(page.url()).isEqualTo(url);
        assertThat(page.output()).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource({
        "/, /, index.html",
        "/x/, /x/, x/index.html",
        "/x, /x/, x/index.html",
        "x, /x/, x/index.html",
        "x/y/, /x/y/, x/y/index.html",
        "/x.html, /x.html, x.html",
        "/x/index.html, /x/, x/index.html",
        "/feed.xml, /feed.xml, feed.xml",
        "/v1.2, /v1.2/, v1.2/index.html",
        "/über uns/, /%C3%BCber%20uns/, über uns/index.html",
    })
    void aPermalinkOverridesTheAddress(String permalink, String url, String output) {
        Page page = page("a/b.md", "permalink: '" + permalink + "'");

        assertThat(page.url()).isEqualTo(url);
        assertThat(page.output()).isEqualTo(output);
        assertThat(page.section()).isEqualTo("a");
        assertThat(page.addressLocation().span().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "/a/../../x", "/..", "..", "/a\\..\\x", "/.. /x", "/.../x", "/a/..."})
    void aPermalinkStaysInTheSite(String permalink) {
        Page page = site("a.md", "permalink: " + permalink).page("a.md");

        assertThat(faults("title: x", "permalink: " + permalink))
                .containsExactly(
                        "src/site/content/a.md:3:12 url-escapes-root: `permalink` must not lead out of the site, "
                                + "got `" + permalink
                                + "` | help: write the path from the root of the site, as `/groups/ds/`, without `..`");
        assertThat(page.output()).isEqualTo("a/index.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/a?b=c| the sign `?` cannot stand in it",
                "/a#b| the sign `#` cannot stand in it",
                "/a%2e%2e/| the sign `%` cannot stand in it",
                "https://example.org/| the sign `:` cannot stand in it",
                "//example.org/| there is nothing between two slashes",
                "/a//b| there is nothing between two slashes",
                "//| there is nothing between two slashes",
                "/a /b| the name `a ` ends in a blank or a dot, or begins with a blank",
                "/a/./b| the name `.` ends in a blank or a dot, or begins with a blank",
                "/a\\tb| the invisible sign U+0009 cannot stand in it",
            })
    void aPermalinkIsAPath(String permalink, String reason) {
        assertThat(faults("permalink: \"" + permalink + "\""))
                .singleElement()
                .asString()
                .startsWith("src/site/content/a.md:2:")
                .contains(" front-matter: `permalink` must be a path of this site, as `/groups/ds/`: " + reason);
    }

    @Test
    void suggestsSlashesForBackslashes() {
        assertThat(faults("permalink: /a\\b"))
                .containsExactly("src/site/content/a.md:2:12 front-matter: `permalink` must be a path of this site, as "
                        + "`/groups/ds/`: the sign `\\` cannot stand in it | did you mean /a/b");
    }

    @ParameterizedTest
    @CsvSource({
        "about-us.md, About us",
        "news/2026-04-01-open_day.md, Open day",
        "groups/index.md, Groups",
        "index.md, Untitled",
        "über.md, Über",
    })
    void aPageWithoutTitleIsCalledByItsFile(String path, String title) {
        assertThat(page(path, "title:").title()).isEqualTo(title);
    }

    @Test
    void titlesMayBeNumbersAndTruthValues() {
        assertThat(page("a.md", "title: 404").title()).isEqualTo("404");
        assertThat(page("a.md", "title: true").title()).isEqualTo("true");
        assertThat(page("a.md", "title: 1.10").title()).isEqualTo("1.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026-04-01T09:30:00Z", "2026-04-01 09:30", "2026-04-01T09:30:00+02:00"})
    void theDateOfTheFrontMatterGoesBeforeThatOfTheName(String date) {
        assertThat(page("2025-01-02-a.md", "date: " + date).date()).contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void theDateMayStandInTheName() {
        assertThat(page("news/2025-01-02-a.md", "title: x").date()).contains(LocalDate.of(2025, 1, 2));
        assertThat(page("news/2025-02-30-a.md", "title: x").date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, ''",
        "2026-4-1, 2026-04-01",
        "1.4.2026, 2026-04-01",
        "01.04.2026, 2026-04-01",
        "2026/04/01, 2026-04-01",
        "04/01/2026, ''",
        "yesterday, ''",
        "2026-04-01x, ''",
        "1.2.3.4, ''",
    })
    void refusesADateThatIsNone(String date, String meant) {
        assertThat(faults("date: " + date))
                .containsExactly("src/site/content/a.md:2:7 front-matter: `date` must be a day of the calendar, as "
                        + "`2026-04-01`, got text \"" + date + "\""
                        + (meant.isEmpty() ? "" : " | did you mean " + meant));
    }

    @Test
    void reportsEveryWrongTypeInOneRun() {
        assertThat(faults(
                        "title: [a]",
                        "layout: {a: b}",
                        "permalink: 2026",
                        "date: [2026]",
                        "draft: yes",
                        "template: 0",
                        "description: []"))
                .containsExactly(
                        "src/site/content/a.md:2:8 front-matter: `title` must be text, got a list",
                        "src/site/content/a.md:3:9 front-matter: `layout` must be text, got a mapping",
                        "src/site/content/a.md:4:12 front-matter: `permalink` must be text, got the number 2026",
                        "src/site/content/a.md:5:7 front-matter: `date` must be a day of the calendar, as "
                                + "`2026-04-01`, got a list",
                        "src/site/content/a.md:6:8 front-matter: `draft` must be `true` or `false`, got text \"yes\""
                                + " | did you mean true",
                        "src/site/content/a.md:7:11 front-matter: `template` must be `true` or `false`, got the number 0"
                                + " | did you mean false",
                        "src/site/content/a.md:8:14 front-matter: `description` must be text, got an empty list");
    }

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "layuot, layout",
        "permalnk, permalink",
        "Title, title",
        "drafts, draft",
        "exerpt, excerpt",
        "templat, template",
        "translationkey, translationKey",
        "descripton, description",
        "update, updated"
    })
    void suggestsTheKeyThatWasMeant(String key, String meant) {
        assertThat(faults(key + ": x"))
                .containsExactly("src/site/content/a.md:2:1 data-unknown-key: `" + key + "` is not a known key"
                        + " | help: write `" + meant + "`, or give a key of your own a name that is less like it"
                        + " | did you mean " + meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image",
                "images",
                "lists",
                "group",
                "groups",
                "nav_active",
                "name",
                "label",
                "type",
                "date_end",
                "link",
                "links",
                "data",
                "page",
                "pages",
                "tag",
                "tabs",
                "top",
                "doc",
                "to",
                "from",
                "until",
                "long",
                "lat",
                "tile",
                "file",
                "files",
                "folder",
                "holder",
                "header",
                "footer",
                "border",
                "leader",
                "expert",
                "experts",
                "public",
                "published",
                "publisher",
                "subtitle",
                "author",
                "authors",
                "author_id",
                "venue",
                "journal",
                "doi",
                "year",
                "roles",
                "mail",
                "phone",
                "address",
                "hero",
                "color",
                "index",
                "summary",
                "abstract",
                "keywords",
                "category",
                "updates",
                "dates",
                "translation",
                "translations",
                "language",
                "locale",
                "location",
                "place",
                "url",
                "id",
                "weight",
                "sidebar",
                "style",
                "class",
                "video",
                "team",
                "state",
                "start",
                "end",
                "position",
                "priority",
                "exclude",
                "include",
                "explore",
                "parent",
                "partners",
                "funding",
                "teaser",
                "licence",
                "contact",
                "event",
                "time",
                "title_en",
                "title_short",
                "layout_class",
                "redirect_from",
                "comments",
                "categories",
                "featured"
            })
    void leavesTheAuthorsOwnKeysAlone(String key) {
        assertThat(faults(key + ": x")).isEmpty();
    }

    @Test
    void aKeyNextToItsKnownNeighbourIsTheAuthorsOwn() {
        assertThat(faults("title: a", "titles: b")).isEmpty();
    }

    @Test
    void layoutsComeFromTheFrontMatterThePathOrTheFolder() {
        InMemorySite site = new InMemorySite()
                .with("site.yml", "layouts:", "  talks/*: talk", "  talks/2026/*: new-talk", "  talks/index: talks")
                .with("content/index.md", "")
                .with("content/about.md", "")
                .with("content/groups/ds.md", "")
                .with("content/groups/deep/er.md", "---", "layout: special", "---")
                .with("content/talks/index.md", "")
                .with("content/talks/2025/a.md", "")
                .with("content/talks/2026/b.md", "");

        assertThat(site.build().value().pages())
                .extracting(page -> page.path() + " " + page.layout() + " " + page.layoutLocation())
                .containsExactly(
                        "about.md page src/site/content/about.md:1:1",
                        "groups/deep/er.md special src/site/content/groups/deep/er.md:2:9",
                        "groups/ds.md group src/site/content/groups/ds.md:1:1",
                        "index.md home src/site/content/index.md:1:1",
                        "talks/2025/a.md talk src/site/site.yml:2:12",
                        "talks/2026/b.md new-talk src/site/site.yml:3:17",
                        "talks/index.md talks src/site/site.yml:4:16");
    }

    @Test
    void pebbleInABodyCanBeSwitchedOff() {
        assertThat(page("a.md", "template: false").template()).isFalse();
        assertThat(page("a.md", "title: x").template()).isTrue();
    }
}
