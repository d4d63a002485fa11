package nrw.ikim.site.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.model.InMemorySite;

import static org.assertj.core.api.Assertions.assertThat;

class OwnFileCheckTest {

    private final InMemorySite site = new InMemorySite();

    private List<String> faults() {
        return InMemorySite.lines(
                new ReferenceCheck().check(site.build().value()).diagnostics());
    }

    @Test
    void reportsAnEntryWithoutItsOwnFile() {
        site.with(
                "data/groups.yml",
                "- name: ds",
                "- label: K",
                "  name: kei",
                "- name: ext",
                "  url: https://example.org");
        site.with("data/people/ds.yml", "- name: Ada Example");

        assertThat(faults())
                .containsExactly("src/site/data/groups.yml:3:9 reference-missing: the group `kei` has no file "
                        + "src/site/data/people/kei.yml | help: create it; write `[]` while the list is empty");
    }

    @Test
    void saysWhichFileAnEntryMayMean() {
        site.with("data/groups.yml", "- name: surg", "- name: kei");
        site.with("data/people/sur.yml", "[]").with("data/people/Kei.yml", "[]").with("data/people/board.yml", "[]");

        assertThat(faults())
                .containsExactly(
                        "src/site/data/groups.yml:1:9 reference-missing: the group `surg` has no file "
                                + "src/site/data/people/surg.yml | src/site/data/people/sur.yml is the file of no group"
                                + " | help: give the file or the group the name of the other",
                        "src/site/data/groups.yml:2:9 reference-missing: the group `kei` has no file "
                                + "src/site/data/people/kei.yml | src/site/data/people/Kei.yml is the file of no group"
                                + " | help: give the file or the group the name of the other");
    }

    @Test
    void aMisspeltEntryIsOneFaultHoweverManyNameIt() {
        site.with("data/groups.yml", "- name: oters", "- name: voles", "  group: otters");
        site.with("data/people/otters.yml", "- name: Edda Uferling").with("data/people/voles.yml", "[]");
        site.with("content/groups/otters.md", "");

        assertThat(faults())
                .containsExactly("src/site/data/groups.yml:1:9 reference-missing: the group `oters` has no file "
                        + "src/site/data/people/oters.yml | src/site/data/people/otters.yml is the file of no group"
                        + " | src/site/content/groups/otters.md is the page of no group"
                        + " | help: correct the `name`, or rename the files");
    }

    @Test
    void findsAFileThatLiesInAnotherFolder() {
        site.with("data/groups.yml", "- name: kei", "- name: ds").with("data/people/ds.yml", "[]");
        site.with("data/kei.json", "[]");

        assertThat(faults())
                .containsExactly("src/site/data/groups.yml:1:9 reference-missing: the group `kei` has no file "
                        + "src/site/data/people/kei.yml | help: create it, or move src/site/data/kei.json there");
    }

    @Test
    void withoutAFolderOfOwnFilesNobodyNeedsOne() {
        site.with("data/groups.yml", "- name: ds");

        assertThat(faults()).isEmpty();
    }

    @Test
    void theFileMayLieInAFolderOfEachEntry() {
        site.with(
                "site.yml",
                "collections:",
                "  groups: {label: group, data: groups, id: name, page: 'groups/{id}', file: 'g/{id}/people'}");
        site.with("data/groups.yml", "- name: otters", "- name: herons").with("data/g/otter/people.yml", "[]");

        assertThat(faults())
                .containsExactly(
                        "src/site/data/groups.yml:1:9 reference-missing: the group `otters` has no file "
                                + "src/site/data/g/otters/people.yml | src/site/data/g/otter/people.yml is the file of no group"
                                + " | help: give the file or the group the name of the other",
                        "src/site/data/groups.yml:2:9 reference-missing: the group `herons` has no file "
                                + "src/site/data/g/herons/people.yml | help: create it; write `[]` while the list is empty");
    }
}
