package nrw.ikim.site.check;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteFixture;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.text.OriginMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Which files count as unused. */
class AssetUseTest {

    private static List<Diagnostic> faults(boolean complete, String html, String... assets) {
        Site site = new SiteFixture().page("index.md", html).ownAssets(assets).build();
        List<CheckedPage> pages = site.pages().stream()
                .map(page -> new CheckedPage(
                        new RenderedPage(
                                page,
                                html,
                                new OriginMap.Builder(page.document().source().text()).build(),
                                ReadSet.NONE,
                                complete),
                        new PageReader().read(html)))
                .toList();
        return new OutputCheck().check(site, pages);
    }

    private static List<String> shown(List<Diagnostic> faults) {
        return faults.stream()
                .map(fault -> fault.rule().id() + " " + fault.location() + " " + fault.message() + fault.notes())
                .toList();
    }

    @Test
    void namesTheFilesOfEachFolder() {
        assertThat(shown(faults(true, "<p>", "a.png", "img/b.png", "img/c.png", "img/d.png", "img/e.png", "pdf/f.pdf")))
                .containsExactly(
                        "asset-unused src/site/assets/a.png:1:1 nothing refers to this file[]",
                        "asset-unused src/site/assets/img/b.png:1:1 nothing refers to 4 files of src/site/assets/img/"
                                + "[they are `b.png`, `c.png`, `d.png` and 1 more]",
                        "asset-unused src/site/assets/pdf/f.pdf:1:1 nothing refers to this file[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='/img/an%20owl.png'>",
                "<img src='img/an owl.png'>",
                "<a href='img/an%20owl.png'>An owl</a>",
                "<img srcset='/img/an%20owl.png 2x'>",
                "<script>show('/img/an%20owl.png')</script>",
                "<p style='background: url(/img/an%20owl.png)'>",
            })
    void aFileThatAPageNamesIsUsed(String html) {
        assertThat(faults(true, html, "img/an owl.png")).isEmpty();
    }

    @Test
    void aFileOfTheSameNameElsewhereIsUnused() {
        assertThat(shown(faults(
                        true,
                        "<img src='/img/owl.png'><script>x('img/owl.png')</script>",
                        "img/old/owl.png",
                        "img/owl.png")))
                .containsExactly("asset-unused src/site/assets/img/old/owl.png:1:1 nothing refers to this file[]");
    }

    @Test
    void saysNothingWhereABrokenPageOrLinkMayBeMeantForTheFile() {
        assertThat(faults(false, "<p>", "img/owl.png")).isEmpty();
        assertThat(faults(true, "<img src='/img/Owl.png'>", "img/owl.png"))
                .extracting(fault -> fault.rule().id())
                .doesNotContain("asset-unused")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "favicon.ico, true",
        "img/favicon.ico, false",
        "robots.txt, true",
        "files/robots.txt, false",
        "CNAME, true",
        ".nojekyll, true",
        ".well-known/matrix/server, true",
        "old/page.html, true",
        "_redirects, true",
        "apple-touch-icon-120x120.png, true",
        "site.webmanifest, true",
        "js/site.js.map, true",
        "js/other.js.map, false",
        "fonts/OFL.txt, true",
        "fonts/LICENSE, true",
        "files/licences-of-boats.pdf, false",
    })
    void filesThatAreAskedForByNameNeedNoLink(String path, boolean stands) {
        assertThat(AssetNames.stands(path, new TreeSet<>(List.of(path, "js/site.js"))))
                .isEqualTo(stands);
    }

    @Test
    void theThemesOwnFilesAreNotTheSitesConcern() {
        Site site =
                new SiteFixture().page("index.md", "").assets("css/ikim.css").build();
        String html = "<p>";
        RenderedPage page = new RenderedPage(
                site.pages().get(0),
                html,
                new OriginMap.Builder(site.pages().get(0).document().source().text()).build(),
                ReadSet.NONE,
                true);

        assertThat(new OutputCheck().check(site, List.of(new CheckedPage(page, new PageReader().read(html)))))
                .isEmpty();
    }
}
