package nrw.ikim.site.check;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteFixture;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.text.OriginMap;

import static org.assertj.core.api.Assertions.assertThat;

class LinkCheckTest {

    private static CheckedPage page(Page page, String html) {
        OriginMap origins = new OriginMap.Builder(page.document().source().text()).build();
        return new CheckedPage(new RenderedPage(page, html, origins, ReadSet.NONE, true), new PageReader().read(html));
    }

    @Test
    void aPageThatLeadsOnMayLinkToItselfAndNoOtherToIt() {
        Site site = new SiteFixture()
                .page("a.md", "")
                .page("b.md", "")
                .page("c.md", "")
                .build();
        Map<String, String> html = Map.of(
                "/a/", "<meta http-equiv=refresh content='0; url=/c/'><a href='/a/'>here</a>",
                "/b/", "<a href='/a/'>there</a>",
                "/c/", "<p>");

        List<Diagnostic> found = new OutputCheck()
                .check(
                        site,
                        site.pages().stream()
                                .map(page -> page(page, html.get(page.url())))
                                .toList());

        assertThat(found).singleElement().satisfies(fault -> {
            assertThat(fault.rule().id()).isEqualTo("link-redirects");
            assertThat(fault.message()).contains("/a/");
        });
    }
}
