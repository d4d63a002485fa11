package nrw.ikim.site.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Span;

/** A project in the folder {@code web} of a repository, and what was found in it. */
final class ReportFixture {

    static final ReportPaths PATHS = new ReportPaths(Path.of("/repository"), Path.of("/repository/web"));

    static final SourceText PAGE = new SourceText(
            "src/site/content/über uns #1.md", "---\ntitle: Us\n---\n\ud83e\udda6 See [boats](boats.md).\n");

    static final SourceText DATA = new SourceText("src/site/data/groups.yml", "- name: otters\n  lable: Otters\n");

    /** A broken link behind an emoji, in a file whose name needs encoding. */
    static final Diagnostic LINK = Diagnostic.of(
                    Rule.LINK_BROKEN, locate(PAGE, "boats.md"), "link to `boats.md`: there is no such source file")
            .withNote("100% of `[boats](boats.md)`")
            .withHelp("create the page, or correct the link");

    /** A misspelt key. */
    static final Diagnostic KEY = Diagnostic.of(Rule.DATA_UNKNOWN_KEY, locate(DATA, "lable"), "unknown key `lable`")
            .withSuggestion("label")
            .withSeverity(Severity.WARNING);

    /** A file without text. */
    static final Diagnostic IMAGE =
            Diagnostic.of(Rule.IMAGE_OVERSIZED, Location.startOf("src/site/assets/img/boat.jpg"), "12 MB");

    /** A range of two lines, in the theme. */
    static final Diagnostic THEME = Diagnostic.of(
            Rule.TEMPLATE_SYNTAX, new Location("(theme)/templates/base.peb", new Span(1, 3, 2, 1)), "not closed");

    /** Text that must not get out of its place. */
    static final Diagnostic HOSTILE = Diagnostic.of(
            Rule.DATA_SYNTAX,
            new Location("src/site/data/a,b:c.yml", Span.at(1, 1)),
            "found \u001b[2J\u0000\ufffe]]> <b> & \"\r\n::error::x");

    private ReportFixture() {}

    static SiteResult result(Diagnostic... diagnostics) {
        SourceText theme = new SourceText(THEME.location().file(), "a {{ b\nc\n");
        return new SiteResult(
                SiteResult.Outcome.FAILED,
                Arrays.stream(diagnostics).sorted().toList(),
                3,
                Map.of(),
                Map.of(PAGE.file(), PAGE, DATA.file(), DATA, theme.file(), theme),
                WriteSummary.NONE);
    }

    static SiteResult all() {
        return result(LINK, KEY, IMAGE, THEME, HOSTILE);
    }

    /** Very many equal faults, the first ones warnings. */
    static SiteResult many(int warnings, int errors) {
        Diagnostic[] many = new Diagnostic[warnings + errors];
        for (int i = 0; i < many.length; i++) {
            Location location = new Location("a.md", Span.at(i + 1, 1));
            Severity severity = i < warnings ? Severity.WARNING : Severity.ERROR;
            many[i] = Diagnostic.of(Rule.LINK_BROKEN, location, "no page").withSeverity(severity);
        }
        return result(many);
    }

    private static Location locate(SourceText text, String words) {
        int start = text.text().lastIndexOf(words);
        return text.locate(start, start + words.length());
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }
}
