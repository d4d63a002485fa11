package nrw.ikim.site.content;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What was meant as a link or image, and Markdown shows as text. */
class LostLinksTest {

    private static List<Diagnostic> faults(String markdown) {
        return new MarkdownRenderer()
                .render(markdown, new SourceText("page.md", markdown), destination -> destination)
                .value()
                .faults();
    }

    /** As in {@code 1:1-7 link-broken: why}, the columns up to the one behind the last. */
    private static List<String> told(String markdown) {
        return faults(markdown).stream()
                .map(fault -> {
                    Span span = fault.location().span();
                    String message = fault.message();
                    return span.line() + ":" + span.column() + "-" + span.endColumn() + " "
                            + fault.rule().id() + message.substring(message.indexOf(':'));
                })
                .toList();
    }

    @Test
    void saysWhyAndHowToMendIt() {
        Diagnostic fault = faults("See [Privacy](privacy .md).\n").get(0);

        assertThat(fault.message())
                .isEqualTo("this is shown as it is written and is no link: the address holds a blank");
        assertThat(fault.help())
                .isEqualTo("take it out; where it belongs to the name, write `%20` for each blank, or put the address "
                        + "between `<` and `>`");
    }

    @Test
    void findsAddressesWithBlanks() {
        String blank = " link-broken: the address holds a blank";
        assertThat(told("See [Privacy](privacy .md).\n")).containsExactly("1:5-27" + blank);
        assertThat(told("- [Report](Annual report 2025.pdf#top)\n")).containsExactly("1:3-39" + blank);
        assertThat(told("[Home](/our institute/)")).containsExactly("1:1-24" + blank);
        assertThat(told("[Mail](mailto: ada@example.org)")).containsExactly("1:1-32" + blank);
        assertThat(told("[**Bold** words](a b.md \"A title\")")).containsExactly("1:1-35" + blank);
        assertThat(told("> [Two\n> lines](a b.md)")).containsExactly("1:3-17" + blank);
        assertThat(told("| a | b |\n|---|---|\n| [x](y z.md) | [w](v.md) |\n")).containsExactly("3:3-14" + blank);
        assertThat(told("[Site](https://example.org/my page)")).containsExactly("1:1-36" + blank);
        assertThat(told("[![Logo](logo.png)](home page.md)")).containsExactly("1:1-34" + blank);
    }

    @Test
    void findsImages() {
        assertThat(told("Look: ![The lab](img/my photo.jpg)"))
                .containsExactly("1:7-35 image-missing: the address holds a blank");
        assertThat(told("![The lab][lab]"))
                .containsExactly("1:12-15 image-missing: nothing is defined as `lab` on this page");
    }

    @Test
    void findsAddressesThatAreNotClosed() {
        assertThat(told("[Text](page.md and more\nand more (of it)."))
                .containsExactly("1:1-15 link-broken: no `)` stands behind the address in this line");
        assertThat(told("[Text](<my page.md)"))
                .containsExactly("1:1-20 link-broken: the `<` before the address has no `>`");
    }

    @Test
    void findsTitlesThatAreNone() {
        assertThat(told("[Text](page.md “Our page”)"))
                .containsExactly("1:1-27 link-broken: what follows the address is no title in straight quotes");
    }

    @Test
    void findsALinkAroundALink() {
        assertThat(told("[See [this](a.md) page](b.md)"))
                .containsExactly("1:1-30 link-broken: another link stands in its text");
    }

    @Test
    void findsLabelsThatAreNotDefined() {
        assertThat(told("See [our page][privacy]."))
                .containsExactly("1:16-23 link-broken: nothing is defined as `privacy` on this page");
        assertThat(faults("See [our page][Privcay 1].\n\n[Privacy 1]: privacy.md\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.suggestion()).isEqualTo("Privacy 1"));
        assertThat(told("See [imprint][]."))
                .containsExactly("1:6-13 link-broken: nothing is defined as `imprint` on this page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Text](page.md) and [more](<my page.md>) and [all](my%20page.md \"A title\")",
                "[Text](page(1).md) and [text](a.md (title))",
                "As shown before [1][2], [3,4][5] and [12](see below), [Lee 2020][Kim 2021].",
                "The element f[i](x) of list[first][last], and int[][] too.",
                "The interval [0,1](closed on both sides) and [a](and/or b), [b](e.g. in mice), [c](Fig. 1).",
                "[Text] (page one.md) and [x] [y]",
                "\\[Text\\](my page.md) and \\[text][label]",
                "[Text\\](my page.md)",
                "`[Text](my page.md)` and ``[text][label]``",
                "```\n[Text](my page.md)\n```\n",
                "    [Text](my page.md)\n",
                "<pre>\n[Text](my page.md)\n</pre>\n",
                "<script>let a = f[i](b, \"c d.md\");</script>\n",
                "Done[^1][^2] and [^a](b c.md).\n\n[^1]: One.\n",
                "- [ ][x] open\n- [x] done",
                "[Text][label]\n\n[label]: page.md",
                "and ](my page.md) and ][label]",
                "[Text\n\nmore](my page.md)",
                "$x[t](y z)$ and [...](left out)",
            })
    void isSilentAboutLinksAndProse(String markdown) {
        assertThat(told(markdown)).isEmpty();
    }

    @Test
    void looksAtManyInReasonableTime() {
        for (String part : List.of("[a](b c", "](", "[a][", "[a](b.md c ", "][b]", "\\]( ")) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> faults(part.repeat(200_000 / part.length())));
        }
    }
}
