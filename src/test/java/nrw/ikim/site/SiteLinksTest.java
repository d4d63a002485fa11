package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.check.ExternalLink;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.external.LinkReport;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.text.Location;

import static org.assertj.core.api.Assertions.assertThat;

/** Which links of a site are checked, and what becomes of what is found; nothing is asked for here. */
class SiteLinksTest {

    private static final String HEAD = "<!doctype html>\n<html lang=\"en\"><title>t</title><h1>t</h1>";

    @TempDir
    Path folder;

    private final List<ExternalLink> links = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<Integer> ownFaults = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();

    @Test
    void areTracedToWhatMadeThemAndCountedByPages() throws Exception {
        write("site.yml", "theme:\n  footer:\n    - {label: Boats, url: \"https://boats.example/\"}\n");
        write(
                "templates/page.peb",
                HEAD + "\n<a href=\"https://herons.example/\">Herons</a>{{ content }}"
                        + "<a href=\"{{ site.theme.footer[0].url }}\">B</a>\n");
        write("content/index.md", "---\nlayout: page\n---\nSee [otters](https://otters.example/a#b).\n");
        write("content/people.md", "---\nlayout: page\n---\nNobody.\n");

        check();

        assertThat(links)
                .extracting(link ->
                        link.location() + " " + link.address() + " on " + link.pages() + ", first " + link.firstPage())
                .containsExactly(
                        "content/index.md:4:14 https://otters.example/a#b on 1, first /",
                        "site.yml:3:28 https://boats.example/ on 2, first /",
                        "templates/page.peb:3:10 https://herons.example/ on 2, first /");
        assertThat(ownFaults).containsExactly(0);
    }

    @Test
    void areThoseOfPagesThatRenderWhateverElseIsWrong() throws Exception {
        write("templates/page.peb", HEAD + "{{ content }}");
        write("content/index.md", "---\nlayout: page\n---\n[a](https://a.example/) [gone](gone.md)\n");
        write("content/broken.md", "---\nlayout: page\n---\n[b](https://b.example/) {{ unknown }}\n");
        found.add(Diagnostic.of(Rule.LINK_DEAD, nowhere(), "link to `https://a.example/`: gone"));

        SiteResult result = check();

        assertThat(links).extracting(ExternalLink::address).containsExactly("https://a.example/");
        assertThat(ownFaults).containsExactly(2);
        assertThat(result.diagnostics()).extracting(Diagnostic::rule).containsExactly(Rule.LINK_DEAD);
        assertThat(result.outcome()).isEqualTo(SiteResult.Outcome.FAILED);
    }

    @Test
    void leaveTheBuildAloneWhereTheyOnlyWarn() throws Exception {
        write("content/index.md", "[a](https://a.example/)\n");
        found.add(Diagnostic.of(Rule.LINK_UNREACHABLE, nowhere(), "link to `https://a.example/`: no answer"));

        assertThat(check().outcome()).isEqualTo(SiteResult.Outcome.CHECKED);
    }

    @Test
    void areIgnoredAsTheSiteSays() throws Exception {
        write("site.yml", "externalLinks:\n  ignore: [a.example, \"https://b.example/in/\"]\n");
        write("content/index.md", "[a](https://a.example/)\n");

        check();

        assertThat(ignored).containsExactly("a.example", "https://b.example/in/");
        assertThat(ownFaults).containsExactly(0);
    }

    @Test
    void areLivedWithAsOtherFaults() throws Exception {
        write("site.yml", "checks: {link-unreachable: \"off\"}\n");
        write("content/index.md", "[a](https://a.example/) <!-- ikim-ignore: link-dead -->\n");
        found.add(Diagnostic.of(Rule.LINK_DEAD, nowhere(), "link to `https://a.example/`: gone"));
        found.add(Diagnostic.of(Rule.LINK_UNREACHABLE, nowhere(), "link to `https://b.example/`: no answer"));

        SiteResult result = check();

        assertThat(ownFaults).containsExactly(0);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.suppressed())
                .extracting(fault -> fault.diagnostic().rule())
                .containsExactly(Rule.LINK_DEAD);
        assertThat(result.outcome()).isEqualTo(SiteResult.Outcome.CHECKED);
    }

    @Test
    void needASite() throws Exception {
        assertThat(check().outcome()).isEqualTo(SiteResult.Outcome.NO_SITE);
        assertThat(ownFaults).isEmpty();
    }

    private Location nowhere() {
        return Location.startOf("content/index.md");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SiteResult check() throws Exception {
        SiteRequest request = TestRequests.of(folder.resolve("site"), folder.resolve("out"), folder.resolve("work"));
        SiteLinks.Checker checker = (all, without) -> {
            links.addAll(all);
            ignored.addAll(without);
            return new LinkReport(found, "summary", List.of());
        };
        SiteResult result = new SiteLinks(checker, Progress.NONE).check(request, ownFaults::add, report -> {});
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("work")).doesNotExist();
        return result;
    }
}
