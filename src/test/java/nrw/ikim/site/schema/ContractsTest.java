package nrw.ikim.site.schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nrw.ikim.site.model.InMemorySite;

import static nrw.ikim.site.schema.SchemaFixture.boats;
import static nrw.ikim.site.schema.SchemaFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

class ContractsTest {

    @Test
    void aReferenceNamesAnEntry() {
        InMemorySite site = boats("{a: otters, b: oters, c: 7}", "additionalProperties: {x-reference: groups}")
                .with("data/groups.yml", "- name: otters", "- name: 7");

        assertThat(lines(site))
                .containsExactly(
                        "data/boats.yml:1:16 reference-missing: there is no group `oters` in the data of `groups`"
                                + " | known are `otters`, `7` | help: correct the name, or add the group to data/groups.yml | did you mean otters");
    }

    @Test
    void aReferenceToEntriesThatCouldNotBeReadHolds() {
        String schema = "additionalProperties: {x-reference: groups}";

        assertThat(lines(boats("{a: herons}", schema).with("data/groups.yml", "- name: otters", "- nmae: herons")))
                .isEmpty();
        assertThat(lines(boats("{a: herons}", schema).with("data/groups.yml", "- name: 'otters")))
                .isEmpty();
        assertThat(lines(boats("{a: herons}", schema))).isEmpty();
    }

    @Test
    void aReferenceInAnAlternativeCounts() {
        InMemorySite site = boats(
                        "[otters, 'https://herons.example', herons]",
                        "items: {anyOf: [{x-reference: groups}, {format: uri}]}")
                .with("data/groups.yml", "- name: otters");

        assertThat(lines(site)).singleElement().asString().startsWith("data/boats.yml:1:36 reference-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada.jpg | link-case-mismatch: image `Ada.jpg`: the file is `ada.jpg`, and servers tell upper from lower case | ada.jpg",
                "ada.png | image-missing: image `ada.png`: there is no such file in src/site/assets/img/people/ | ada.jpg",
                "ADA.PNG | image-missing: image `ADA.PNG`: there is no such file in src/site/assets/img/people/ | ada.jpg",
                "/img/people/adda.jpg | image-missing: image `/img/people/adda.jpg`: there is no such file in src/site/assets/img/people/ | /img/people/ada.jpg",
                "zoe.jpg | image-missing: image `zoe.jpg`: there is no such file in src/site/assets/img/people/ |"
            })
    void aPhotoIsAFileOfItsFolder(String name, String message, String meant) {
        String found = InMemorySite.lines(SchemaFixture.check(people(name)).diagnostics())
                .get(0);

        assertThat(found).contains("otters.yml:1:20 " + message);
        assertThat(found.contains("did you mean")).isEqualTo(meant != null);
        if (meant != null) {
            assertThat(found).endsWith("did you mean " + meant);
        }
    }

    @ParameterizedTest
    @CsvSource({"ada.jpg", "/img/people/ada.jpg", "img/people/ada.jpg", "https://herons.example/ada.jpg", "o%20le.jpg"})
    void aPhotoMayBeGivenInSeveralWays(String name) {
        assertThat(lines(people(name))).isEmpty();
    }

    private static InMemorySite people(String photo) {
        return new InMemorySite()
                .with("data/people/otters.yml", "- {name: Ada, img: " + photo + "}")
                .with("assets/img/people/ada.jpg")
                .with("assets/img/people/o le.jpg");
    }

    @Test
    void aFileThatIsNoImageIsAnAsset() {
        InMemorySite site =
                boats("plan: pike.pdf", "properties: {plan: {x-asset: plans}}").with("assets/plans/pikes.pdf");

        assertThat(lines(site))
                .containsExactly(
                        "data/boats.yml:1:7 asset-missing: file `pike.pdf`: there is no such file in assets/plans/"
                                + " | help: put the file at assets/plans/pike.pdf, or correct the name | did you mean pikes.pdf");
    }

    @Test
    void anEntryNeedsAPageOrAnAddress() {
        InMemorySite site = new InMemorySite()
                .with("schemas/groups.schema.yml", "items: {x-page: required}")
                .with("data/groups.yml", "- name: otters", "- name: herons", "- {name: toads, url: /x/}")
                .with("content/groups/otters.md", "x");

        assertThat(lines(site))
                .containsExactly("data/groups.yml:2:9 page-missing: group `herons` needs a page and has none"
                        + " | help: create content/groups/herons.md, or give the group a `url` in data/groups.yml");
    }

    @Test
    void aReferenceCanAskForAPage() {
        InMemorySite site = boats("[otters, herons]", "items: {x-reference: groups, x-page: required}")
                .with("data/groups.yml", "- name: otters", "- name: herons")
                .with("content/groups/otters.md", "x");

        assertThat(lines(site))
                .singleElement()
                .asString()
                .startsWith("data/boats.yml:1:10 page-missing: group `herons` needs a page and has none");
    }
}
