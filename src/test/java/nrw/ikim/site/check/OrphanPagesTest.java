package nrw.ikim.site.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.model.InMemorySite;

import static org.assertj.core.api.Assertions.assertThat;

class OrphanPagesTest {

    private final InMemorySite site =
            new InMemorySite().with("data/groups.yml", "- name: otters", "- name: herons", "- name: newts");

    private List<String> faults() {
        return InMemorySite.lines(
                new ReferenceCheck().check(site.build().value()).diagnostics());
    }

    @Test
    void tellsAPageInThePlaceOfAnEntryThatIsNotThere() {
        site.with("content/groups/badgers.md", "").with("content/groups/wolves/index.md", "");

        assertThat(faults())
                .containsExactly(
                        "src/site/content/groups/badgers.md:1:1 page-orphan: there is no group `badgers`, whose page this "
                                + "would be by its name | help: add the group to src/site/data/groups.yml, or move the page "
                                + "to another folder",
                        "src/site/content/groups/wolves/index.md:1:1 page-orphan: there is no group `wolves`, whose page "
                                + "this would be by its name | help: add the group to src/site/data/groups.yml, or move the "
                                + "page to another folder");
    }

    @Test
    void suggestsTheNameOfAnEntryWithoutAPage() {
        site.with("content/groups/Herons.md", "").with("content/groups/otters.md", "");
        site.with("content/groups/otter.md", "");

        assertThat(faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault)
                        .contains("Herons.md:1:1 page-orphan")
                        .endsWith("did you mean src/site/content/groups/herons.md"))
                .anySatisfy(fault ->
                        assertThat(fault).contains("otter.md:1:1 page-orphan").endsWith("to another folder"));
    }

    @Test
    void leavesIndexesDeeperPagesAndPagesElsewhereAlone() {
        site.with("content/index.md", "").with("content/badgers.md", "").with("content/groups/index.md", "");
        site.with("content/groups/otters/food.md", "").with("content/groups/newts/index.md", "");

        assertThat(faults()).isEmpty();
    }

    @Test
    void aPageThatSaysWhoseItIsDoesNotGoByItsName() {
        site.with("content/groups/feathers.md", "---", "group: herons", "---");
        site.with("content/groups/owls.md", "---", "group: owls", "---");

        assertThat(faults()).singleElement().asString().contains("owls.md:2:8 reference-missing");
    }

    @Test
    void aPageThatCannotBeReadOrIsADraftMayBeAnything() {
        site.with("content/groups/x.md", "---", "group: her").withUnreadable("content/groups/y.md");
        site.with("content/groups/z.md", "---", "draft: true", "---");

        assertThat(faults()).isEmpty();
    }

    @Test
    void withoutSoundDataNoPageIsOfNoEntry() {
        site.with("content/groups/badgers.md", "");
        site.with("data/groups.yml", "- name: otters", "- label: Badgers?");
        assertThat(faults()).isEmpty();

        site.with("data/groups.yml", "- [");
        assertThat(faults()).isEmpty();
    }

    @Test
    void pagesAtTheTopOfTheSiteAreNotOnlyThoseOfEntries() {
        site.with("site.yml", "collections:", "  groups: {data: groups, id: name, page: '{id}'}");
        site.with("content/otters.md", "").with("content/about.md", "");

        assertThat(faults()).isEmpty();
    }

    @Test
    void aPatternMayHaveItsNameInTheMiddle() {
        site.with("site.yml", "collections:", "  groups: {data: groups, id: name, page: 'g/the-{id}/home'}");
        site.with("content/g/the-otters/home.md", "").with("content/g/the-wolves/home.md", "");
        site.with("content/g/about.md", "").with("content/g/the-wolves/food.md", "");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("g/the-wolves/home.md:1:1 page-orphan: there is no groups `wolves`");
    }
}
