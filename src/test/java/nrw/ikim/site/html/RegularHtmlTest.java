package nrw.ikim.site.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is taken for regular is read as the algorithm of the standard, by jsoup, reads it. */
class RegularHtmlTest {

    private static final int ROUNDS = Integer.getInteger("html.rounds", 30_000);

    private static final List<String> SNIPPETS = List.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<a href=\"/x/\">",
            "</a>",
            "<li>",
            "</li>",
            "<ul>",
            "</ul>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "</tr>",
            "<img src=\"a.jpg\" alt=\"\">",
            "<br/>",
            "<svg>",
            "</svg>",
            "<path d=\"M0\"/>",
            "<h2 id=\"x\">",
            "</h2>",
            "<!-- c -->",
            "&amp;",
            "&copy",
            "&#228;",
            "<b>",
            "</b>",
            "\"",
            "'",
            "<",
            ">",
            "/",
            "=",
            " ",
            "\n",
            "x",
            "<title>T</title>",
            "<script>a < b</script>",
            "<style>",
            "</style>",
            "<select><option>",
            "</select>",
            "<template>",
            "</template>",
            "<form>",
            "</form>",
            "<button>",
            "</button>",
            "<body>",
            "</body>",
            "<head>",
            "</head>",
            "</html>",
            "<caption>",
            "<dl><dt>",
            "</dt></dl>",
            "<textarea>",
            "</textarea>",
            "<noscript>",
            "<iframe>",
            "<input type=\"hidden\">",
            "ö",
            "<i>",
            "</i>",
            "<math>",
            "<p/>",
            "id=\"x\"",
            "<option>",
            "<summary>",
            "<pre>",
            "</pre>",
            "&nbsp;",
            "&#0;",
            "<?x?>",
            "<b title=\"&quot;&#228;&hellip;&lt;\">x</b>",
            "<b>x</b>",
            "<p>x</p>",
            "<div>x</div>",
            "<a href=\"#\">x</a>",
            "<ul><li>x</li></ul>",
            "<h3>x</h3>",
            "<table><tr><td>x</td></tr></table>",
            "<meta name=\"a\" content=\"b\">",
            "<form></form>",
            "<option>x</option>",
            "<button>x</button>",
            "<svg><g/></svg>",
            "<section><h2>x</h2></section>",
            "<title>x</title>",
            "<custom-tag>x</custom-tag>",
            "<label>x<input></label>",
            "<code>x</code>",
            "<details><summary>x</summary>y</details>",
            "<base href=\"/\">",
            "<div><dt>x</dt></div>",
            "<figure><img alt=\"\"></figure>",
            "<object><p>x</p></object>",
            "<ruby>x</ruby>",
            "<datalist><option>x</option></datalist>",
            "<fieldset><legend>x</legend></fieldset>",
            "<video><source></video>",
            "<![CDATA[",
            "</br>");

    private static final List<String> PAGES = List.of(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<title>A &amp; B</title>\n<link rel=\"stylesheet\" href=\"a.css\">"
                    + "<script>if (a < b) { c('</p>'); }</script>\n</head>\n<body class=\"x\">\n<nav><ul><li><a href='/x/?a=1&amp;b=2'>X</a>"
                    + "</li></ul></nav>\n<main id=\"m\"><h1>One <em>two</em></h1><p>Text<br>\nmore &hellip;</p>\n<table><caption>C</caption>"
                    + "<thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>1<p>x</p></td></tr></tbody></table>"
                    + "<svg viewBox=\"0 0 1 1\"><title>Icon</title><g><path d=\"M0\"/><use xlink:href=\"#i\"/></g></svg>"
                    + "<form action=\"/f\"><select><option>a</option></select><textarea>b</textarea><input disabled></form>"
                    + "<dl><dt>a</dt><dd>b</dd></dl><img src=\"a.jpg\" srcset=\"a.jpg 1x, b.jpg 2x\" alt=\"\"></main>\n</body>\n</html>\n",
            "<h2 id=\"a\">A</h2>\n<ul>\n<li>one</li>\n<li>two <a href=\"#a\">x</a></li>\n</ul>\n<p>t</p>\n<div><p>u</p></div>\n");

    private static Optional<List<String>> regular(String html) {
        return RegularHtml.read(html).map(RegularHtmlTest::written);
    }

    private static List<String> byStandard(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(10);
        Document document = parser.parseInput(html, "");
        List<String> lines = written(StandardHtml.tree(html, document));
        MarkupReader.read(html, document, parser.getErrors()).faults().forEach(fault -> lines.add(fault.toString()));
        assertThat(RegularHtml.hasDoctype(html)).isEqualTo(document.documentType() != null);
        return lines;
    }

    /** The elements and texts that are written, a line each. */
    private static List<String> written(PageElement root) {
        List<String> lines = new ArrayList<>();
        root.children().forEach(child -> add(child, lines));
        return lines;
    }

    private static void add(PageNode node, List<String> lines) {
        if (node instanceof PageElement element) {
            if (element.isWritten()) {
                lines.add("<" + element.name() + " " + element.place() + (element.isDrawing() ? " drawing " : " ")
                        + element.attributes() + " " + element.code());
            }
            element.children().forEach(child -> add(child, lines));
            lines.add(element.isWritten() ? "</" + element.name() : "");
            lines.remove("");
        } else if (node instanceof PageText text && !text.text().isBlank()) {
            lines.add("text " + text.text().strip());
        }
    }

    static Stream<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(PAGES);
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.add(Files.readString(file));
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsRegularPagesAsTheStandardDoes(String page) {
        regular(page).ifPresent(lines -> assertThat(lines).isEqualTo(byStandard(page)));
    }

    @Test
    void takesOrdinaryPagesForRegular() {
        assertThat(PAGES).allMatch(page -> regular(page).isPresent());
    }

    @Test
    void readsWhatIsStillRegularAfterAnyChangeAsTheStandardDoes() {
        Random random = new Random(ROUNDS);
        int stillRegular = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String page = changed(PAGES.get(round % PAGES.size()), random);
            Optional<List<String>> lines = regular(page);
            if (lines.isPresent()) {
                stillRegular++;
                assertThat(lines.get()).as(page).isEqualTo(byStandard(page));
            }
        }
        assertThat(stillRegular).isBetween(ROUNDS / 10, ROUNDS - ROUNDS / 10);
    }

    /** One to three insertions or deletions, at random places or at the ends of tags. */
    private static String changed(String page, Random random) {
        StringBuilder text = new StringBuilder(page);
        for (int change = random.nextInt(2); change >= 0; change--) {
            int at = random.nextInt(text.length());
            int tag = text.indexOf(">", at);
            at = random.nextInt(4) > 0 && tag >= 0 ? tag + 1 : at;
            if (random.nextInt(4) == 0) {
                text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
            } else {
                text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                if (random.nextInt(4) == 0) {
                    text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                }
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<p>b</p>",
                "<ul><li>a<li>b</ul>",
                "<p><div>a</div></p>",
                "<a href=\"x\"><a href=\"y\">a</a></a>",
                "<table><tr><td>a</td></tr>text</table>",
                "<div>",
                "a < b",
                "<img src=a.jpg>",
                "a &copy b",
                "a &; b",
                "<p id=\"a\" id=\"b\"></p>",
                "<template><p>a</p></template>",
            })
    void leavesTheRestToTheStandard(String html) {
        assertThat(regular(html)).isEmpty();
    }
}
