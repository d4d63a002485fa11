package nrw.ikim.site.content;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Locator;
import nrw.ikim.site.text.OriginMap;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MarkdownRendererTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    private MarkdownHtml render(String markdown) {
        return renderer.render(markdown, new SourceText("page.md", markdown), destination -> destination)
                .value();
    }

    private String html(String markdown) {
        return render(markdown).html();
    }

    /** Where a part of the HTML comes from, as {@code line:column text-in-the-source}. */
    private String origin(String markdown, String part) {
        MarkdownHtml rendered = render(markdown);
        int start = rendered.html().indexOf(part);
        assertThat(start).as("%s in %s", part, rendered.html()).isNotNegative();
        Span span = rendered.origins().locate(start, start + part.length()).span();
        return span.line() + ":" + span.column() + " " + text(markdown, span);
    }

    private static String text(String markdown, Span span) {
        List<String> lines = markdown.lines().toList();
        String line = lines.get(span.line() - 1);
        int from = line.offsetByCodePoints(0, span.column() - 1);
        return span.endLine() == span.line()
                ? line.substring(from, line.offsetByCodePoints(0, span.endColumn() - 1))
                : line.substring(from) + "…";
    }

    @Test
    void rendersWhatGitHubRenders() {
        assertThat(html("""
                        | a | b |
                        |---|:-:|
                        | ~~x~~ | `y` |

                        - [x] done
                        - [ ] open

                        See https://example.org/a and <b>raw</b>.
                        """)).isEqualTo("""
                        <table>
                        <thead>
                        <tr>
                        <th>a</th>
                        <th class="align-center">b</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td><del>x</del></td>
                        <td class="align-center"><code>y</code></td>
                        </tr>
                        </tbody>
                        </table>
                        <ul>
                        <li><input type="checkbox" disabled="" checked=""> done</li>
                        <li><input type="checkbox" disabled=""> open</li>
                        </ul>
                        <p>See <a href="https://example.org/a">https://example.org/a</a> and <b>raw</b>.</p>
                        """);
    }

    @Test
    void keepsRawHtmlAndAddressesAsTheyAre() {
        assertThat(html("<div onclick=\"x()\">\n&nbsp;\n</div>\n\n[a](javascript:b&c)"))
                .isEqualTo("<div onclick=\"x()\">\n&nbsp;\n</div>\n<p><a href=\"javascript:b&amp;c\">a</a></p>\n");
    }

    @Test
    void resolvesLinksAndImagesInTheOrderOfTheDocumentButNotRawHtml() {
        String markdown = """
                [^n]: note [one](1)

                ![two](2 "t") <a href="raw">x</a> [![four](4)](3)[^n]

                <img src="raw.png">

                [five][r] <https://six.example> mail@seven.example

                [r]: 5
                """;
        List<String> asked = new ArrayList<>();
        MarkdownHtml rendered = renderer.render(markdown, new SourceText("page.md", markdown), destination -> {
                    asked.add(destination);
                    return "/to/" + asked.size();
                })
                .value();
        assertThat(asked).containsExactly("1", "2", "3", "4", "5", "https://six.example", "mailto:mail@seven.example");
        assertThat(rendered.html())
                .contains("note <a href=\"/to/1\">one</a>")
                .contains("<img src=\"/to/2\" alt=\"two\" title=\"t\" />")
                .contains("<a href=\"raw\">x</a> <a href=\"/to/3\"><img src=\"/to/4\" alt=\"four\" /></a>")
                .contains("<a href=\"/to/5\">five</a> <a href=\"/to/6\">https://six.example</a>")
                .contains("<img src=\"raw.png\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our Group          | our-group",
                "Über Öl & Süßes    | über-öl--süßes",
                "What's new?        | whats-new",
                "C++ / R (2026)     | c--r-2026",
                "snake_case-kebab   | snake_case-kebab",
                "`code()` *and* __b__ | code-and-b",
                "[link **text**](u) | link-text",
                "![alt text](i.png) | alt-text",
                "<b>bold</b> &amp; x | bold--x",
                "🎉 Party 🎉        | -party-",
                "⚙️ Setup           | -setup",
                "1️⃣ first          | 1-first",
                "Ελληνικά Σ         | ελληνικά-σ",
                "नमस्ते              | नमस्ते",
                "日本語 見出し        | 日本語-見出し",
                "İstanbul           | i\u0307stanbul",
                "a ~~b~~ c[^1]      | a-b-c",
                "🎉 !!!             | section",
                "---x               | ---x",
            })
    void makesIdsAsGitHubDoes(String heading, String id) {
        assertThat(html("## " + heading + "\n\n[^1]: x\n")).startsWith("<h2 id=\"" + id + "\">");
    }

    @Test
    void neverGivesAnIdTwice() {
        assertThat(html("# Foo\n# foo-1\n# Foo\n# foo\n# foo-1\n# \n# !\n## section-1\n"))
                .containsSubsequence(
                        "\"foo\"",
                        "\"foo-1\"",
                        "\"foo-2\"",
                        "\"foo-3\"",
                        "\"foo-1-1\"",
                        "\"section\"",
                        "\"section-1\"",
                        "\"section-1-1\"");
    }

    @Test
    void joinsTheLinesOfAHeadingInItsId() {
        assertThat(html("Two\nlines\n===\n")).startsWith("<h1 id=\"two-lines\">Two\nlines</h1>");
    }

    @Test
    void givesFootnotesIdsOfTheirOwn() {
        String html = html("""
                # fn-a
                # fnref-a
                # fnref2-a

                x[^a] y[^A] z[^a-2]

                [^a]: One
                [^a-2]: Two
                """);
        assertThat(html.split("id=\"", -1))
                .extracting(part -> part.substring(0, Math.max(0, part.indexOf('"'))))
                .contains("fn-a-1", "fnref-a-1", "fnref2-a-1", "fn-a", "fnref-a", "fnref2-a", "fn-a-2", "fnref-a-2")
                .doesNotHaveDuplicates();
        assertThat(html).contains("href=\"#fnref-a\"", "href=\"#fnref2-a\"", "href=\"#fnref-a-2\"", "href=\"#fn-a-2\"");
    }

    @ParameterizedTest
    @MethodSource("origins")
    void tracesHtmlToItsSource(String markdown, String part, String origin) {
        assertThat(origin(markdown, part)).isEqualTo(origin);
    }

    static Object[][] origins() {
        return new Object[][] {
            // links and images: the destination
            {"A [b](c.md) d", "c.md", "1:7 c.md"},
            {"😀 [ü](c.md 'c.md') d", "c.md", "1:7 c.md"},
            {"[c.md](c.md) [c.md](d.md)", "d.md", "1:21 d.md"},
            {"a [b](<c d>)", "c d", "1:8 c d"},
            {"[b](c(d)e)", "c(d)e", "1:5 c(d)e"},
            {"[b](a&amp;b\\)c)", "a&amp;b)c", "1:5 a&amp;b\\)c"},
            {"[b]()", "\"", "1:1 [b]()"},
            {"> [b\n> c](\n>   d.md)", "d.md", "3:5 d.md"},
            {"- a\n- ![b `c` *d*](e.png \"t\")", "e.png", "2:16 e.png"},
            {"- a\n- ![b `c` *d*](e.png \"t\")", "b c d", "2:3 ![b `c` *d*](e.png \"t\")"},
            {"[![a](b.png)](c.md)", "b.png", "1:7 b.png"},
            {"[![a](b.png)](c.md)", "c.md", "1:15 c.md"},
            {"[a **b**](x.md)", "x.md", "1:11 x.md"},
            // references: the definition
            {"[b][c]\n\n[c]: d.md 'e'", "d.md", "3:6 d.md"},
            {"[b]\n\n> [x]: y\n> [b]:\n>   <d.md>\n>   'e'", "d.md", "5:6 d.md"},
            {"![B][]\n\n[b\\]]: no\n[b]: d.png", "d.png", "4:6 d.png"},
            // links by themselves
            {"a <https://b.example/> c", "https://b.example/", "1:4 https://b.example/"},
            {"a https://b.example/. c", "https://b.example/", "1:3 https://b.example/"},
            {"a <me@b.example> c", "mailto:me@b.example", "1:4 me@b.example"},
            {"a www.b.example c", "http://www.b.example", "1:3 www.b.example"},
            // headings: the line
            {"a\n\n## Our *team*\n\nb", "our-team", "3:1 ## Our *team*"},
            {"> - # In\n>   b", "\"in\"", "1:5 # In"},
            {"Our\nteam\n---\n", "our-team", "1:1 Our"},
            // text
            {"a *b* cde f", "cd", "1:7 cd"},
            {"1. x\n   y z", "z", "2:6 z"},
            {"a b&amp;c d", "c d", "1:1 a b&amp;c d"},
            {"- [x] done it", "it", "1:12 it"},
            {"a\n- b", "<li>", "2:1 - b"},
            {"a `b` c", "<code>", "1:3 `b`"},
            // raw HTML
            {"a <b id=\"c\">d</b>", "c\"", "1:10 c\""},
            {"- a <b\n     id=\"c\"> d", "id=\"c\"", "2:6 id=\"c\""},
            {"a\n\n<div>\n  <p id=\"b\">\n</div>\n", "b\"", "4:10 b\""},
            {"> <div>\n>  <p id=\"b\">\n> </div>\n", "b\"", "2:11 b\""},
            {"- <pre>\n\n      x\n\n  <i id=\"b\">\n  </pre>\n", "b\"", "5:10 b\""},
            {"- <div>\n\n  a\n\n  <p class=\"q\">\n", "q\"", "5:13 q\""},
            {"1. > <!-- a\n   >\n   >\tb <i>\n   > -->\n", "<i>", "3:8 <i>"},
            // tables
            {"| a | b |\n|---|---|\n| c | [d](e.md) |", "e.md", "3:11 e.md"},
            {"| a |\n|---|\n| x <b id=\"c\"> |", "c\"", "3:12 c\""},
            {"| a |\n|---|\n| b |", "<td>", "3:2  b "},
            // footnotes
            {"a[^n]\n\n[^n]: b [c](d.md)", "d.md", "3:13 d.md"},
            {"a[^n]\n\n[^n]: b", "#fn-n", "1:2 [^n]"},
            {"a[^n]\n\n[^n]: b", "fn-n\">", "3:1 [^n]: b"},
        };
    }

    @Test
    void tracesThroughTheMapOfWhatTheMarkdownWasMadeOf() {
        String markdown = "[Ann](/people/ann/) and more";
        SourceText template = new SourceText("page.md", "[{{ p.name }}]({{ p.url }}) and more");
        Location url = new Location("people.yml", Span.at(7, 8));
        OriginMap.Builder made = new OriginMap.Builder(template);
        made.copied(0, template, 0, 1);
        made.made(1, template, 1, 13);
        made.copied(4, template, 13, 15);
        made.made(6, Locator.datum(url), 0, 12);
        made.copied(18, template, 26, 36);
        MarkdownHtml rendered = renderer.render(markdown, made.build(), destination -> destination)
                .value();
        int href = rendered.html().indexOf("/people");
        int more = rendered.html().indexOf("more");
        assertThat(rendered.origins().locate(href, href + 12)).isEqualTo(url);
        assertThat(rendered.origins().locate(more, more + 4)).hasToString("page.md:1:33");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void takesHostileTextInTimeAndWithoutOverflow(String markdown) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var outcome = renderer.render(markdown, new SourceText("page.md", markdown), destination -> destination);
            assertThat(outcome.value().html().isEmpty())
                    .isEqualTo(!outcome.diagnostics().isEmpty());
        });
    }

    static List<String> hostile() {
        return List.of(
                ">".repeat(10_000) + " a",
                "- ".repeat(10_000) + "a",
                "[".repeat(50_000),
                "*a".repeat(100_000),
                "*a ".repeat(50_000) + "a* ".repeat(50_000),
                "![".repeat(20_000) + "a" + "](b)".repeat(20_000),
                "[".repeat(200_000) + "[a](b)".repeat(100_000),
                "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|b\n".repeat(5_000),
                "a[^1]\n\n[^1]: b[^1] c[^2]\n[^2]: d[^1]",
                "# a\n".repeat(50_000),
                "<b ".repeat(50_000),
                "\u0000\ud800 [\udc00](\u0000)");
    }

    @Test
    void limitsDepthButLosesNoText() {
        String html = html(">".repeat(500) + " deep [x](y)");
        assertThat(html.split("<blockquote>", -1)).hasSize(101);
        assertThat(html).contains("deep", "<a href=\"y\">x</a>");
    }

    @Test
    void givesTheSameToManyThreads() {
        List<String> pages = IntStream.range(0, 200)
                .mapToObj(i -> "# Page " + i + "\n\n[a](" + i + ".md)[^1] *b* ~~c~~\n\n[^1]: n" + i + "\n")
                .toList();
        List<String> one = pages.stream().map(this::html).toList();
        List<String> many = pages.parallelStream().map(this::html).toList();
        assertThat(many).isEqualTo(one);
    }
}
