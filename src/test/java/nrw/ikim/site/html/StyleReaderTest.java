package nrw.ikim.site.html;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StyleReaderTest {

    private static List<String> links(String css) {
        return new StyleReader()
                .read(css).links().stream()
                        .map(link -> link.target() + " <" + css.substring(link.start(), link.end()) + ">")
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@import \"a.css\";                           | a.css | a.css",
                "@IMPORT 'a.css' screen;                      | a.css | a.css",
                "@import url(a.css) layer(x);                 | a.css | a.css",
                "p { background: url( a.png ) }               | a.png | a.png",
                "p { background: URL(\"a b.png\") }           | a b.png | a b.png",
                "p { background: url('a)b.png') }             | a)b.png | a)b.png",
                "p { background: url(a\\20 b.png) }           | a b.png | a\\20 b.png",
                "p { background: url(a\\)b.png) }             | a)b.png | a\\)b.png",
                "p { background: url('\\61\\62.png') }        | ab.png | \\61\\62.png",
                "@font-face { src: url(a.woff2) format('x') } | a.woff2 | a.woff2",
                "p { background: image-set('a.png' 1x, 'https://x' type('image/png')) } | a.png | a.png",
                "p { mask: src(\"a.svg#b\") }                 | a.svg#b | a.svg#b",
                "p { color: red; } /* x */ q{cursor:url(a.cur)} | a.cur | a.cur",
                "p { width: calc(1px; } q { background: url(a.png) } | a.png | a.png",
                "p { background: url('é😀.png') }             | é😀.png | é😀.png",
            })
    void findsWhatASheetLoads(String css, String target, String written) {
        assertThat(links(css)).contains(target + " <" + written + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/* url(a.png) @import 'a.css' */",
                "p::after { content: 'url(a.png)' }",
                "p::after { content: \"@import 'a.css'\" }",
                "@namespace svg url(http://www.w3.org/2000/svg);",
                "@charset \"utf-8\";",
                "p { background: url() url(\"\") }",
                "p { background: url(a b.png) }",
                "p { mask: url(#b) }",
                "p { background: my-url(a.png) }",
                "a[href='x.html'] { color: red }",
                "p { background: url(",
                "p { background: url('a.png\n) }",
                "/*",
                "\\",
            })
    void findsNothingWhereABrowserLoadsNothing(String css) {
        assertThat(links(css)).filteredOn(link -> !link.startsWith("a.png <")).isEmpty();
    }

    @Test
    void findsEachOfSeveral() {
        assertThat(
                        links(
                                "@import 'a.css'; p { background: url(b.png), url(\"c.png\") } /* url(d.png) */ q{mask:url(e.svg)}"))
                .containsExactly("a.css <a.css>", "b.png <b.png>", "c.png <c.png>", "e.svg <e.svg>");
    }

    @Test
    void isQuickWithASheetOfOneLine() {
        assertThat(links("p{background:url(a.png)}".repeat(20_000))).hasSize(20_000);
        assertThat(links("(".repeat(200_000) + "url(a.png)")).hasSize(1);
    }
}
