package nrw.ikim.site.content;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is rendered the fast way is rendered as the library does it, and nothing that has to be told is lost. */
class PlainMarkdownTest {

    private static final int ROUNDS = Integer.getInteger("markdown.rounds", 20_000);

    private static final List<String> SNIPPETS = List.of(
            "word",
            "The next one",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "  \n",
            "    code\n",
            "*",
            "**",
            "_",
            "__",
            "*the*",
            "**the**",
            " *the* ",
            " **two words**.",
            "***",
            "`",
            "``",
            "`code`",
            "` x `",
            "~",
            "~~gone~~",
            "~~",
            "\n~~~\n",
            "\n```java\n",
            "\n``` a\"b c\n",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "][",
            "[text](/path/page.html)",
            "[text](page.md#part)",
            "[text](/path \"title\")",
            "[a b](<c d>)",
            "[text](https://example.org/?a=1)",
            "[]()",
            "[a]()",
            "[a](b)(c)",
            "![words](/img/a.png)",
            "![a *b*\nc](/img/a.png 't')",
            "[text][label]",
            "[label]",
            "\n\n[label]: /there 'title'\n\n",
            "\n[^1]: note\n",
            "[^1]",
            "!",
            "!!",
            "\\",
            "\\*",
            "\\[",
            "\\\n",
            "&amp;",
            "&copy;",
            "&#64;",
            "&#91;x] ",
            "&",
            "<",
            ">",
            "\"",
            "'",
            "<b>",
            "</b>",
            "<br>",
            "<https://example.org/>",
            "<a@example.org>",
            "a@example.org",
            "https://example.org/x",
            "www.example.org",
            "w\\ww.example.org",
            "\n<div>\n",
            "\n</div>\n",
            "<!-- c -->",
            "\n# Heading",
            "\n## Heading\n",
            "\n### *the* `code` [x](y)\n",
            "\n===\n",
            "\n---\n",
            "\n- item",
            "\n- [ ] task",
            "\n- [x] task",
            "\n* item",
            "\n1. one",
            "\n7) seven",
            "\n  - inner",
            "\n> quote",
            "\n| a | b |\n| --- | :-: |\n| c | d |\n",
            "\n|a|\n|-:|\n|:-|\n",
            "|",
            "\\|",
            "\n| *the* | `a|b` |\n",
            "ö",
            "ß.",
            "\u2026",
            "\u00a0",
            "\uD83D\uDE00",
            "\u0000",
            ".",
            ",",
            ":",
            "://",
            "@",
            "1",
            "#",
            "-",
            "+");

    private static final List<String> PAGES = List.of(
            "The dataset integrates *the* registry while **the sparse** study `describes` it. See also\n"
                    + "[Early platform 3244](/projects/early-3244.html) on this matter.  \nNext line.\n\n## Benchmark\n\n"
                    + "| Measure | Before |\n| --- | ---: |\n| private *x* | 17 |\n\n> A quote.\n\n1. One\n2. Two `x`\n\n"
                    + "![A figure](/assets/figure5.png)\n\n```python\ndef x(a, b=\"<\"):\n    return a\n```\n\n- a\n- b\n\n  c\n",
            "Intro\n=====\n\n* loose\n\n* list\n\n    code\n\n---\n\n[a]: /b\n\nSee [a] and ~~not~~ that.\n",
            "");

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    /** The HTML, unless there may be more to it. */
    private Optional<String> plain(String markdown) {
        return renderer.plain(markdown, destination -> "=" + destination);
    }

    private MarkdownHtml rendered(String markdown) {
        return renderer.render(markdown, new SourceText("a.md", markdown), destination -> "=" + destination)
                .value();
    }

    private boolean isSame(String markdown) {
        Optional<String> plain = plain(markdown);
        if (plain.isPresent()) {
            MarkdownHtml rendered = rendered(markdown);
            assertThat(plain.get()).as(markdown).isEqualTo(rendered.html());
            assertThat(rendered.faults()).as(markdown).isEmpty();
        }
        return plain.isPresent();
    }

    @Test
    void rendersChangedPagesAsTheLibraryDoes() {
        Random random = new Random(4);
        int plain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder page = new StringBuilder(PAGES.get(random.nextInt(PAGES.size())));
            int changes = 1 + random.nextInt(6);
            for (int change = 0; change < changes; change++) {
                int at = random.nextInt(page.length() + 1);
                if (random.nextInt(4) == 0) {
                    page.delete(at, Math.min(page.length(), at + 1 + random.nextInt(4)));
                } else {
                    page.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                }
            }
            plain += isSame(page.toString()) ? 1 : 0;
        }
        assertThat(plain).as("pages rendered the fast way").isGreaterThan(ROUNDS / 4);
    }

    @Test
    void rendersHeapsOfMarksAsTheLibraryDoes() {
        Random random = new Random(8);
        int plain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int i = 0; i < length; i++) {
                text.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            }
            plain += isSame(text.toString()) ? 1 : 0;
        }
        assertThat(plain).as("texts rendered the fast way").isGreaterThan(ROUNDS / 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to a@example.org",
                "write to a&#64;example.org",
                "see https://example.org",
                "see www.example.org",
                "- [ ] a task",
                "a note[^1]\n\n[^1]: here",
                "see [this](my page.md)"
            })
    void leavesToTheLibraryWhatItsExtensionsOrAFaultMayBeIn(String markdown) {
        assertThat(plain(markdown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "a [link](https://example.org/a) and *more*",
                "| a | b |\n|---|---|\n| c | d |",
                "a [reference][x]\n\n[x]: /there",
                "~~gone~~ &amp; <b>bold</b>"
            })
    void rendersTheFastWay(String markdown) {
        assertThat(isSame(markdown)).isTrue();
    }
}
