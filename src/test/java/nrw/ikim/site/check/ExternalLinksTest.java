package nrw.ikim.site.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteFixture;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.text.OriginMap;
import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ExternalLinksTest {

    @ParameterizedTest
    @CsvSource({
        "https://boats.example/a?b#c, https://boats.example/a?b#c",
        "' HTTP://boats.example/ ', HTTP://boats.example/",
        "//boats.example/a, https://boats.example/a",
        "https://rivers.example/old/, https://rivers.example/old/",
        "http://rivers.example/site/, http://rivers.example/site/",
        "https://rivers.example.org/site/, https://rivers.example.org/site/"
    })
    void leadToOtherHostsOrPlacesOfTheSameHost(String written, String address) {
        assertThat(external("<a href=\"" + written + "\">k</a>"))
                .extracting(ExternalLink::address)
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/site/groups/",
                "groups//ds",
                "https://rivers.example/site/groups/",
                "https://RIVERS.example:443/site",
                "mailto:edda@rivers.example?body=https://boats.example/",
                "tel:0123",
                "data:text/plain,http://boats.example/",
                "ftp://boats.example/",
                "javascript:location='//boats.example'"
            })
    void areNoOthers(String written) {
        assertThat(external("<a href=\"" + written + "\">k</a>")).isEmpty();
    }

    @Test
    void sayWhatTheyWant() {
        String html = "<a href='https://a.example/'>k</a><img src='https://b.example/b.png' alt=''>"
                + "<script src='https://c.example/c.js'></script><!-- <a href='https://d.example/'> -->";

        assertThat(external(html))
                .extracting(ExternalLink::kind, ExternalLink::address)
                .containsExactly(
                        tuple(Kind.PAGE, "https://a.example/"),
                        tuple(Kind.IMAGE, "https://b.example/b.png"),
                        tuple(Kind.RESOURCE, "https://c.example/c.js"));
    }

    private static List<ExternalLink> external(String html) {
        Site site = new SiteFixture()
                .url("https://rivers.example")
                .basePath("/site")
                .page("index.md", html)
                .build();
        Page page = site.pages().get(0);
        SourceText text = page.document().source().text();
        OriginMap.Builder origins = new OriginMap.Builder(text);
        origins.copied(0, text, 0, html.length());
        RenderedPage rendered = new RenderedPage(page, html, origins.build(), ReadSet.NONE, true);
        return new ExternalLinks(site.configuration())
                .in(List.of(new CheckedPage(rendered, new PageReader().read(html))));
    }
}
