package nrw.ikim.site.check;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nrw.ikim.site.model.InMemorySite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PersonCheckTest {

    private final InMemorySite site = new InMemorySite().with("data/groups.yml", "- name: a", "- name: b");

    private List<String> faults() {
        return InMemorySite.lines(
                new ReferenceCheck().check(site.build().value()).diagnostics());
    }

    private List<String> faults(String first, String second) {
        site.with("data/people/a.yml", "- " + first).with("data/people/b.yml", "- " + second);
        return faults();
    }

    private static String person(String name, String mail) {
        return "{name: '" + name + "', mail: " + mail + "}";
    }

    @Test
    void tellsWhereOnePersonHasTwoSpellingsOfAnAddress() {
        site.with("data/people/a.yml", "- name: Ada Example", "  mail: ada.example@rivers.example");
        site.with("data/people/b.yml", "- name: Ada Example", "  mail: [ada.exmaple@rivers.example, '12']");

        assertThat(faults())
                .containsExactly("src/site/data/people/b.yml:2:10 person-differs: the mail address of `Ada Example` is "
                        + "`ada.exmaple@rivers.example` here and `ada.example@rivers.example` elsewhere"
                        + " | the other is at src/site/data/people/a.yml:2:9"
                        + " | help: write the address the same in both places, if this is one person");
    }

    @Test
    void tellsWhereOneAddressHasTwoSpellingsOfAName() {
        site.with("data/people/a.yml", "- {name: Ada Example, mail: ada@rivers.example}");
        site.with("data/people/steering.yml", "- {mail: ADA@rivers.example, name: Ada Exampel}");

        assertThat(faults())
                .contains(
                        "src/site/data/people/steering.yml:1:36 person-differs: the mail address `ADA@rivers.example` is "
                                + "that of `Ada Exampel` here and of `Ada Example` elsewhere"
                                + " | the other is at src/site/data/people/a.yml:1:10"
                                + " | help: write the name the same in both places, if this is one person");
    }

    @ParameterizedTest
    @CsvSource({
        "ada.example@rivers.example, Ada.Example@rivers.example",
        "ada.example@rivers.example, ada.examlpe@rivers.example",
        "ada.example@rivers.example, ada-example@rivers.example",
        "ada.example@rivers.example, a.example@rivers.example",
        "ada@rivers.example, ada@riverrs.example",
        "ada@rivers.example, ada@boats.rivers.example",
    })
    void addressesOfOneNameThatAreNearlyTheSame(String mail, String other) {
        assertThat(faults(person("Ada Example", mail), person("Ada Example", other)))
                .hasSize(1);
        assertThat(faults(person("Ada Example", other), person("Ada Example", mail)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ada.example@rivers.example, ada.example@rivers.example",
        "ada.example@rivers.example, example@lakes.example",
        "ada@rivers.example, ada@lakes.example",
        "ada.example@rivers.example, ada.example2@rivers.example",
        "office@rivers.example, ada.example@rivers.example",
        "ada@rivers.example, nobody",
        "ada@rivers.example, '[ada@home.example, ada@rivers.example]'",
    })
    void namesakesAndSecondAddressesAreLeftAlone(String mail, String other) {
        assertThat(faults(person("Ada Example", mail), person("Ada Example", other)))
                .isEmpty();
        assertThat(faults(person("Ada Example", other), person("Ada Example", mail)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jörg Äppler; Joerg Aeppler",
                "Zdeňka Hroudová; Zdenka Hroudova",
                "Ada Example; ada example",
                "Ada Example; Example, Ada",
                "Ada Example; A. Example",
                "Ada Example; Ada M. Example",
                "Ada Example; Dr. Ada Example",
                "Ada Example; Ada Exampel",
            })
    void namesOfOneAddressThatAreNearlyTheSame(String name, String other) {
        assertThat(faults(person(name, "office@rivers.example"), person(other, "office@rivers.example")))
                .hasSize(1);
        assertThat(faults(person(other, "office@rivers.example"), person(name, "office@rivers.example")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada Example; Ada Example",
                "Ada Example; Bo Sample",
                "Ada Example; Bertram Example",
                "Ada Example; Ada Sample-Instance",
                "N.N.; N. N.",
                "N.N.; N.M.",
            })
    void quiteDifferentPeopleMayShareAnAddress(String name, String other) {
        assertThat(faults(person(name, "office@rivers.example"), person(other, "office@rivers.example")))
                .isEmpty();
    }

    @Test
    void onePersonInManyPlacesIsToldOnceForEachSpelling() {
        site.with(
                "data/people/a.yml",
                "- " + person("Ada Example", "ada.example@rivers.example"),
                "- " + person("Ada Example", "ada.exampel@rivers.example"),
                "- " + person("Ada Example", "ada.exampel@rivers.example"),
                "- " + person("Ada Example", "ada.example@rivers.example"));
        site.with("data/people/b.yml", "[]");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("a.yml:2:31 person-differs", "the other is at src/site/data/people/a.yml:1:31");
    }

    @Test
    void peopleWithoutNameOrAddressAreLeftAlone() {
        site.with(
                "data/people/a.yml",
                "- name: Ada Example",
                "- mail: a@b.example",
                "- text",
                "- {name: 7, mail: [x, {}]}");
        site.with("data/people/b.yml", "- name: Ada Example", "- mail: a@b.example");

        assertThat(faults()).noneMatch(fault -> fault.contains("person-differs"));
    }

    @Test
    void aSiteDeclaresItsOwnKeys() {
        site.with(
                "site.yml",
                "collections:",
                "  boats:",
                "    {data: boats, id: id, page: 'boats/{id}', file: 'boats/{id}/crew', person: {name: who, mail: post}}");
        site.with("data/boats.yml", "- id: pike", "- id: perch");
        site.with("data/boats/pike/crew.yml", "- {who: Ada Example, post: ada@rivers.example}");
        site.with("data/boats/perch/crew.yml", "- {who: Ada Example, post: ada@river.example}");

        assertThat(InMemorySite.places(
                        new ReferenceCheck().check(site.build().value()).diagnostics()))
                .contains("data/boats/pike/crew.yml:1:28 person-differs");
    }

    @Test
    void manyNamesakesTakeNoLongTime() {
        String[] people = new String[40_000];
        Arrays.setAll(
                people, i -> "- " + person("Ada Example", "a" + "bcd".repeat(i % 50) + i + "@r" + i + ".example"));
        site.with("data/people/a.yml", people).with("data/people/b.yml", "[]");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(faults()).isEmpty());
    }
}
