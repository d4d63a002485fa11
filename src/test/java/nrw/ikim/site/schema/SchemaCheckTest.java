package nrw.ikim.site.schema;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.InMemorySite;

import static nrw.ikim.site.schema.SchemaFixture.boats;
import static nrw.ikim.site.schema.SchemaFixture.check;
import static nrw.ikim.site.schema.SchemaFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

class SchemaCheckTest {

    /** Of the value of a key `x`. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: array} | phd | `x` must be a list, got text \"phd\" | help: write `[phd]` | did you mean [phd]",
                "{type: array} | a, b | `x` must be a list, got text \"a, b\" | help: write `[a, b]` | did you mean [a, b]",
                "{type: string} | 30123 | `x` must be text, got the number 30123 | help: put it between quotes: without them it is a number, and a `+` before it or a `0` is lost |",
                "{type: string} | true | `x` must be text, got the truth value true | help: put it between quotes if it is meant as text |",
                "{type: integer} | '7' | `x` must be a whole number, got text \"7\" | help: write it without quotes | did you mean 7",
                "{type: [string, 'null', array]} | {a: b} | `x` must be text, empty or a list, got a mapping | help: put the text between quotes if it has `: ` in it |",
                "{type: object, description: A boat.} | 5 | `x` must be a mapping, got the number 5 | help: a boat |",
                "{enum: [red, green]} | gren | `x` must be `red` or `green`, got text \"gren\" | did you mean green |",
                "{const: 7} | 8 | `x` must be `7`, got the number 8 | did you mean 7 |",
                "{minLength: 1} | '' | `x` must not be empty | |",
                "{maxLength: 2} | abc | `x` must have at most 2 characters, and has 3 | |",
                "{minItems: 2} | [1] | `x` must have at least 2 entries, and has 1 | |",
                "{uniqueItems: true} | [a, b, a] | `x` has this entry twice: text \"a\" | help: keep one of the two |",
                "{maximum: 5} | 6 | `x` must be at most 5, got the number 6 | |",
                "{multipleOf: 5} | 6 | `x` must be a multiple of 5, got the number 6 | |",
                "{pattern: '^a+$'} | b | `x` has another form than it must have, got text \"b\" | help: the form is the regular expression `^a+$` |",
                "{items: {type: string}} | [a, 5] | each entry of `x` must be text, got the number 5 | help: put it between quotes: without them it is a number, and a `+` before it or a `0` is lost |",
                "{not: {type: string}} | a | `x` may not stand here as it is | |",
                "false | a | `x` may not stand here as it is | |",
                "{contains: {const: a}} | [b] | `x` lacks an entry that must be in it | |",
                "{additionalProperties: false, properties: {a: true}} | {zzz: 1} | `zzz` is none of the keys that may stand here | help: the keys are `a` |",
                "{dependentRequired: {a: [b]}} | {a: 1} | `b` is missing, as `a` is given | |",
                "{propertyNames: {pattern: '^[a-z]+$'}} | {A1: 1} | the key `A1` has another form than keys may have here | |",
                "{oneOf: [{type: string}, {minLength: 1}]} | a | `x` fits more than one of the forms of which it may have one | |",
                "{anyOf: [{type: string, format: mail}, {type: array}]} | 5 | `x` must be text or a list, got the number 5 | help: put it between quotes: without them it is a number, and a `+` before it or a `0` is lost |",
                "{anyOf: [{type: string, format: mail}, {type: array}]} | a@b | `x` is no mail address: what stands behind the `@` has no dot | help: write it as `name@institute.example` |",
                "{if: {type: string}, then: {minLength: 3}} | ab | `x` must have at least 3 characters, got text \"ab\" | |",
                "{allOf: [{type: string}, {minLength: 3}]} | ab | `x` must have at least 3 characters, got text \"ab\" | |",
                "{unevaluatedProperties: false, allOf: [{properties: {a: true}}]} | {a: 1, zz: 1} | `zz` is none of the keys that may stand here | help: take it away |"
            })
    void saysWhatWasExpectedAndWhatWasFound(String schema, String value, String message, String more, String further) {
        List<String> found = lines(boats("x: " + value, "properties:", "  x: " + schema));

        assertThat(found).singleElement().asString().contains(": " + message + rest(more) + rest(further));
    }

    private static String rest(String part) {
        return part == null ? "" : " | " + part;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: integer} | 7.0",
                "{enum: [1, a]} | 1.0",
                "{type: string} | ",
                "{anyOf: [{type: string}, {type: array}]} | [a]",
                "{oneOf: [{type: string}, {type: array}]} | a",
                "{format: time, type: string} | whenever",
                "{if: {properties: {a: {const: 1}}}, then: {required: [b]}} | {a: 2}",
                "{$ref: '#/$defs/any'} | 5",
                "{$ref: '#any'} | 5",
                "{$ref: '#/$defs/a~1b%20c'} | 5",
                "{unevaluatedProperties: false, anyOf: [{properties: {a: true}}, {properties: {b: true}}]} | {a: 1, b: 1}"
            })
    void acceptsWhatIsRight(String schema, String value) {
        assertThat(lines(boats(
                        "x: " + (value == null ? "" : value),
                        "properties:",
                        "  x: " + schema,
                        "$defs: {any: {$anchor: any}, a/b c: true}")))
                .isEmpty();
    }

    @Test
    void pointsAtTheValueTheKeyOrTheFirstKeyOfWhatLacksOne() {
        InMemorySite site = boats(
                "- name: Pike\n  crew: [a, {b: 1}]\n- size: 5\n  lenght: 3\n",
                "items:",
                "  required: [name]",
                "  properties:",
                "    name: {type: string}",
                "    length: {type: integer}",
                "    crew: {items: {type: string}}");

        assertThat(lines(site))
                .extracting(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
                .containsExactly(
                        "data/boats.yml:2:13 data-schema:",
                        "data/boats.yml:3:3 data-schema:",
                        "data/boats.yml:4:3 data-unknown-key:");
    }

    @Test
    void leavesKeysOfTheAuthorsOwnAlone() {
        assertThat(lines(boats(
                        "- {name: a, names: b, nome: c, colour: d}",
                        "items: {x-own: [nome], properties: {name: true, colour: true}}")))
                .isEmpty();
        assertThat(lines(boats("{nam: 1}", "properties: {name: true}", "additionalProperties: {type: integer}")))
                .isEmpty();
        assertThat(lines(boats("{names: 1}", "allOf: [{properties: {name: true}}, {properties: {names: true}}]")))
                .isEmpty();
    }

    @Test
    void saysAMisspeltKeyThatMustBeThereOnce() {
        assertThat(lines(boats("- {nmae: Pike}", "items: {required: [name], properties: {name: true}}")))
                .containsExactly("data/boats.yml:1:4 data-unknown-key: `nmae` is not a known key"
                        + " | help: write `name`, or give a key of your own a name that is less like it"
                        + " | did you mean name");
    }

    @Test
    void takesTheNearestSchema() {
        InMemorySite site = new InMemorySite()
                .with("schemas/crews.schema.yml", "type: array")
                .with("schemas/crews/pike.schema.json", "{\"type\": \"object\"}")
                .with("data/crews/perch.yml", "a")
                .with("data/crews/old/tench.yml", "b")
                .with("data/crews/pike.yml", "c");

        assertThat(lines(site))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly(
                        "data/crews/old/tench.yml:1:1 data-schema: the file must be a list",
                        "data/crews/perch.yml:1:1 data-schema: the file must be a list",
                        "data/crews/pike.yml:1:1 data-schema: the file must be a mapping");
    }

    @Test
    void checksTheFrontMatterOfASectionButNotOfItsIndex() {
        InMemorySite site = new InMemorySite()
                .with("schemas/content/news.schema.yml", "required: [teaser]", "properties: {teaser: {type: string}}")
                .with("content/news/index.md", "---", "title: News", "---")
                .with("content/news/2026/a.md", "---", "title: A", "taeser: x", "---")
                .with("content/other.md", "---", "title: B", "---");

        assertThat(lines(site))
                .containsExactly("content/news/2026/a.md:3:1 data-unknown-key: `taeser` is not a known key"
                        + " | help: write `teaser`, or give a key of your own a name that is less like it"
                        + " | did you mean teaser");
    }

    @Test
    void aSchemaOfTheSiteTakesThePlaceOfTheThemes() {
        InMemorySite site = new InMemorySite().with("data/people/otters.yml", "- {name: Ada, roles: phd}");
        assertThat(lines(site)).hasSize(1);

        assertThat(lines(site.with("schemas/people.schema.yml", "true"))).isEmpty();
    }

    @Test
    void aSchemaOfTheSiteCanExtendTheThemes() {
        InMemorySite site = new InMemorySite()
                .with(
                        "schemas/people.schema.yml",
                        "items: {$ref: 'theme/common.schema.json#/$defs/person', required: [room]}")
                .with("data/people/otters.yml", "- {name: Ada, mial: a@b.example}");

        assertThat(lines(site))
                .extracting(line -> line.split(" \\| ")[0])
                .containsExactly(
                        "data/people/otters.yml:1:4 data-schema: `room` is missing",
                        "data/people/otters.yml:1:15 data-unknown-key: `mial` is not a known key");
    }

    @Test
    void checksTheOptionsOfTheTheme() {
        InMemorySite site = new InMemorySite()
                .with("site.yml", "theme:", "  contact: {mial: a@b.example}", "  positions: [{name: head}]")
                .with("content/index.md", "x");

        assertThat(lines(site))
                .extracting(line -> line.split(" \\| ")[0])
                .containsExactly(
                        "site.yml:2:13 data-unknown-key: `mial` is not a known key",
                        "site.yml:3:16 data-schema: `label` is missing");
    }

    @Test
    void tellsNothingThatWasToldBefore() {
        InMemorySite site = new InMemorySite().with("data/groups.yml", "- label: Otters", "- name: a b");

        assertThat(site.build().diagnostics()).hasSize(2);
        assertThat(lines(site)).isEmpty();
    }

    @Test
    void tellsFaultsOfShapeFromOthers() {
        SchemaCheck.Result result = check(new InMemorySite()
                .with("data/people/otters.yml", "- name: Ada", "  roles: phd", "  mail: x", "- mail: [a@b.example]"));

        assertThat(result.ofShape())
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder("`roles` must be a list, got text \"phd\"", "`name` is missing");
        assertThat(result.diagnostics()).hasSize(3);
    }

    @Test
    void aFaultySchemaRefusesNothing() {
        InMemorySite site = boats("5", "type: strng")
                .with("data/lakes.yml", "x")
                .with("schemas/lakes.schema.yml", "{type: string, $ref: boats.schema.yml}");

        assertThat(new SchemaReader(new nrw.ikim.site.source.Theme())
                        .read(site.sources())
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.DATA_SCHEMA);
        assertThat(lines(site)).isEmpty();
    }

    @Test
    void stopsWhereAHostileSchemaWouldTakeForEver() {
        String text = "a".repeat(40) + "!";
        StringBuilder doubling = new StringBuilder("$ref: '#/$defs/d40'\n$defs:\n  d0: {type: string}\n");
        for (int i = 1; i <= 40; i++) {
            String before = "{$ref: '#/$defs/d" + (i - 1) + "'}";
            doubling.append("  d" + i + ": {allOf: [" + before + ", " + before + "]}\n");
        }

        assertThat(lines(boats(text, "pattern: '^(a|aa)+\\1b$'")))
                .containsExactly(
                        "data/boats.yml:1:1 data-limit: checking this by schemas/boats.schema.yml takes too"
                                + " long, and was given up | help: write simpler patterns and fewer alternatives in the schema");
        assertThat(lines(boats("x", doubling.toString())))
                .singleElement()
                .asString()
                .contains("data-limit");
        assertThat(lines(boats(text + ": 1", "patternProperties: {'^(a|aa)+\\1b$': true}")))
                .singleElement()
                .asString()
                .contains("data-limit");
    }
}
