package nrw.ikim.site.html;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.html.PageFacts.HollowLink;
import nrw.ikim.site.html.PageFacts.Lack;
import nrw.ikim.site.html.PageFacts.Link;

import static org.assertj.core.api.Assertions.assertThat;

class PageReaderTest {

    private final PageReader reader = new PageReader();

    /** Each link as kind, target and what stands at its place in the HTML. */
    private List<String> links(String html) {
        return reader.read(html).links().stream()
                .map(link -> link.kind() + " " + link.target() + " <" + html.substring(link.start(), link.end()) + ">")
                .toList();
    }

    private List<String> anchors(String html) {
        return reader.read(html).anchors().stream()
                .map(a -> (a.id() ? "id " : "name ") + a.name() + " <" + html.substring(a.start(), a.end()) + ">")
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"/x/\">k</a>              | PAGE /x/",
                "<map><area href=\"/x/\"></map>     | PAGE /x/",
                "<form action=/find></form>         | PAGE /find",
                "<link rel=canonical href=/x/>      | PAGE /x/",
                "<link rel='Alternate' href=/de/>   | PAGE /de/",
                "<img src=a.jpg>                    | IMAGE a.jpg",
                "<input type=IMAGE src=a.png>       | IMAGE a.png",
                "<video poster=a.png></video>       | IMAGE a.png",
                "<svg><image href=a.png /></svg>    | IMAGE a.png",
                "<picture><source srcset=a.webp>    | IMAGE a.webp",
                "<link rel=stylesheet href=a.css>   | RESOURCE a.css",
                "<link rel='alternate stylesheet' href=a.css> | RESOURCE a.css",
                "<script src=a.js></script>         | RESOURCE a.js",
                "<iframe src=/x/></iframe>          | RESOURCE /x/",
                "<embed src=a.pdf>                  | RESOURCE a.pdf",
                "<object data=a.pdf></object>       | RESOURCE a.pdf",
                "<audio src=a.mp3></audio>          | RESOURCE a.mp3",
                "<video src=a.mp4></video>          | RESOURCE a.mp4",
                "<video><source src=a.mp4></video>  | RESOURCE a.mp4",
                "<video><track src=a.vtt></video>   | RESOURCE a.vtt",
                "<svg><use xlink:href='a.svg#b'/>   | RESOURCE a.svg#b",
                "<svg><use href='#b'/></svg>        | RESOURCE #b",
                "<svg><a xlink:href='/x/'>k</a>     | PAGE /x/",
                "<svg><textPath href='#b'/></svg>   | RESOURCE #b",
                "<svg><linearGradient xlink:href='#b'/> | RESOURCE #b",
                "<svg><path fill='url(#b)'/></svg>  | RESOURCE #b",
                "<svg><g clip-path='url(#b)'/>      | RESOURCE #b",
                "<svg><script href='a.js'/></svg>   | RESOURCE a.js",
                "<button formaction=/find>k         | PAGE /find",
                "<input type=submit formaction=/x>  | PAGE /x",
                "<iframe src=a.html></iframe>       | RESOURCE a.html",
                "<frameset><frame src=a.html>       | RESOURCE a.html",
                "<table background=a.png><tr><td>   | IMAGE a.png",
                "<meta property=og:image content=/a.png>   | IMAGE /a.png",
                "<meta name='Twitter:Image' content=/a.png> | IMAGE /a.png",
                "<meta http-equiv=Refresh content='0; URL=/x/'>   | PAGE /x/",
                "<meta http-equiv=refresh content=\"5;url='/x/'\"> | PAGE /x/",
                "<meta http-equiv=refresh content='.5 /x/'>       | PAGE /x/",
                "<link rel=preload as=image imagesrcset='a.png 2x'> | IMAGE a.png",
                "<link rel=icon href=a.ico>         | RESOURCE a.ico",
                "<link rel=modulepreload href=a.js> | RESOURCE a.js",
                "<p style='background: url(a.png)'> | RESOURCE a.png",
                "<style>@import 'a.css';</style>    | RESOURCE a.css",
                "<style>p { mask: url(#b) }</style> | RESOURCE #b",
            })
    void tellsWhatALinkWants(String html, String expected) {
        String target = expected.substring(expected.indexOf(' ') + 1);
        assertThat(links(html)).containsExactly(expected + " <" + target + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>no address</a>",
                "<a name=here></a>",
                "<input type=text src=a.png>",
                "<meta name=description content=/a.png>",
                "<meta http-equiv=refresh content=30>",
                "<meta http-equiv=refresh content='soon; url=/x/'>",
                "<style>/* url(a.png) */ p::after { content: 'url(a.png)' }</style>",
                "<p style='color: red' title='url(a.png)'>",
                "<link rel=preconnect href=https://fonts.example>",
                "<link rel='dns-prefetch preconnect' href=https://fonts.example>",
                "<!-- <a href=/x/>k</a> -->",
                "<template><a href=/x/ id=y>k</a></template>",
                "<script>'<a href=/x/>'</script>",
                "<textarea><a href=/x/></textarea>",
                "<title><a href=/x/></title>",
            })
    void seesNoLinkWhereABrowserSeesNone(String html) {
        assertThat(reader.read(html).links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>Größe 😀</p><a href=\"/ü😀/\">k</a>       | /ü😀/   | /ü😀/",
                "<a href=\"?a=1&amp;b=2\">k</a>               | ?a=1&b=2 | ?a=1&amp;b=2",
                "<a title='&uuml;' href='/&uuml;&#x1F600;'>k  | /ü😀    | /&uuml;&#x1F600;",
                "<a href=\"?a=1&copy=2\">k</a>                | ?a=1&copy=2 | ?a=1&copy=2",
                "<a class=x href = '/x/' >k</a>               | /x/      | /x/",
                "<a href=/x/>k</a>                            | /x/      | /x/",
                "<A HREF=\"/X/\">k</A>                        | /X/      | /X/",
                "<a href=/x/ HREF=/y/ href=/z/>k</a>          | /x/      | /x/",
                "<table><a href=/x/>k</a><tr><td></table>     | /x/      | /x/",
            })
    void findsTheExactPlaceOfAnAddress(String html, String target, String written) {
        assertThat(links(html)).containsExactly("PAGE " + target + " <" + written + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href=\"\">k</a>", "<a href=''>k</a>"})
    void placesAnEmptyAddressBetweenItsQuotes(String html) {
        Link link = reader.read(html).links().get(0);

        assertThat(link.target()).isEmpty();
        assertThat(link.start()).isEqualTo("<a href=\"".length()).isEqualTo(link.end());
    }

    @Test
    void findsPlacesFarIntoALongPage() {
        String html = "<p title='&lt;'>Grüße 😀 &amp; mehr<br>\n".repeat(5_000) + "<a href='/&uuml;/'>k</a>";

        assertThat(links(html)).containsExactly("PAGE /ü/ </&uuml;/>");
    }

    @Test
    void takesEachCandidateOfASrcset() {
        assertThat(links("<img src=a.jpg srcset=\"a-1.jpg 1x, a&amp;2.jpg 2x,\n a,3.jpg 300w ,a-4.jpg, a-5.jpg\">"))
                .containsExactly(
                        "IMAGE a.jpg <a.jpg>",
                        "IMAGE a-1.jpg <a-1.jpg>",
                        "IMAGE a&2.jpg <a&amp;2.jpg>",
                        "IMAGE a,3.jpg <a,3.jpg>",
                        "IMAGE a-4.jpg <a-4.jpg>",
                        "IMAGE a-5.jpg <a-5.jpg>");
    }

    @Test
    void namesTheWholeSrcsetWhereCharacterReferencesHideItsCommas() {
        assertThat(links("<img srcset='a.jpg 1x&#44;b.jpg 2x'>"))
                .containsExactly("IMAGE a.jpg <a.jpg 1x&#44;b.jpg 2x>", "IMAGE b.jpg <a.jpg 1x&#44;b.jpg 2x>");
    }

    @ParameterizedTest
    @CsvSource({
        "<a href=/x/><i class=icon></i></a>, WORDS",
        "<a href=/x/>&nbsp;<!-- k --></a>, WORDS",
        "<a href=/x/><img src=a.png alt=''></a>, WORDS",
        "<a href=/x/><span aria-hidden=true>k</span></a>, WORDS",
        "<a href=/x/><svg><path d=''/></svg></a>, WORDS",
        "<a href=''>k</a>, ADDRESS",
        "<a href>k</a>, ADDRESS",
        "<a href='#' class=x>k</a>, TARGET",
        "<a href='#'>Groups</a>, TARGET",
    })
    void findsLinksThatNobodyCanUse(String html, Lack lack) {
        assertThat(reader.read("<p>" + html).hollows())
                .containsExactly(new HollowLink(lack, 3, 3 + html.indexOf('>') + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/x/>k</a>",
                "<a href=/x/ aria-label=k></a>",
                "<a href=/x/ title=k><i></i></a>",
                "<a href=/x/><img src=a.png alt=k></a>",
                "<a href=/x/><img src=a.png></a>",
                "<a href=/x/><i aria-label=k></i></a>",
                "<a href=/x/><svg><title>k</title></svg></a>",
                "<a href=/x/><video src=a.mp4></video></a>",
                "<a href=/x/ hidden></a>",
                "<a href='#x' aria-hidden=true></a>",
                "<a href='#' onclick='x()'>k</a>",
                "<a href='#' data-toggle=menu>k</a>",
                "<a href='#'>Back to top</a>",
                "<a href='#'>Nach oben!</a>",
                "<a name=here></a>",
                "<p><a href=/x/>k<p>and a paragraph that takes the link along</p>",
            })
    void acceptsLinksThatSomebodyCanUse(String html) {
        assertThat(reader.read(html).hollows()).isEmpty();
    }

    @Test
    void knowsPagesThatLeadOn() {
        assertThat(reader.read("<meta http-equiv=refresh content='0;url=/x/'>").redirect())
                .isEqualTo("/x/");
        assertThat(reader.read("<meta http-equiv=refresh content='60;url=/x/'>").redirect())
                .isEmpty();
    }

    @Test
    void namesTheWholeStyleWhereCharacterReferencesHideItsQuotes() {
        assertThat(links("<p style='mask: url(&quot;a b.png&quot;)'>"))
                .containsExactly("RESOURCE a b.png <mask: url(&quot;a b.png&quot;)>");
    }

    @Test
    void keepsEveryIdAndTheNamesOfLinkTargets() {
        assertThat(
                        anchors(
                                "<body id=top><h2 id=\"größe\">G</h2><a name=old id=new></a><input name=q><p ID='größe'><p id=''>"))
                .containsExactly(
                        "id top <top>", "id größe <größe>", "name old <old>", "id new <new>", "id größe <größe>");
    }

    @Test
    void seesAnElementOnceThoughWrongNestingMakesABrowserRepeatIt() {
        String html = "<p><b id=x><a href=/x/>one<p>two</b>three<div>four";

        assertThat(anchors(html)).containsExactly("id x <x>");
        assertThat(links(html)).containsExactly("PAGE /x/ </x/>");
    }

    @Test
    void keepsTheOrderOfTheText() {
        String html = "<table><tr><td id=b><a href=/1/>k</a><p id=c></table><a id=d href=/2/>k</a>";

        assertThat(reader.read(html).anchors()).extracting(Anchor::name).containsExactly("b", "c", "d");
        assertThat(reader.read(html).links()).extracting(Link::target).containsExactly("/1/", "/2/");
    }

    @Test
    void readsTheFirstBase() {
        assertThat(reader.read("<base target=_top><base href='/x/'><base href=/y/>")
                        .base())
                .isEqualTo("/x/");
        assertThat(reader.read("<p>none").base()).isEmpty();
    }

    @Test
    void readsWhateverItIsGiven() {
        assertThat(reader.read("")).isEqualTo(PageFacts.NONE);
        assertThat(links("<div>".repeat(20_000) + "<a href=/x/>k")).containsExactly("PAGE /x/ </x/>");
        assertThat(links("<a href=/x/>k<a href='/y/")).containsExactly("PAGE /x/ </x/>");
    }
}
