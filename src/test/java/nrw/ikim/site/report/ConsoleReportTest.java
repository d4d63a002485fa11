package nrw.ikim.site.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.report.ConsoleReport.Message;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleReportTest {
    private static final String FILE = "src/site/data/people/kei.yml";

    @Test
    void showsThePlaceTheLineAndTheRemedy() {
        SourceText source = new SourceText(FILE, "- name: Ada\n  mail: ada@example.org\n  roles: ['head', 'board']\n");
        Diagnostic diagnostic = Diagnostic.of(
                        Rule.PAGE_MISSING,
                        locate(source, "'board'"),
                        "group `kei` is in the board list but has no page")
                .withNote("the list is on 2 pages")
                .withSuggestion("key")
                .withHelp("create src/site/content/groups/kei.md");

        assertThat(report(source, diagnostic)).containsExactly(new Message(Severity.ERROR, """
                src/site/data/people/kei.yml:3:19 page-missing: group `kei` is in the board list but has no page
                   3 |   roles: ['head', 'board']
                     |                   ^^^^^^^
                   note: the list is on 2 pages
                   did you mean `key`?
                   help: create src/site/content/groups/kei.md"""));
    }

    @Test
    void alignsTheGutterWithLongLineNumbers() {
        SourceText source = new SourceText(FILE, "\n".repeat(1233) + "key: x");

        assertThat(lines(source, fault(locate(source, "x")))).containsExactly("   1234 | key: x", "        |      ^");
    }

    @Test
    void pointsBelowTabsWideAndCombiningCharacters() {
        SourceText source = new SourceText(FILE, "\t\u65e5\u672c e\u0301\ud83d\ude00 here, too");

        assertThat(lines(source, fault(locate(source, "here"))))
                .containsExactly(
                        "   1 |  \u65e5\u672c e\u0301\ud83d\ude00 here, too", "     | " + " ".repeat(10) + "^^^^");
        assertThat(lines(source, fault(locate(source, "\u65e5\u672c"))).get(1)).isEqualTo("     |  ^^^^");
    }

    @Test
    void pointsToTheEndOfTheLineWhereTheRangeGoesOn() {
        SourceText source = new SourceText(FILE, "a {{ b   \nc }}\n");

        assertThat(lines(source, fault(new Location(FILE, new Span(1, 3, 2, 5)))))
                .containsExactly("   1 | a {{ b", "     |   ^^^^");
    }

    @Test
    void pointsOnceAtAnEmptyRangeAndBehindTheLine() {
        SourceText source = new SourceText(FILE, "key:\n");

        assertThat(lines(source, fault(new Location(FILE, Span.at(1, 5)))))
                .containsExactly("   1 | key:", "     |     ^");
        assertThat(lines(source, fault(new Location(FILE, Span.at(1, 2))))).containsExactly("   1 | key:", "     |  ^");
    }

    @Test
    void showsNoSourceWhereThereIsNone() {
        SourceText source = new SourceText(FILE, "a\n\n");

        assertThat(lines(source, fault(Location.startOf("src/site/assets/a.jpg"))))
                .isEmpty();
        assertThat(lines(source, fault(new Location(FILE, Span.at(2, 1))))).isEmpty();
        assertThat(lines(source, fault(new Location(FILE, Span.at(99, 1))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "10, 500", "100, 10", "118, 2", "119, 1", "120, 5", "3000, 4", "3000, 900", "9999, 1"})
    void cutsLongLinesAroundTheRange(int start, int length) {
        int end = Math.min(start + length, 10_000);
        String text = "-".repeat(start) + "#".repeat(end - start) + "-".repeat(10_000 - end);

        Excerpt excerpt = Excerpt.of(text, new Span(1, start + 1, 1, end + 1));

        assertThat(excerpt.line()).hasSizeBetween(42, 120).matches("…?-*#+-*…?").contains("…");
        assertThat(excerpt.indent()).isEqualTo(excerpt.line().indexOf('#'));
        assertThat(excerpt.carets())
                .isEqualTo(excerpt.line().chars().filter(c -> c == '#').count());
    }

    @Test
    void keepsLinesThatFit() {
        String text = "-".repeat(119) + "#";

        assertThat(Excerpt.of(text, new Span(1, 120, 1, 121))).isEqualTo(new Excerpt(text, 119, 1));
    }

    @Test
    void neutralisesWhatATerminalWouldObey() {
        SourceText source = new SourceText(FILE, "a \u001b[2J\u009b31m b\u202ec");
        Diagnostic diagnostic = Diagnostic.of(
                        Rule.DATA_SYNTAX, locate(source, "b"), "found \u001b]0;x\u0007\r\n[INFO] BUILD SUCCESS")
                .withNote("\u001b[1m")
                .withSuggestion("\ud800")
                .withHelp("x\u2028y");

        String text = report(source, diagnostic).get(0).text();

        assertThat(text).isEqualTo("""
                src/site/data/people/kei.yml:1:12 data-syntax: found \ufffd]0;x\ufffd  [INFO] BUILD SUCCESS
                   1 | a \ufffd[2J\ufffd31m b\ufffdc
                     |            ^
                   note: \ufffd[1m
                   did you mean `\ufffd`?
                   help: x\ufffdy""");
    }

    @Test
    void paintsPartsAndNothingElse() {
        SourceText source = new SourceText(FILE, "key: x");
        Diagnostic diagnostic = fault(locate(source, "x")).withHelp("mend it").withSeverity(Severity.WARNING);

        List<Message> messages = new ConsoleReport((part, text) -> "<" + part + " " + text + ">")
                .messages(result(source, List.of(diagnostic)));

        assertThat(messages).containsExactly(new Message(Severity.WARNING, """
                <PLACE src/site/data/people/kei.yml:1:6> <WARNING data-syntax:> wrong
                   <GUTTER 1 |> key: x
                   <GUTTER   |>      <WARNING ^>
                   <LABEL help:> mend it"""));
    }

    @Test
    void showsAtMostFiftyOfARule() {
        List<Diagnostic> many = new ArrayList<>();
        IntStream.rangeClosed(1, 67)
                .forEach(i -> many.add(
                        Diagnostic.of(Rule.LINK_BROKEN, new Location("a.md", Span.at(i, 1)), "no page `" + i + "`")));
        many.add(fault(Location.startOf("b.md")));

        List<Message> messages = new ConsoleReport(Style.PLAIN).messages(result(new SourceText(FILE, ""), many));

        assertThat(messages).hasSize(52);
        assertThat(messages.get(49).text()).isEqualTo("a.md:50:1 link-broken: no page `50`");
        assertThat(messages.get(50).text()).isEqualTo("b.md:1:1 data-syntax: wrong");
        assertThat(messages.get(51)).isEqualTo(new Message(Severity.ERROR, "and 17 more of link-broken"));
    }

    @Test
    void warningsTakeNoRoomFromErrorsOfTheSameRule() {
        List<Diagnostic> many = new ArrayList<>();
        IntStream.rangeClosed(1, 120).forEach(i -> {
            Diagnostic fault =
                    Diagnostic.of(Rule.LINK_BROKEN, new Location("a.md", Span.at(i, 1)), "no page `" + i + "`");
            many.add(i > 68 ? fault : fault.withSeverity(Severity.WARNING));
        });

        List<Message> messages = new ConsoleReport(Style.PLAIN).messages(result(new SourceText(FILE, ""), many));

        assertThat(messages)
                .hasSize(102)
                .filteredOn(message -> message.text().startsWith("a.md:118:"))
                .containsExactly(new Message(Severity.ERROR, "a.md:118:1 link-broken: no page `118`"));
        assertThat(messages.subList(100, 102))
                .containsExactly(
                        new Message(Severity.ERROR, "and 2 more errors of link-broken"),
                        new Message(Severity.WARNING, "and 18 more warnings of link-broken"));
    }

    @Test
    void countsInTheSummary() {
        Diagnostic error = fault(Location.startOf("a.md"));
        Diagnostic other = fault(Location.startOf("b.md"));
        Diagnostic warning = other.withSeverity(Severity.WARNING);

        assertThat(ConsoleReport.summary(List.of())).isEqualTo("no errors");
        assertThat(ConsoleReport.summary(List.of(error))).isEqualTo("1 error in 1 file");
        assertThat(ConsoleReport.summary(List.of(warning, warning))).isEqualTo("2 warnings in 1 file");
        assertThat(ConsoleReport.summary(List.of(error, other, error, warning)))
                .isEqualTo("3 errors, 1 warning in 2 files");
    }

    private static Diagnostic fault(Location location) {
        return Diagnostic.of(Rule.DATA_SYNTAX, location, "wrong");
    }

    private static Location locate(SourceText source, String words) {
        int start = source.text().indexOf(words);
        return source.locate(start, start + words.length());
    }

    private static List<Message> report(SourceText source, Diagnostic diagnostic) {
        return new ConsoleReport(Style.PLAIN).messages(result(source, List.of(diagnostic)));
    }

    /** The lines below the first. */
    private static List<String> lines(SourceText source, Diagnostic diagnostic) {
        return Arrays.stream(report(source, diagnostic).get(0).text().split("\n"))
                .skip(1)
                .collect(Collectors.toList());
    }

    private static SiteResult result(SourceText source, List<Diagnostic> diagnostics) {
        return new SiteResult(
                SiteResult.Outcome.FAILED, diagnostics, 0, Map.of(), Map.of(source.file(), source), WriteSummary.NONE);
    }
}
