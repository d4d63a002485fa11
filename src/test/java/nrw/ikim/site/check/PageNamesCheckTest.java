package nrw.ikim.site.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.model.InMemorySite;

import static org.assertj.core.api.Assertions.assertThat;

class PageNamesCheckTest {

    private static final String KNOWN = " | known are `otters`, `herons`, `7`";
    private static final String HELP = " | help: correct the name, or add the group to src/site/data/groups.yml";

    private final InMemorySite site =
            new InMemorySite().with("data/groups.yml", "- name: otters", "- name: herons", "- name: 7");

    private List<String> faults(String... frontMatter) {
        site.with("content/projects/census.md", "---\n" + String.join("\n", frontMatter) + "\n---");
        return InMemorySite.lines(
                new ReferenceCheck().check(site.build().value()).diagnostics());
    }

    @Test
    void tagsOfProjectsNameGroups() {
        assertThat(faults("tags: [otters, herons, 7]")).isEmpty();
        assertThat(faults("tags: herons")).isEmpty();
        assertThat(faults("tags: []")).isEmpty();
        assertThat(faults("tags:")).isEmpty();
        assertThat(faults("title: Census", "tags:", "  - otters", "  - Herons", "  - owls"))
                .containsExactly(
                        "src/site/content/projects/census.md:5:5 reference-missing: there is no group `Herons` in the data of "
                                + "`groups`" + KNOWN + HELP + " | did you mean herons",
                        "src/site/content/projects/census.md:6:5 reference-missing: there is no group `owls` in the data of "
                                + "`groups`" + KNOWN + HELP);
    }

    @Test
    void severalNamesAreAList() {
        assertThat(faults("tags: otters, herons"))
                .containsExactly("src/site/content/projects/census.md:2:7 reference-missing: there is no group "
                        + "`otters, herons` in the data of `groups`" + KNOWN + " | help: write several names as a list"
                        + " | did you mean [otters, herons]");
    }

    @Test
    void whatIsNoNameIsToldToo() {
        assertThat(faults("tags: {group: otters}"))
                .containsExactly(
                        "src/site/content/projects/census.md:2:7 front-matter: `tags` must be the `name` of a group, "
                                + "or a list of them, got a mapping");
    }

    @Test
    void otherPagesHaveTagsOfTheirOwn() {
        site.with("content/news/spring.md", "---", "tags: [spring]", "---");
        site.with("content/projects.md", "---", "tags: [all]", "---");

        assertThat(faults("tags: otters")).isEmpty();
    }

    @Test
    void aSiteDeclaresWhichOtherWordsThereMayBe() {
        site.with("site.yml", "references:", "  - {pages: projects/*, key: about, collection: groups, others: true}");

        assertThat(faults("tags: [owls]", "about: [spring, OTTERS, hero, heron, oaks]"))
                .extracting(fault -> fault.substring(0, fault.indexOf(" reference")))
                .containsExactly(
                        "src/site/content/projects/census.md:3:17", "src/site/content/projects/census.md:3:31");
    }

    @Test
    void withoutSoundDataNoNameIsUnknown() {
        site.with("data/groups.yml", "- name: otters", "- label: Owls?");

        assertThat(faults("tags: owls")).isEmpty();
    }
}
