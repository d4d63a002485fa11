package nrw.ikim.site.html;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.html.PageQuality.Head;
import nrw.ikim.site.html.PageQuality.Heading;

import static org.assertj.core.api.Assertions.assertThat;

class PageQualityTest {

    private static PageQuality read(String html) {
        return new PageReader().read(html).quality();
    }

    private static String at(Place place, String html) {
        return html.substring(place.start(), place.end());
    }

    private static List<String> active(String html) {
        return read(html).active().stream()
                .map(found -> found.activity() + " " + found.name() + " " + found.address() + " <"
                        + at(found.place(), html) + ">")
                .toList();
    }

    @Test
    void readsWhatAPageSaysOfItself() {
        String html = "<!doctype html><html lang='de-AT'><head><title> Otter </title></head><body class=x>y";
        Head head = read(html).head();

        assertThat(head.language()).isEqualTo("de-AT");
        assertThat(at(head.languagePlace(), html)).isEqualTo("de-AT");
        assertThat(head.titled()).isTrue();
        assertThat(at(head.body(), html)).isEqualTo("<body class=x>");
    }

    @Test
    void namesTheTagThatShouldSayIt() {
        String html = "<!doctype html><html lang><head></head><body>x";
        Head head = read(html).head();

        assertThat(head.language()).isEmpty();
        assertThat(at(head.languagePlace(), html)).isEqualTo("<html lang>");
        assertThat(head.titled()).isFalse();
        assertThat(at(head.titlePlace(), html)).isEqualTo("<head>");
        String empty = "<title> </title>";
        assertThat(at(read(empty).head().titlePlace(), empty)).isEqualTo("<title>");
        assertThat(read(empty).head().titled()).isFalse();
    }

    @Test
    void takesNoTitleOfADrawingForThatOfThePage() {
        assertThat(read("<body><svg><title>x</title></svg>").head().titled()).isFalse();
    }

    @Test
    void tellsDocumentsFromPiecesOfHtml() {
        assertThat(read("<p>x</p>").head().document()).isFalse();
        assertThat(read("<!doctype html><p>x</p>").head().document()).isTrue();
        assertThat(read("<body><p>x</p>").head().document()).isTrue();
    }

    @Test
    void knowsPagesThatSendReadersOn() {
        assertThat(read("<meta http-equiv=Refresh content='0; url=/'>").head().forwards())
                .isTrue();
        assertThat(read("<meta name=description content=x>").head().forwards()).isFalse();
    }

    @Test
    void readsHeadingsAlsoThoseByRole() {
        assertThat(read("<h1>a</h1><p role=heading aria-level=3>b</p><h2 role=none>c</h2><div role=heading>d</div>")
                        .headings())
                .extracting(Heading::level)
                .containsExactly(1, 3, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x>",
                "<img src=x title=y>",
                "<input type=Image src=x>",
                "<map><area href=x></map>",
                "<image src=x>",
            })
    void findsImagesWithoutAlt(String html) {
        assertThat(read(html).images()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x alt='A cell'>",
                "<img src=x alt=''>",
                "<img src=x alt>",
                "<img src=x role=presentation>",
                "<img src=x role=none>",
                "<p aria-hidden=true><img src=x></p>",
                "<div hidden><img src=x></div>",
                "<img src=x aria-label='A cell'>",
                "<input type=text>",
                "<map><area></map>",
                "<svg><image href=x /></svg>",
                "<template><img src=x></template>",
            })
    void leavesImagesThatNeedNoAlt(String html) {
        assertThat(read(html).images()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>x</script>                 | SCRIPT script  <<script>>",
                "<script type=module>x</script>     | SCRIPT script  <<script type=module>>",
                "<script type='TEXT/JavaScript'></script> | SCRIPT script  <<script type='TEXT/JavaScript'>>",
                "<p onclick='x()'>y                 | HANDLER onclick  <onclick>",
                "<svg onload=x()></svg>             | HANDLER onload  <onload>",
                "<a href='javascript:x()'>y</a>     | ADDRESS href javascript: <javascript:x()>",
                "<a href=' JavaScript:x()'>y</a>    | ADDRESS href javascript: < JavaScript:x()>",
                "<a href='&#106;avascript:x()'>y    | ADDRESS href javascript: <&#106;avascript:x()>",
                "<form action=vbscript:x></form>    | ADDRESS action vbscript: <vbscript:x>",
                "<a href='data:text/html,x'>y</a>   | ADDRESS href data:text/html <data:text/html,x>",
                "<iframe src=//a.example></iframe>  | FRAME iframe //a.example <<iframe src=//a.example>>",
                "<object data=/x.pdf></object>      | FRAME object /x.pdf <<object data=/x.pdf>>",
                "<embed src=/x.pdf>                 | FRAME embed /x.pdf <<embed src=/x.pdf>>",
                "<iframe srcdoc='x'></iframe>       | DOCUMENT srcdoc  <srcdoc>",
            })
    void findsWhatRunsPrograms(String html, String expected) {
        assertThat(active(html)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{}</script>",
                "<script type='text/x-template'>x</script>",
                "<a href='https://a.example/javascript:'>x</a>",
                "<a href='java-script'>x</a>",
                "<img src='data:image/png;base64,AA' alt=''>",
                "<p one=1 on=2>x</p>",
                "<pre>&lt;script></pre>",
            })
    void knowsWhatRunsNoProgram(String html) {
        assertThat(active(html)).isEmpty();
    }
}
