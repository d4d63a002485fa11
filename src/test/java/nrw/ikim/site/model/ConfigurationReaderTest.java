package nrw.ikim.site.model;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.model.SiteConfiguration.LayoutRule;
import nrw.ikim.site.model.SiteConfiguration.ListRule;
import nrw.ikim.site.model.SiteConfiguration.PagesRule;
import nrw.ikim.site.model.SiteConfiguration.Permalinks;
import nrw.ikim.site.model.SiteConfiguration.ReferenceRule;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationReaderTest {

    private static Outcome<SiteConfiguration> read(String... lines) {
        return new InMemorySite().with("site.yml", lines).configuration();
    }

    private static SiteConfiguration sound(String... lines) {
        Outcome<SiteConfiguration> outcome = read(lines);
        assertThat(InMemorySite.lines(outcome.diagnostics())).isEmpty();
        return outcome.value();
    }

    private static List<String> faults(String... lines) {
        return InMemorySite.lines(DiagnosticMerger.merged(read(lines).diagnostics()));
    }

    @Test
    void aSiteWithoutSettingsIsTheInstituteOfTheTheme() {
        Outcome<SiteConfiguration> outcome = new InMemorySite().configuration();
        SiteConfiguration configuration = outcome.value();

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(configuration.url()).isEmpty();
        assertThat(configuration.basePath()).isEmpty();
        assertThat(configuration.language()).isEqualTo("en");
        assertThat(configuration.permalinks()).isEqualTo(Permalinks.DIRECTORY);
        assertThat(configuration.extensionlessLinks()).isFalse();
        assertThat(configuration.collections()).containsOnlyKeys("groups");
        assertThat(configuration.collections().get("groups").pageOf("ds")).isEqualTo("groups/ds");
        assertThat(configuration.collections().get("groups").fileOf("ds")).isEqualTo("people/ds");
        assertThat(configuration.references())
                .extracting(ReferenceRule::collection)
                .containsExactly("groups", "groups");
        assertThat(configuration.layouts().get("groups/*")).isEqualTo(new LayoutRule("group", Optional.empty()));
        assertThat(configuration.values())
                .containsEntry("title", "Untitled")
                .containsEntry("basePath", "")
                .containsEntry("languages", List.of("en"));
    }

    @Test
    void takesTheTitleOfTheProjectWhereTheSiteHasNone() {
        Overrides named = new Overrides(Optional.empty(), Optional.empty(), "Institute of Examples");

        assertThat(new InMemorySite().configuration(named).value().values())
                .containsEntry("title", "Institute of Examples");
        assertThat(new InMemorySite()
                        .with("site.yml", "title: 2026")
                        .configuration(named)
                        .value()
                        .values())
                .containsEntry("title", "2026");
    }

    @ParameterizedTest
    @CsvSource({
        "imageBytes: 300, 300, 4000",
        "imageBytes: 500 kB, 500000, 4000",
        "imageBytes: 1.5MB, 1500000, 4000",
        "imageBytes: 2 MiB, 2097152, 4000",
        "imageSide: 2000, 1000000, 2000",
        "imageBytes:, 1000000, 4000",
    })
    void readsHowLargeImagesMayBe(String budget, long bytes, int side) {
        Outcome<SiteConfiguration> read = read("budgets:", "  " + budget);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().budgets()).isEqualTo(new Budgets(bytes, side));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imageBytes: much",
                "imageBytes: 3 furlongs",
                "imageBytes: -2 MB",
                "imageBytes: 9e99 MB",
                "imageBytes: true",
                "imageSide: 0",
                "imageSide: 4000 px",
                "imageSide: 99999999999",
                "imageSite: 3000"
            })
    void refusesSizesThatAreNone(String budget) {
        Outcome<SiteConfiguration> read = read("budgets:", "  " + budget);

        assertThat(InMemorySite.lines(read.diagnostics()))
                .singleElement()
                .asString()
                .contains("src/site/site.yml:2:");
        assertThat(read.value().budgets()).isEqualTo(Budgets.DEFAULT);
    }

    @Test
    void anEmptyFileIsNoFault() {
        assertThat(faults("# nothing yet", "---", "")).isEmpty();
        assertThat(faults("title:", "permalinks: ")).isEmpty();
    }

    @Test
    void givesTheSitesOwnKeysToTemplates() {
        SiteConfiguration configuration =
                sound("title: Examples", "languages: [en, de]", "checks: {}", "tagline: Hello");

        assertThat(configuration.values())
                .containsEntry("title", "Examples")
                .containsEntry("tagline", "Hello")
                .containsEntry("languages", List.of("en", "de"))
                .containsEntry("language", "en");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org,,,,https://www.example.org,''",
        "https://www.example.org/,,,,https://www.example.org,''",
        "HTTPS://WWW.Example.org:8443/ikim/,,,,https://www.example.org:8443,/ikim",
        "https://www.example.org/ikim,/other,,,https://www.example.org,/other",
        "https://www.example.org/ikim,,http://localhost:8080,,http://localhost:8080,''",
        "https://www.example.org,/ikim,http://localhost:8080,,http://localhost:8080,/ikim",
        "https://www.example.org,/ikim,http://localhost:8080/a/b/,,http://localhost:8080,/a/b",
        "https://www.example.org/ikim,/ikim,,/,https://www.example.org,''",
        ",ikim/,,,'',/ikim",
        ",/ikim,,größe,'',/gr%C3%B6%C3%9Fe",
        ",/,,,'',''",
    })
    void findsOutWhereTheSiteIsServed(
            String url, String basePath, String baseUrl, String newBasePath, String expectedUrl, String expectedPath) {
        InMemorySite site = new InMemorySite()
                .with(
                        "site.yml",
                        "url: " + (url == null ? "" : url),
                        "basePath: " + (basePath == null ? "" : basePath));

        Outcome<SiteConfiguration> outcome =
                site.configuration(new Overrides(Optional.ofNullable(baseUrl), Optional.ofNullable(newBasePath), ""));

        assertThat(InMemorySite.lines(outcome.diagnostics())).isEmpty();
        assertThat(outcome.value().url()).isEqualTo(expectedUrl);
        assertThat(outcome.value().basePath()).isEqualTo(expectedPath);
        assertThat(outcome.value().values()).containsEntry("url", expectedUrl).containsEntry("basePath", expectedPath);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../up",
                "/a/../b",
                "/a//b",
                "a b",
                "/a?b",
                "/a#b",
                "a\\b",
                "https://example.org/a",
                "/./a",
                "/%2e%2e"
            })
    void refusesABasePathThatIsNone(String basePath) {
        assertThat(faults("title: x", "basePath: '" + basePath + "'"))
                .singleElement()
                .asString()
                .startsWith("src/site/site.yml:2:")
                .contains(
                        " data-schema: `basePath` must be a path without blanks and `..`, as `/institute`, got text \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org",
                "/institute",
                "https:///x",
                "https://example.org?a=b",
                "https://me@example.org",
                "https://exa mple.org",
                "https://example.org/a/../b",
                "mailto:me@example.org"
            })
    void refusesAnAddressThatIsNone(String url) {
        assertThat(faults("url: " + url))
                .containsExactly("src/site/site.yml:1:6 data-schema: `url` must be an absolute address, as "
                        + "`https://www.example.org`, got text \"" + url + "\"");
    }

    @Test
    void suggestsTheSchemeThatAnAddressLacks() {
        assertThat(faults("url: www.example.org"))
                .singleElement()
                .asString()
                .endsWith(" | did you mean https://www.example.org");
    }

    @Test
    void saysWhichParameterIsWrong() {
        Overrides wrong = new Overrides(Optional.of("localhost"), Optional.of("../x"), "");

        assertThat(InMemorySite.lines(new InMemorySite().configuration(wrong).diagnostics()))
                .containsExactly(
                        "pom.xml:1:1 data-schema: the parameter `ikim.basePath` must be a path without blanks and `..`, "
                                + "as `/institute`, got text \"../x\"",
                        "pom.xml:1:1 data-schema: the parameter `ikim.baseUrl` must be an absolute address, as "
                                + "`https://www.example.org`, got text \"localhost\"");
    }

    @Test
    void reportsEveryWrongValueInOneRun() {
        assertThat(faults(
                        "title: [a]",
                        "language: de_AT",
                        "permalinks: htlm",
                        "extensionlessLinks: yes",
                        "theme: plain",
                        "navigation:",
                        "  - label: Home",
                        "    url: /",
                        "  - label: People",
                        "  - People",
                        "layouts: {index: 5}"))
                .containsExactly(
                        "src/site/site.yml:1:8 data-schema: `title` must be text, got a list",
                        "src/site/site.yml:2:11 data-schema: `language` must be a language tag, as `en` or `de-AT`, got "
                                + "text \"de_AT\" | did you mean de-AT",
                        "src/site/site.yml:3:13 data-schema: `permalinks` must be `directory` or `html`, got text \"htlm\""
                                + " | did you mean html",
                        "src/site/site.yml:4:21 data-schema: `extensionlessLinks` must be `true` or `false`, got text "
                                + "\"yes\" | did you mean true",
                        "src/site/site.yml:5:8 data-schema: `theme` must be a mapping, got text \"plain\"",
                        "src/site/site.yml:9:5 data-schema: `url` is missing",
                        "src/site/site.yml:10:5 data-schema: an item of `navigation` must be a mapping of `label` and "
                                + "`url`, got text \"People\" | help: write it as `- {label: Groups, url: /groups/}`",
                        "src/site/site.yml:11:18 data-schema: `index` must be text, got the number 5");
    }

    @Test
    void takesBeginningsOfAddressesThatAreNotToBeAsked() {
        assertThat(faults("externalLinks: {ignore: [https://boats.example/in/, 5], ignored: []}"))
                .containsExactly(
                        "src/site/site.yml:1:53 data-schema: an entry of `ignore` must be the beginning of an address,"
                                + " got the number 5 | help: write it as `- https://www.example.org/members/`");
        assertThat(faults("externalLinks: {ingore: [boats.example]}"))
                .singleElement()
                .asString()
                .contains("did you mean ignore");
        assertThat(faults("externalLinks: [boats.example]"))
                .containsExactly("src/site/site.yml:1:16 data-schema: `externalLinks` must be a mapping, got a list");
    }

    @Test
    void reportsMisspeltKeysThatTheThemeSetsToo() {
        assertThat(faults("title: Examples", "languge: de", "permalinkz: html"))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("site.yml:2:1", "did you mean language"))
                .anySatisfy(fault -> assertThat(fault).contains("site.yml:3:1", "did you mean permalinks"));
    }

    @Test
    void suggestsTheKeyThatWasMeant() {
        assertThat(faults("titel: Examples", "basepath: /x", "uri: x", "preferences: {}"))
                .containsExactly(
                        "src/site/site.yml:1:1 data-unknown-key: `titel` is not a known key"
                                + " | help: write `title`, or give a key of your own a name that is less like it"
                                + " | did you mean title",
                        "src/site/site.yml:2:1 data-unknown-key: `basepath` is not a known key"
                                + " | help: write `basePath`, or give a key of your own a name that is less like it"
                                + " | did you mean basePath");
    }

    @Test
    void refusesSettingsThatAreNoMapping() {
        assertThat(faults("- title: x"))
                .containsExactly("src/site/site.yml:1:1 data-schema: the configuration must be a mapping of keys to "
                        + "values, got a list | help: write keys and values, as `title: Our institute`");
    }

    @Test
    void layoutsAndCollectionsOverrideEntryByEntry() {
        SiteConfiguration configuration = sound(
                "layouts:",
                "  index: start",
                "  people:",
                "collections:",
                "  projects: {data: projects, id: key, page: 'projects/{id}'}");

        assertThat(configuration.layouts().get("index").layout()).isEqualTo("start");
        assertThat(configuration.layouts().get("index").location().orElseThrow())
                .hasToString("src/site/site.yml:2:10");
        assertThat(configuration.layouts()).containsKey("groups").doesNotContainKey("people");
        assertThat(configuration.collections()).containsOnlyKeys("groups", "projects");
        assertThat(configuration.collections().get("projects").label()).isEqualTo("projects");
        assertThat(configuration.references()).hasSize(2);
    }

    @Test
    void aSiteCanTakeTheThemesCollectionsAway() {
        SiteConfiguration configuration = sound("collections:", "  groups:");

        assertThat(configuration.collections()).isEmpty();
        assertThat(configuration.references()).isEmpty();
    }

    @Test
    void referencesReplaceThoseOfTheTheme() {
        assertThat(sound("references: []").references()).isEmpty();
        assertThat(sound("references:", "  - {list: the heads, collection: groups, key: roles, value: head}")
                        .references())
                .singleElement()
                .isInstanceOfSatisfying(
                        ListRule.class, rule -> assertThat(rule.list()).isEqualTo("the heads"));
        assertThat(sound("references:", "  - {pages: news/*, key: about, collection: groups, others: true}")
                        .references())
                .singleElement()
                .isInstanceOfSatisfying(PagesRule.class, rule -> {
                    assertThat(rule.isFor("news/boat")).isTrue();
                    assertThat(rule.isFor("newsletter")).isFalse();
                    assertThat(rule.others()).isTrue();
                });
    }

    @Test
    void reportsFaultyCollectionsAndReferences() {
        assertThat(faults(
                        "collections:",
                        "  projects:",
                        "    data: projects.yml",
                        "    page: /projects/{id}",
                        "    pagekey: project",
                        "  other: x",
                        "references:",
                        "  - list: the heads",
                        "    colection: groups",
                        "    key: roles",
                        "    value: [head]",
                        "  - head"))
                .containsExactly(
                        "src/site/site.yml:3:5 data-schema: `id` is missing",
                        "src/site/site.yml:3:11 data-schema: `data` must be a path below `data/` without the ending, got "
                                + "text \"projects.yml\" | did you mean projects",
                        "src/site/site.yml:4:11 data-schema: `page` must be a path below `content/` with `{id}` in it, as "
                                + "`groups/{id}`, got text \"/projects/{id}\"",
                        "src/site/site.yml:5:5 data-unknown-key: `pagekey` is not a known key | help: write `pageKey`, or "
                                + "give a key of your own a name that is less like it | did you mean pageKey",
                        "src/site/site.yml:6:10 data-schema: the collection `other` must be a mapping, got text \"x\""
                                + " | help: write `data`, `id` and `page`, as `{data: groups, id: name, page: "
                                + "\"groups/{id}\"}`",
                        "src/site/site.yml:8:5 data-schema: `collection` is missing",
                        "src/site/site.yml:9:5 data-unknown-key: `colection` is not a known key | help: write "
                                + "`collection`, or give a key of your own a name that is less like it"
                                + " | did you mean collection",
                        "src/site/site.yml:11:12 data-schema: `value` must be text, got a list",
                        "src/site/site.yml:12:5 data-schema: a reference must be a mapping of `list` or `pages`, `collection` "
                                + "and `key`, got text \"head\"");
    }

    @Test
    void reportsAReferenceToAnUnknownCollection() {
        assertThat(faults("references:", "  - {list: the heads, collection: group, key: roles, value: head}"))
                .containsExactly("src/site/site.yml:2:35 data-schema: `collection` must be the name of a collection of "
                        + "`site.yml` or the theme, got text \"group\" | did you mean groups");
    }

    @Test
    void aBrokenFileLeadsToNoFurtherFaults() {
        Outcome<SiteConfiguration> outcome = read("title: [");

        assertThat(outcome.diagnostics()).hasSize(1);
        assertThat(outcome.value().collections()).isEmpty();
        assertThat(outcome.value().references()).isEmpty();
        assertThat(outcome.value().values()).containsEntry("title", "Untitled");
    }
}
