package nrw.ikim.site.schema;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {

    private static Format.Problem problem(String format, String text) {
        return Formats.of(format).orElseThrow().problem(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail | ada@institute.example",
                "mail | o'neill+lists@sub.institute.example",
                "mail | jörg@münster.example",
                "email | ada@institute.example",
                "phone | +49 30 123456-78",
                "phone | (030) 12 34 / 56",
                "phone | 112",
                "orcid | 0000-0002-1825-0097",
                "orcid | 0000-0002-1694-233X",
                "orcid | https://orcid.org/0000-0002-1825-0097",
                "doi | 10.1000/182",
                "doi | 10.1038.2/s41586(a)",
                "doi | https://doi.org/10.1000/182",
                "uri | https://www.institute.example/a?b#c",
                "uri | mailto:ada@institute.example",
                "uri-reference | /groups/ds/",
                "uri-reference | ../a.html",
                "uri-reference | https://institute.example",
                "date | 2024-02-29",
                "partial-date | 2024",
                "partial-date | 2024-02",
                "partial-date | 2024-02-29"
            })
    void acceptsWhatIsRight(String format, String text) {
        assertThat(Formats.of(format).orElseThrow().problem(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "mail | a@x.example, b@y.example | holds two mail addresses in one text | [a@x.example, b@y.example]",
                "mail | a@x.example; b@y.example c@z.example | holds 3 mail addresses in one text | [a@x.example, b@y.example, c@z.example]",
                "mail | a@x.example/b@y.example | holds two mail addresses in one text | [a@x.example, b@y.example]",
                "mail | ada (at) x.example | must have `@` in the mail address | ada@x.example",
                "mail | ada[at]x.example | must have `@` in the mail address | ada@x.example",
                "mail | Ada Example <ada@x.example> | must be a mail address and nothing else | ada@x.example",
                "mail | mailto:ada@x.example | must be a mail address and nothing else | ada@x.example",
                "mail | ada.x.example | is no mail address: it has no `@` | -",
                "mail | ada @x.example | is no mail address: it has a blank | ada@x.example",
                "mail | ada@x | is no mail address: what stands behind the `@` has no dot | -",
                "mail | @x.example | is no mail address: something is missing before the `@` | -",
                "mail | ada@@x.example | is no mail address: it has more than one `@` | -",
                "mail | ada@x..example | is no mail address: it has a character or a dot where none can be | -",
                "phone | n/a | is no telephone number: it has `n` in it | -",
                "phone | 030 1234, 030 5678 | must be one telephone number | -",
                "phone | 030 1234–56 | must be a telephone number with plain hyphens and blanks | 030 1234-56",
                "phone | 12 | is no telephone number: it has 2 digits | -",
                "orcid | 0000-0002-1825-0098 | is no ORCID iD: one of its digits is wrong, as the last does not fit the others | -",
                "orcid | 0000-0002-1825-009 | is no ORCID iD: it has 15 digits, not 16 | -",
                "orcid | 0000000218250097 | must be an ORCID iD of four groups with hyphens | 0000-0002-1825-0097",
                "orcid | https://orcid.org/X000-0002-1825-0097 | is no ORCID iD: only its last character can be `X` | -",
                "orcid | Ada Example | is no ORCID iD: it has a character other than digits and hyphens | -",
                "doi | doi:10.1000/182 | must be a DOI | 10.1000/182",
                "doi | http://dx.doi.org/10.1000/182 | must be a DOI | 10.1000/182",
                "doi | 10.1000 | is no DOI: behind `10.` come a number, `/` and a name | -",
                "doi | isbn 123 | is no DOI: it has a blank | -",
                "uri | www.institute.example | must be a whole address | https://www.institute.example",
                "uri | institute.example/page | must be a whole address | https://institute.example/page",
                "uri | /page | must be a whole address | -",
                "uri-reference | www.institute.example/a | must be a whole address | https://www.institute.example/a",
                "uri-reference | https:/institute.example | is no address: behind `https:` come `//` and the name of a host | https://institute.example",
                "uri-reference | htps://institute.example | is no address: `htps:` is not known | https://institute.example",
                "uri-reference | https://institute.example/a b | is no address: it has a blank | https://institute.example/a%20b",
                "date | 1.4.2026 | must be a day of the calendar | 2026-04-01",
                "date | 2026-02-30 | must be a day of the calendar | -",
                "date | 2026 | must be a day of the calendar | -",
                "partial-date | since 2026 | must be a day, month or year | -"
            })
    void saysWhatIsWrongAndWhatWasMeant(String format, String text, String message, String meant) {
        Format.Problem problem = problem(format, text);

        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.suggestion()).isEqualTo(meant == null ? "" : meant);
        assertThat(problem.help()).isNotEmpty();
        if (meant != null && !meant.startsWith("[")) {
            assertThat(Formats.of(format).orElseThrow().problem(meant)).isEmpty();
        }
    }
}
