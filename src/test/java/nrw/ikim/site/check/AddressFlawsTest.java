package nrw.ikim.site.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressFlawsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rivers.example",
                "HTTPS://Rivers.Example/",
                "http://rivers.example:8080/a/b.html?c=d&e=%26#f",
                "https://rivers.example:443",
                "https://name:word@rivers.example/",
                "https://rivers.example./",
                "https://my_river.example/",
                "https://flüsse.example/ä?ö#ü",
                "https://xn--flsse-kva.example/",
                "https://i❤.example/",
                "https://192.0.2.7/a",
                "https://[2001:db8::1]:80/",
                "http://localhost:8000/",
                "http://intranet/",
                "//rivers.example/a",
                "https://rivers.example/?q=a\\b",
                "https://rivers.example/a:b@c,d;e(f)g[h]|i",
                "https://rivers.example/%E4",
                "https://web.archive.example/web/2020/https://rivers.example/",
                "mailto:otters@rivers.example",
                "mailto:otters@rivers.example,herons@rivers.example",
                "mailto:otters@rivers.example?subject=A%20b&cc=herons@rivers.example",
                "mailto:?subject=Look%20at%20this",
                "MAILTO:o.t-t_e'r+s@a.b.rivers.example",
                "mailto:%6Ftters@rivers.example",
                "mailto:größe@flüsse.example",
                "mailto:\"a b\"@rivers.example",
                "tel:+49-201-123456",
                "tel:+49 (201) 12.34/56",
                "tel:110;phone-context=+49",
                "sms:+49201123456?body=Hello",
                "javascript:void(0)",
                "data:text/plain,a b",
                "blob:https://rivers.example/1",
                "geo:51.4,7.0",
                "ftp://ftp.rivers.example/a b",
                "webcal://rivers.example/a.ics",
                "xmpp:otters@rivers.example",
                "urn:isbn:3161484100",
                "sip:otters@rivers.example",
                "zotero://select/items/1",
            })
    void acceptsWhatMayBeRight(String address) {
        assertThat(AddressFlaws.of(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "htps://rivers.example/     | browsers do not know `htps:` | https://rivers.example/",
                "htp:/rivers.example        | browsers do not know `htp:` | http://rivers.example",
                "hhttps://rivers.example    | browsers do not know `hhttps:` | https://rivers.example",
                "mialto:a@rivers.example    | browsers do not know `mialto:` | mailto:a@rivers.example",
                "https:/rivers.example/a    | two slashes | https://rivers.example/a",
                "https:rivers.example       | two slashes | https://rivers.example",
                "https:///rivers.example    | two slashes | https://rivers.example",
                "http:\\\\rivers.example    | two slashes | http://rivers.example",
                "https://rivers.example\\a  | `/`, not `\\` | https://rivers.example/a",
                "https://                   | there is no host | ``",
                "https:///                  | there is no host | ``",
                "//                         | there is no host | ``",
                "https://?a                 | there is no host | ``",
                "https://http://rivers.example/ | it begins twice | http://rivers.example/",
                "http://https//rivers.example   | it begins twice | https://rivers.example",
                "https://rivers.example/a b | there is a space | https://rivers.example/a%20b",
                "https://rivers. example/a  | there is a space | https://rivers.example/a",
                "https://a.example https://b.example | several addresses | ``",
                "https://rivers.example/\"> | `\"` cannot stand in an address | ``",
                "https://rivers..example    | two dots | https://rivers.example",
                "https://.rivers.example    | begin with a dot | ``",
                "https://rivers,example/a   | `,` cannot stand | https://rivers.example/a",
                "https://-rivers.example    | hyphen | ``",
                "https://rivers.example:80a/| `80a` is no port | ``",
                "https://rivers.example:65536/ | `65536` is no port | ``",
                "https://192.0.2.256/       | `192.0.2.256` is no host | ``",
                "https://1.2.3/             | is no host | ``",
                "https://[rivers]/          | is no number of a host | ``",
                "https://rivers.e/          | no host ends with `.e` | ``",
                "https://rivers.example/100%| two hexadecimal digits | ``",
                "https://rivers.example/%zz?a | two hexadecimal digits | ``",
                "rivers.station.example:80/a| begins with `http://` | http://rivers.station.example:80/a",
                "localhost:8000/            | begins with `http://` | http://localhost:8000/",
                "C:\\site\\a.pdf            | on one computer only | ``",
                "file:///home/a.pdf         | on one computer only | ``",
                "doi:10.1000/182            | browsers do not know `doi:` | https://doi.org/10.1000/182",
                "tel:CALL                   | there is no number | ``",
                "tel:                       | there is no number | ``",
                "tel:0800 OTTER             | no letters | ``",
            })
    void saysWhatIsWrongWithAnAddress(String address, String reason, String suggestion) {
        assertThat(AddressFlaws.of(address)).hasValueSatisfying(flaw -> {
            assertThat(flaw.rule().id()).isEqualTo("url-invalid");
            assertThat(flaw.reason()).contains(reason);
            assertThat(flaw.suggestion()).isEqualTo(suggestion);
            assertThat(flaw.help()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "|there is no address|",
                "?|there is no address|",
                "otters|there is no `@`|",
                "otters(at)rivers.example|there is no `@`|mailto:otters@rivers.example",
                "otters [at] rivers.example|there is no `@`|mailto:otters@rivers.example",
                " otters@rivers.example|a space too many|mailto:otters@rivers.example",
                "%20otters@rivers.example?subject=a|a space too many|mailto:otters@rivers.example?subject=a",
                "otters@rivers.example.|ends with a dot|mailto:otters@rivers.example",
                "otters@rivers.example,|a comma too many|",
                "a@rivers.example b@rivers.example|several addresses in one|",
                "a@rivers.exampleb@rivers.example|several addresses in one|",
                "a@rivers.example;b@rivers.example|several addresses in one|",
                "a@rivers.example, b@rivers.example.|ends with a dot|mailto:a@rivers.example,b@rivers.example",
                "otters @rivers.example|there is a space|",
                "Otters <otters@rivers.example>|without a name|mailto:otters@rivers.example",
                "//otters@rivers.example|without slashes|mailto:otters@rivers.example",
                "mailto:otters@rivers.example|stands there twice|mailto:otters@rivers.example",
                "@rivers.example|nothing stands before|",
                "otters@|nothing stands behind|",
                "otters@rivers|there must be a dot|",
                "otters@rivers,example|there must be a dot|",
                "otters..a@rivers.example|a dot too many|",
                "ott(er)s@rivers.example|`(` cannot stand|",
                "otters@-rivers.example|hyphen|",
                "otters%@rivers.example|two hexadecimal digits|",
                "?cc=otters|in `cc=otters`, there is no `@`|",
            })
    void saysWhatIsWrongWithAMailAddress(String address, String reason, String suggestion) {
        String wanted = suggestion == null ? "" : suggestion;
        assertThat(AddressFlaws.of("mailto:" + (address == null ? "" : address)))
                .hasValueSatisfying(flaw -> {
                    assertThat(flaw.rule().id()).isEqualTo("mailto-invalid");
                    assertThat(flaw.reason()).contains(reason);
                    assertThat(flaw.suggestion()).isEqualTo(wanted);
                });
    }
}
