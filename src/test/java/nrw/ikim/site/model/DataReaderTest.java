package nrw.ikim.site.model;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.diagnostic.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class DataReaderTest {

    private final InMemorySite site = new InMemorySite();

    @Test
    void namesFilesByTheirPathWithoutEnding() {
        site.with("data/groups.yml", "- name: ds")
                .with("data/people/ds.yaml", "- name: Ada Example")
                .with("data/people/steering-group.json", "[]");

        DataTree data = site.data().value();

        assertThat(data.file("groups").orElseThrow().root()).isEqualTo(List.of(Map.of("name", "ds")));
        assertThat(data.file("people/ds").orElseThrow().path()).isEqualTo("people/ds.yaml");
        assertThat(data.folder("people").orElseThrow().children()).containsOnlyKeys("ds", "steering-group");
        assertThat(data.folder("people").orElseThrow().folder()).isEqualTo("people/");
        assertThat(data.file("people")).isEmpty();
        assertThat(data.file("people/ds/more")).isEmpty();
    }

    @Test
    void leavesFilesOfOtherKindsAlone() {
        Outcome<DataTree> data = site.with("data/notes.txt", "{").data();

        assertThat(data.value().children()).isEmpty();
        assertThat(data.diagnostics()).isEmpty();
    }

    @Test
    void reportsTwoFilesOfOneName() {
        site.with("data/people/ds.json", "[1]").with("data/people/ds.yml", "- 2");

        Outcome<DataTree> data = site.data();

        assertThat(InMemorySite.lines(data.diagnostics()))
                .containsExactly(
                        "src/site/data/people/ds.yml:1:1 data-duplicate-key: `data.people.ds` is given twice, by "
                                + "src/site/data/people/ds.yml and by src/site/data/people/ds.json"
                                + " | help: keep one of the two files");
        assertThat(data.value().file("people/ds").orElseThrow().root()).isEqualTo(List.of(1L));
    }

    @Test
    void reportsAFileAndAFolderOfOneName() {
        site.with("data/people.yml", "- 2").with("data/people/ds.yml", "- 1");

        assertThat(InMemorySite.lines(site.data().diagnostics()))
                .containsExactly("src/site/data/people.yml:1:1 data-duplicate-key: `data.people` is given twice, by "
                        + "src/site/data/people.yml and by src/site/data/people/"
                        + " | help: rename the file or the folder");
    }

    @Test
    void takesAnEmptyFileForAnEmptyListAndSaysSo() {
        Outcome<DataTree> data = site.with("data/people/ds.yml", "# nobody yet").data();

        assertThat(InMemorySite.lines(data.diagnostics()))
                .containsExactly("src/site/data/people/ds.yml:1:1 data-schema: the file is empty"
                        + " | help: write `[]` for an empty list, fill in the data, or delete the file");
        DataTree.DataFile file = data.value().file("people/ds").orElseThrow();
        assertThat(file.broken()).isFalse();
        assertThat(file.root()).isEqualTo(List.of());
    }

    @Test
    void keepsBrokenAndUnreadableFilesAsSuch() {
        site.with("data/people/ds.yml", "- [").withUnreadable("data/people/kei.yml");
        site.withUnreadable("data/photo.jpg").withUnreadable("content/index.md");

        Outcome<DataTree> data = site.data();

        assertThat(data.diagnostics()).hasSize(1);
        assertThat(data.value().file("people/ds").orElseThrow().broken()).isTrue();
        assertThat(data.value().file("people/kei").orElseThrow().broken()).isTrue();
        assertThat(data.value().file("people/kei").orElseThrow().path()).isEqualTo("people/kei.yml");
        assertThat(data.value().children()).containsOnlyKeys("people");
    }
}
