package nrw.ikim.site.external;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What browsers ask for, by the WHATWG URL standard. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://rivers.example, https://rivers.example/",
        "HTTPS://Rivers.EXAMPLE/Boats#pike, https://rivers.example/Boats",
        "https://rivers.example:443/, https://rivers.example/",
        "http://rivers.example:8080, http://rivers.example:8080/",
        "https://edda:secret@rivers.example/, https://rivers.example/",
        "https://flüsse.example/Übersicht?q=ä, https://xn--flsse-lva.example/%C3%9Cbersicht?q=%C3%A4",
        "https://rivers.example/a b|c, https://rivers.example/a%20b%7Cc",
        "https://rivers.example/100%, https://rivers.example/100%25",
        "https://rivers.example/%c3%a4, https://rivers.example/%c3%a4",
        "https://rivers.example/a[1]?b[1], https://rivers.example/a%5B1%5D?b[1]",
        "https://rivers.example/a/./b/../../../c, https://rivers.example/c",
        "https://archive.example/web/https://rivers.example//a, https://archive.example/web/https://rivers.example//a",
        "https://rivers.example\\a, https://rivers.example/a",
        "http://[2001:DB8::1]:81/, http://[2001:db8::1]:81/"
    })
    void isWhatBrowsersAskFor(String written, String asked) {
        assertThat(WebAddress.of(written)).get().hasToString(asked);
        assertThat(WebAddress.of(written).orElseThrow().uri()).hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a",
                "mailto:a@rivers.example",
                "ftp://rivers.example/",
                "https://",
                "https:///a",
                "https://a b/",
                "https://rivers.example:x/",
                "https://rivers.example:65536/",
                "https://rivers..example/",
                "http://[zz]/",
                "http://[]/",
                "http://[::1/",
                "http://[::1]x/",
                "http://[1.2.3.4]/",
                "http://[1::2::3]/",
                "http://[fe80::1%25eth0]/"
            })
    void isNoneWhereBrowsersHaveNoneToo(String written) {
        assertThat(WebAddress.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://boats.example/, http://boats.example/",
        "//boats.example/a, https://boats.example/a",
        "/c, https://rivers.example/c",
        "c, https://rivers.example/a/c",
        "../c, https://rivers.example/c",
        "?d, https://rivers.example/a/b?d",
        "/web/http://x//y, https://rivers.example/web/http://x//y",
        "'', https://rivers.example/a/b?q"
    })
    void leadsOnAsBrowsersFollow(String location, String target) {
        assertThat(WebAddress.of("https://rivers.example/a/b?q").orElseThrow().resolve(location))
                .get()
                .hasToString(target);
    }
}
