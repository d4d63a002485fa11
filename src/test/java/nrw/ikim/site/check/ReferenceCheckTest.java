package nrw.ikim.site.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.model.InMemorySite;
import nrw.ikim.site.model.Site;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceCheckTest {

    private static final String MISSING =
            "src/site/data/people/kei.yml:5:17 page-missing: group `kei` is in the board list but has no page";
    private static final String HELP =
            " | help: create src/site/content/groups/kei.md, or give the group a `url` in src/site/data/groups.yml";

    private final InMemorySite site = new InMemorySite()
            .with("data/groups.yml", "- name: ds", "  label: Data Science", "- name: kei")
            .with("data/people/ds.yml", "- name: Bo Sample", "  roles: board")
            .with(
                    "data/people/kei.yml",
                    "- name: Cy Specimen",
                    "  roles: [phd]",
                    "",
                    "- name: Ada Example",
                    "  roles: [head, board]")
            .with("content/groups/ds.md", "Hello");

    private List<String> faults() {
        return InMemorySite.lines(
                new ReferenceCheck().check(site.build().value()).diagnostics());
    }

    @Test
    void anEntryOfTheBoardListNeedsAPage() {
        assertThat(faults()).containsExactly(MISSING + HELP);
    }

    @Test
    void tellsWhichEntriesWereReported() {
        Site built = site.build().value();
        ReferenceCheck.Result result = new ReferenceCheck().check(built);

        assertThat(result.needsPage(built.entries().get("groups").get("kei"))).isTrue();
        assertThat(result.needsPage(built.entries().get("groups").get("ds"))).isFalse();
    }

    @Test
    void aPageMendsIt() {
        site.with("content/groups/kei.md", "");

        assertThat(faults()).isEmpty();
    }

    @Test
    void aPageElsewhereMendsIt() {
        site.with("content/labs/k.md", "---", "group: kei", "---");

        assertThat(faults()).isEmpty();
    }

    @Test
    void anAddressOfItsOwnMendsItUnlessItIsEmpty() {
        site.with("data/groups.yml", "- name: ds", "- {name: kei, url: ''}");
        assertThat(faults()).containsExactly(MISSING + HELP);

        site.with("data/groups.yml", "- name: ds", "- {name: kei, url: 'https://kei.example.org'}");
        assertThat(faults()).isEmpty();
    }

    @Test
    void aScalarIsEnough() {
        site.with(
                "data/people/kei.yml", "- name: Ada Example", "  roles: board", "- name: Bo Sample", "  roles: boards");

        assertThat(faults())
                .containsExactly("src/site/data/people/kei.yml:2:10 page-missing: group `kei` is in the board list but "
                        + "has no page" + HELP);
    }

    @Test
    void everyoneOnTheListIsReported() {
        site.with(
                "data/people/kei.yml",
                "- roles: [board, board]",
                "- roles: [a, board]",
                "- roles: {board: x}",
                "- a: b");

        assertThat(InMemorySite.places(
                        new ReferenceCheck().check(site.build().value()).diagnostics()))
                .containsExactly("data/people/kei.yml:1:11 page-missing", "data/people/kei.yml:2:14 page-missing");
    }

    @Test
    void aDraftIsNoPage() {
        site.with("content/groups/kei.md", "---", "draft: true", "---");
        assertThat(faults())
                .containsExactly(MISSING + " | src/site/content/groups/kei.md is a draft"
                        + " | help: take `draft` out of src/site/content/groups/kei.md, or give the group a `url` in "
                        + "src/site/data/groups.yml");

        site.withDrafts();
        assertThat(faults()).isEmpty();
    }

    @Test
    void aPageThatIsNotPublishedYetIsNoPage() {
        site.with("content/groups/kei.md", "---", "publish: 2030-01-01", "---");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains(" | src/site/content/groups/kei.md is left out because of its `publish`");
    }

    @Test
    void aDraftElsewhereIsNamed() {
        site.with("content/labs/k.md", "---", "draft: true", "group: kei", "---");

        assertThat(faults()).singleElement().asString().contains(" | src/site/content/labs/k.md is a draft");
    }

    @Test
    void aBrokenFileLeadsToNothingFurther() {
        site.with("data/people/kei.yml", "- roles: [board");
        assertThat(faults()).isEmpty();

        site.with("data/groups.yml", "- [");
        assertThat(faults()).isEmpty();
    }

    @Test
    void aPageThatCannotBeReadIsNotMissing() {
        site.withUnreadable("content/groups/kei.md");
        assertThat(faults()).isEmpty();
    }

    @Test
    void aPageWithBrokenFrontMatterMayBeThatOfTheEntry() {
        site.with("content/labs/k.md", "---", "group: kei");
        assertThat(faults()).isEmpty();

        site.with("content/labs/k.md", "---", "group: other");
        assertThat(faults()).containsExactly(MISSING + HELP);
    }

    @Test
    void aListOfPeopleThatIsNoneIsNotPassedOver() {
        site.with("data/people/ds.yml", "name: Ada Example", "roles: [board]")
                .with("data/people/kei.yml", "- Ada Example");

        assertThat(faults())
                .containsExactly(
                        "src/site/data/people/ds.yml:1:1 data-schema: the file must be a list of mappings, as the board "
                                + "list is made from it, got a mapping"
                                + " | help: begin each entry of the list with `- ` and a key, as `- name: Ada Example`",
                        "src/site/data/people/kei.yml:1:3 data-schema: each entry must be a mapping, as the board list is "
                                + "made from it, got text \"Ada Example\""
                                + " | help: begin each entry of the list with `- ` and a key, as `- name: Ada Example`");
    }

    @Test
    void anotherSiteDeclaresItsOwn() {
        site.with(
                "site.yml",
                "collections:",
                "  labs: {label: lab, data: labs, id: key, page: 'our/labs/{id}', file: 'staff/{id}'}",
                "references:",
                "  - {list: the list of speakers, collection: labs, key: rank, value: speaker}");
        site.with("data/labs.json", "[{\"key\": \"x\"}]").with("data/staff/x.yml", "- rank: speaker");

        assertThat(faults())
                .containsExactly(
                        "src/site/data/staff/x.yml:1:9 page-missing: lab `x` is in the list of speakers but has "
                                + "no page | help: create src/site/content/our/labs/x.md, or give the lab a `url` in "
                                + "src/site/data/labs.json");
    }

    @Test
    void aPageNamesAnEntryThatIsThere() {
        site.with("content/groups/kei.md", "---", "title: K", "group: kie", "---");

        assertThat(faults())
                .containsExactly("src/site/content/groups/kei.md:3:8 reference-missing: there is no group `kie` in the "
                        + "data of `groups` | known are `ds`, `kei`"
                        + " | help: correct the name, or add the group to src/site/data/groups.yml | did you mean kei");
    }

    @Test
    void listsTenKnownEntriesAtMost() {
        StringBuilder groups = new StringBuilder();
        for (int i = 10; i < 22; i++) {
            groups.append("- name: group").append(i).append('\n');
        }
        InMemorySite many = new InMemorySite()
                .with("data/groups.yml", groups.toString())
                .with("content/x.md", "---", "group: other", "---");

        assertThat(InMemorySite.lines(
                        new ReferenceCheck().check(many.build().value()).diagnostics()))
                .containsExactly(
                        "src/site/content/x.md:2:8 reference-missing: there is no group `other` in the data of "
                                + "`groups` | known are `group10`, `group11`, `group12`, `group13`, `group14`, `group15`, "
                                + "`group16`, `group17`, `group18`, `group19` and 2 more"
                                + " | help: correct the name, or add the group to src/site/data/groups.yml");
    }

    @Test
    void withoutSoundDataNoNameIsUnknown() {
        site.with("content/x.md", "---", "group: other", "---").with("content/groups/kei.md", "");
        site.with("data/groups.yml", "- name: ds", "- label: Without name");
        assertThat(faults()).isEmpty();

        site.with("data/groups.yml", "- [");
        assertThat(faults()).isEmpty();

        assertThat(new ReferenceCheck()
                        .check(new InMemorySite()
                                .with("content/x.md", "---", "group: other", "---")
                                .build()
                                .value())
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aPageOfAnotherNameIsToldWithTheEntryThatLacksOne() {
        site.with("content/groups/KEI.md", "");

        assertThat(faults())
                .containsExactly(MISSING + " | src/site/content/groups/KEI.md is the page of no group"
                        + " | help: rename it to src/site/content/groups/kei.md, or correct the `name` in "
                        + "src/site/data/groups.yml");
    }

    @Test
    void anEntryThatAPageMisnamesIsNotWithoutAPage() {
        site.with("content/labs/k.md", "---", "group: kej", "---");
        Site built = site.build().value();

        assertThat(InMemorySite.places(new ReferenceCheck().check(built).diagnostics()))
                .containsExactly("content/labs/k.md:2:8 reference-missing");
    }
}
