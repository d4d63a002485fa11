package nrw.ikim.site.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteFixture;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.text.OriginMap;
import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way to write an address, from every kind of start, on every kind of server: what it is found to be, and that what is
 * suggested for a wrong one is right.
 */
class LinkCombinationsTest {

    private static final String HOST = "https://rivers.example";

    /** How a site is served. */
    private enum Server {
        ROOT("", false, false),
        BELOW_A_PATH("/institute", false, false),
        FILES("", true, false),
        EXTENSIONLESS("/i", true, true);

        private final String basePath;
        private final boolean files;
        private final boolean extensionless;

        Server(String basePath, boolean files, boolean extensionless) {
            this.basePath = basePath;
            this.files = files;
            this.extensionless = extensionless;
        }
    }

    /** How the beginning of an address is written. */
    private enum Start {
        ROOT,
        RELATIVE,
        FULL,
        FULL_IN_CAPITALS,
        BASE
    }

    /** How the rest is written, which is right at the beginning, and what that should be found to be. */
    private record Variant(String name, String address, String rule) {}

    private static List<Variant> variants(Server server) {
        List<Variant> all = new ArrayList<>(List.of(
                new Variant("asset", "files/plan.pdf", ""),
                new Variant("asset with query", "files/plan.pdf?v=1/../2", ""),
                new Variant("asset with page", "files/plan.pdf#page=2", ""),
                new Variant("asset by way of dots", "files/./x/../plan.pdf", ""),
                new Variant("asset by encoded dots", "files/%2e/x/%2E%2e/plan.pdf", ""),
                new Variant("asset in encoded letters", "%66iles/plan%2Epdf", ""),
                new Variant("asset with umlauts", "files/übersicht.pdf", ""),
                new Variant("asset with encoded umlauts", "files/%C3%BCbersicht.pdf", ""),
                new Variant("asset with encoded umlauts, lower case", "files/%c3%bcbersicht.pdf", ""),
                new Variant("asset with blanks", "files/a%20b c.pdf", ""),
                new Variant("asset with signs", "files/100%25%23.pdf", ""),
                new Variant("asset in capitals", "files/PLAN.pdf", "link-case-mismatch"),
                new Variant("ending in capitals", "files/plan.PDF", "link-case-mismatch"),
                new Variant("folder in capitals", "Files/plan.pdf", "link-case-mismatch"),
                new Variant("decomposed umlauts", "files/" + decomposed("übersicht.pdf"), "link-case-mismatch"),
                new Variant("decomposed umlauts, encoded", "files/u%CC%88bersicht.pdf", "link-case-mismatch"),
                new Variant("missing asset", "files/plam.pdf", "link-broken"),
                new Variant("asset as a folder", "files/plan.pdf/", "link-broken"),
                new Variant("encoded slash", "files%2Fplan.pdf", "link-broken"),
                new Variant("bad percent", "files/plan%2.pdf", "link-broken"),
                new Variant("folder without index", "files/", "link-broken"),
                new Variant("missing page", "groups/dz/", "link-broken"),
                new Variant("copied page", "old/", ""),
                new Variant("copied page by name", "old/index.html", ""),
                new Variant("id of a copied page", "old/#here", ""),
                new Variant("no id of a copied page", "old/index.html#there", "anchor-missing"),
                new Variant("copied page without slash", "old", "link-redirects")));
        if (server.files) {
            String bare = server.extensionless ? "" : "link-broken";
            all.add(new Variant("page", "groups/ds.html", ""));
            all.add(new Variant("page without ending", "groups/ds", bare));
            all.add(new Variant("id without ending", "groups/ds#team", bare));
            all.add(new Variant("no id", "groups/ds.html#taem", "anchor-missing"));
            all.add(new Variant("page as folder", "groups/ds/", "link-broken"));
            all.add(new Variant("page in capitals", "groups/DS.html", "link-case-mismatch"));
        } else {
            all.add(new Variant("page", "groups/ds/", ""));
            all.add(new Variant("page by name", "groups/ds/index.html", ""));
            all.add(new Variant("page with query", "groups/ds/?a=b", ""));
            all.add(new Variant("id", "groups/ds/#team", ""));
            all.add(new Variant("encoded id", "groups/ds/#%C3%BCber-uns", ""));
            all.add(new Variant("id and text", "groups/ds/#team:~:text=x", ""));
            all.add(new Variant("top", "groups/ds/#top", ""));
            all.add(new Variant("no id", "groups/ds/#taem", "anchor-missing"));
            all.add(new Variant("id in capitals", "groups/ds/?q#Team", "anchor-missing"));
            all.add(new Variant("without slash", "groups/ds", "link-redirects"));
            all.add(new Variant("id without slash", "groups/ds?q#team", "link-redirects"));
            all.add(new Variant("with ending", "groups/ds.html", "link-broken"));
            all.add(new Variant("in capitals", "Groups/DS/", "link-case-mismatch"));
            all.add(new Variant("in capitals without slash", "groups/DS", "link-case-mismatch"));
        }
        return all;
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    static Stream<Arguments> combinations() {
        return Stream.of(Server.values()).flatMap(server -> Stream.of(Start.values())
                .flatMap(start -> variants(server).stream().map(variant -> Arguments.of(server, start, variant))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void isFoundToBeWhatItIs(Server server, Start start, Variant variant) {
        String address = address(server, start, variant.address());

        List<Diagnostic> found = check(server, start, address);

        if (variant.rule().isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(fault -> {
                assertThat(fault.rule().id()).isEqualTo(variant.rule());
                assertThat(fault.location().span().line()).isEqualTo(2);
                if (!fault.rule().id().equals("link-broken")) {
                    assertThat(fault.suggestion()).isNotEmpty();
                }
            });
            String suggestion = found.get(0).suggestion();
            boolean printed = suggestion.startsWith("/") && !server.basePath.isEmpty();
            String mended = printed ? server.basePath + suggestion : suggestion;
            assertThat(suggestion.isEmpty() ? List.of() : check(server, start, mended))
                    .isEmpty();
        }
    }

    private static String address(Server server, Start start, String variant) {
        return switch (start) {
            case ROOT -> server.basePath + "/" + variant;
            case RELATIVE -> (server.files ? "../" : "../../") + variant;
            case FULL -> HOST + server.basePath + "/" + variant;
            case FULL_IN_CAPITALS -> "HTTPS://Rivers.Example:443" + server.basePath + "/" + variant;
            case BASE -> variant;
        };
    }

    private static List<Diagnostic> check(Server server, Start start, String address) {
        String base = start == Start.BASE ? "<base href='" + server.basePath + "/'>" : "";
        SiteFixture fixture = new SiteFixture()
                .url(HOST)
                .basePath(server.basePath)
                .assets("files/plan.pdf", "files/übersicht.pdf", "files/a b c.pdf", "files/100%#.pdf", "old/index.html")
                .page("groups/ds.md", "<h2 id=team>Team</h2><h2 id=über-uns>We</h2>")
                .page("groups/dx.md", base + "\n<a href=\"" + address + "\">k</a>");
        Site site = (server.files ? fixture.htmlPermalinks() : fixture).build();
        site = server.extensionless ? fixture.extensionlessLinks().build() : site;
        List<CheckedPage> pages =
                site.pages().stream().map(LinkCombinationsTest::checked).toList();
        SourceText old = new SourceText("src/site/assets/old/index.html", "<p id=here>");
        PublishedFile copied = PublishedFile.copied("old/index.html", new PageReader().read(old.text()), old);
        CheckedAssets assets = new CheckedAssets(List.of(copied), CheckedAssets.UNREAD.drawings());
        return new OutputCheck().check(site, pages, assets);
    }

    private static CheckedPage checked(Page page) {
        SourceText text = page.document().source().text();
        OriginMap.Builder origins = new OriginMap.Builder(text);
        origins.copied(0, text, 0, text.text().length());
        RenderedPage rendered = new RenderedPage(page, text.text(), origins.build(), ReadSet.NONE, true);
        return new CheckedPage(rendered, new PageReader().read(text.text()));
    }
}
