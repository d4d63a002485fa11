package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteFixture;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Locator;
import nrw.ikim.site.text.OriginMap;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

class OutputCheckTest {

    private static final String GROUPS = "src/site/content/groups/";

    /** Two groups, one of them with an id, and some files. */
    private static SiteFixture institute() {
        return new SiteFixture()
                .page("groups/ds.md", "<h2 id=team>Team</h2><h2 id='über-uns'>Über uns</h2><a name=old>k</a>")
                .page("groups/index.md", "<h1>Groups</h1>")
                .assets("img/cell.png", "img/Lab.jpg", "css/site.css", "files/plan.pdf", "old/page.html");
    }

    private static List<Diagnostic> check(SiteFixture fixture) {
        Site site = fixture.build();
        return check(site, site.pages().stream().map(OutputCheckTest::verbatim).toList());
    }

    private static List<Diagnostic> check(Site site, List<RenderedPage> pages) {
        PageReader reader = new PageReader();
        return new OutputCheck()
                .check(
                        site,
                        pages.stream()
                                .map(page -> new CheckedPage(page, reader.read(page.html())))
                                .toList());
    }

    /** A page whose HTML is what stands in its source. */
    private static RenderedPage verbatim(Page page) {
        SourceText text = page.document().source().text();
        return rendered(page, text, text.text(), true);
    }

    private static RenderedPage rendered(Page page, Locator source, String html, boolean complete) {
        OriginMap.Builder origins = new OriginMap.Builder(source);
        origins.copied(0, source, 0, html.length());
        return new RenderedPage(page, html, origins.build(), ReadSet.NONE, complete);
    }

    /** What is said of some HTML on the page {@code /groups/dx/} of the institute. */
    private static List<Diagnostic> checkIn(SiteFixture fixture, String html) {
        return check(fixture.page("groups/dx.md", html));
    }

    private static List<Diagnostic> checkLink(String address) {
        return checkIn(institute(), "<a href=\"" + address + "\">k</a>");
    }

    private static String text(Diagnostic found) {
        return found.location() + " " + found.rule().id() + ": " + found.message();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#top",
                "#TOP",
                "?q=1",
                "./",
                "../",
                "../ds/",
                "/groups/ds/",
                "/groups/ds/index.html",
                "/groups/./x/../ds/",
                "/groups/%64s/",
                "/groups/ds/?a=1&amp;b=../..#team",
                "/groups/%2e%2e/groups/ds/",
                " /groups/\nds/ ",
                "\\groups\\ds\\",
                "/groups/ds/#old",
                "/groups/ds/#über-uns",
                "/groups/ds/#%C3%BCber-uns",
                "/groups/ds/#:~:text=Team",
                "/groups/ds/#team:~:text=Team",
                "/files/plan.pdf",
                "/files/plan.pdf#page=2",
                "/old/page.html#anything",
                "https://elsewhere.example/x",
                "//elsewhere.example/x",
                "HTTP://elsewhere.example",
                "mailto:a@b.example",
                "tel:+49",
                "data:text/plain,x",
                "javascript:void(0)",
                "web+ikim:x",
            })
    void findsNothingWrongWithALinkThatABrowserCanFollow(String address) {
        assertThat(checkLink(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "/groups/dz/          | there is no such page | /groups/ds/",
                "../dz/#team          | there is no such page | ../ds/#team",
                "ds                   | there is no such page | ../ds/",
                "/groups/ds.html      | there is no such page | /groups/ds/",
                "/ds/                 | there is no such page | /groups/ds/",
                "/quite-other/        | there is no such page | ``",
                "/groups/ds/x/        | there is no such page | /groups/ds/",
                "/files/plam.pdf      | there is no such file | /files/plan.pdf",
                "/plan.pdf            | there is no such file | /files/plan.pdf",
                "x.min.pdf            | there is no such file | ``",
                "/files/other.pdf     | there is no such file | ``",
                "/groups/kei/         | there is no such page | ``",
            })
    void saysWhatIsNotThereAndWhatIsNearest(String address, String reason, String suggestion) {
        String shown = address.replace("#team", "");

        assertThat(checkLink(address)).singleElement().satisfies(found -> {
            assertThat(text(found)).isEqualTo(GROUPS + "dx.md:1:10 link-broken: link to `" + shown + "`: " + reason);
            assertThat(found.suggestion()).isEqualTo(suggestion);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, https://www.example.org",
        "bio.tu-x.example/a#b, https://bio.tu-x.example/a#b",
        "/www.example.org/, https://www.example.org/",
        "/https://www.example.org/, https://www.example.org/",
        "http//www.example.org, http://www.example.org",
        "https;//example.org/a, https://example.org/a",
        "/htps//example.org, https://example.org",
    })
    void recognisesAddressesOfOtherSitesThatLackTheirBeginning(String address, String suggestion) {
        assertThat(checkLink(address)).singleElement().satisfies(found -> {
            assertThat(text(found)).startsWith(GROUPS + "dx.md:1:10 url-invalid: address `" + address + "`: ");
            assertThat(found.suggestion()).isEqualTo(suggestion);
        });
    }

    @Test
    void recognisesMailAddressesThatLackTheirBeginning() {
        Diagnostic found = checkLink("otters@rivers.example?subject=a").get(0);

        assertThat(text(found))
                .contains(":1:10 mailto-invalid: mail address `otters@rivers.example`: without `mailto:`");
        assertThat(found.suggestion()).isEqualTo("mailto:otters@rivers.example?subject=a");
    }

    @Test
    void findsAnImageWithoutAddress() {
        assertThat(checkIn(institute(), "<img src='' alt=''>"))
                .extracting(OutputCheckTest::text)
                .containsExactly(GROUPS + "dx.md:1:11 image-missing: this image has no address");
    }

    @Test
    void suggestsForADatumWhatShouldStandThere() {
        Site site = institute().page("a.md", "").build();
        Location datum = new Location("src/site/data/p.yml", new Span(2, 9, 2, 9 + "ann@rivers.example.".length()));
        List<RenderedPage> pages = site.pages().stream()
                .filter(page -> page.path().equals("a.md"))
                .map(page -> rendered(page, Locator.datum(datum), "<a href='mailto:ann@rivers.example.'>k</a>", true))
                .toList();

        assertThat(check(site, pages)).singleElement().satisfies(found -> {
            assertThat(found.location()).isEqualTo(datum);
            assertThat(found.suggestion()).isEqualTo("ann@rivers.example");
        });
    }

    @Test
    void saysWhichFileToCreate() {
        assertThat(checkLink("/projects/xy/").get(0).help())
                .isEqualTo("create src/site/content/projects/xy.md, or correct the link");
        assertThat(checkLink("/").get(0).help()).isEqualTo("create src/site/content/index.md, or correct the link");
        assertThat(checkLink("/x/y.pdf").get(0).help())
                .isEqualTo("put the file at src/site/assets/x/y.pdf, or correct the address");
        assertThat(checkLink("/quite/other.html").get(0).help()).isEqualTo("correct the link");
    }

    @Test
    void tellsUpperFromLowerCase() {
        Diagnostic found = checkLink("/Groups/DS/#team").get(0);

        assertThat(found.message())
                .isEqualTo("link to `/Groups/DS/`: the page is `/groups/ds/`, and servers tell upper from lower case");
        assertThat(found.suggestion()).isEqualTo("/groups/ds/#team");
        assertThat(checkIn(institute(), "<img src=/img/lab.JPG>").get(0).message())
                .isEqualTo("image `/img/lab.JPG`: the file is `/img/Lab.jpg`, and servers tell upper from lower case");
    }

    @Test
    void tellsFormsOfUmlautsThatLookAlike() {
        SiteFixture site = institute().assets("files/u\u0308bersicht.pdf");

        assertThat(checkIn(site, "<a href='/files/übersicht.pdf'>k</a>").get(0).message())
                .contains("its accented letters are encoded in another way");
    }

    @Test
    void decodesUmlautsInAddresses() {
        SiteFixture site = institute().page("gäste.md", "").assets("files/Plan für 2027 100%.pdf");

        assertThat(checkIn(
                        site,
                        "<a href='/gäste/'>k</a><a href='/g%C3%A4ste/'>k</a><a href='../../g%c3%a4ste/'>k</a>"
                                + "<a href='/files/Plan%20für 2027 100%25.pdf'>k</a>"))
                .isEmpty();
    }

    @Test
    void suggestsAddressesAsPeopleWriteThem() {
        SiteFixture site = institute().page("gäste 2027.md", "/g%C3%A4ste%202027/", "gäste 2027/index.html", "");
        String html = "<a href='/gaste%202027/'>k</a><a href='/G%C3%A4ste%202027/'>k</a><a href='/gäste 2027.md'>k</a>";

        assertThat(checkIn(site, html)).extracting(Diagnostic::suggestion).containsOnly("/gäste%202027/");
        assertThat(check(site).get(1).message()).contains("the page is `/gäste%202027/`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups/100%/", "/groups/%zz/", "/groups/%", "/groups/g%E4ste/", "/groups/%C3"})
    void saysWhatIsWrongWithAPercentSign(String address) {
        assertThat(checkLink(address)).singleElement().satisfies(found -> {
            assertThat(text(found))
                    .contains("link-broken: link to `" + address + "`: `%` must be followed by the two hexadecimal");
            assertThat(found.help()).contains("`%25`");
        });
    }

    @Test
    void doesNotTakeAnEncodedSlashForASeparator() {
        assertThat(checkLink("/groups%2Fds/")).hasSize(1);
    }

    @Test
    void findsLinksAboveTheRoot() {
        assertThat(checkLink("../../../groups/ds/").get(0).message())
                .isEqualTo("link to `../../../groups/ds/`: it leads above the root of the site");
    }

    @Test
    void followsLinksBelowTheBasePath() {
        SiteFixture site = institute().basePath("/ikim");

        assertThat(checkIn(site, "<a href=/ikim/groups/ds/#team>k</a><a href=../ds/>k</a><a href=/ikim/groups/>k</a>"))
                .isEmpty();
        assertThat(checkIn(
                        institute().basePath("/ikim").page("index.md", ""), "<a href=/ikim/>k</a><a href=../../>k</a>"))
                .isEmpty();
    }

    @Test
    void namesAddressesWithoutTheBasePathAsTheirAuthorsDo() {
        Diagnostic found = checkIn(institute().basePath("/ikim"), "<a href=/ikim/groups/dz/>k</a>")
                .get(0);

        assertThat(found.message()).isEqualTo("link to `/groups/dz/`: there is no such page");
        assertThat(found.suggestion()).isEqualTo("/groups/ds/");
        assertThat(checkIn(institute().basePath("/ikim"), "<a href=../dz/>k</a>")
                        .get(0)
                        .suggestion())
                .isEqualTo("../ds/");
    }

    @Test
    void findsLinksThatForgetTheBasePath() {
        Diagnostic found = checkIn(institute().basePath("/ikim"), "<a href=/groups/ds/>k</a>")
                .get(0);

        assertThat(text(found))
                .isEqualTo(GROUPS + "dx.md:1:9 link-broken: link to `/groups/ds/`: the site is served below `/ikim/`,"
                        + " and this address is not");
        assertThat(found.help())
                .startsWith("write `{{ \"/groups/ds/\" | url }}` in templates and HTML, or `/groups/ds/` as a link");
        assertThat(checkIn(institute().basePath("/ikim"), "<a href=/ikim2/>k</a>"))
                .hasSize(1);
        assertThat(checkIn(institute().basePath("/ikim"), "<a href=../../../groups/ds/>k</a>")
                        .get(0)
                        .help())
                .startsWith("leave out a `../`");
    }

    @Test
    void followsFullAddressesOfTheSiteItself() {
        String html = "<link rel=canonical href='https://ikim.example/s/groups/ds/'>"
                + "<a href='HTTPS://IKIM.example:443/s/groups/dz/#team'>k</a>"
                + "<a href='https://ikim.example/other/'>k</a>"
                + "<a href='https://ikim.example:8443/s/x/'>k</a>"
                + "<a href='https://ikim.example.org/s/x/'>k</a>";

        assertThat(checkIn(institute().url("https://ikim.example").basePath("/s"), html))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message())
                            .isEqualTo("link to `HTTPS://IKIM.example:443/s/groups/dz/`: there is no such page");
                    assertThat(found.suggestion()).isEqualTo("https://ikim.example/s/groups/ds/#team");
                });
    }

    @Test
    void findsExtensionlessPagesOnlyOnHostsThatServeThem() {
        String html = "<a href=/groups/ds>k</a><a href=ds>k</a><a href=ds.html#team>k</a>";

        assertThat(checkIn(institute().htmlPermalinks().extensionlessLinks(), html))
                .isEmpty();
        assertThat(checkIn(institute().htmlPermalinks(), html))
                .extracting(Diagnostic::suggestion)
                .containsExactly("/groups/ds.html", "ds.html");
        assertThat(checkIn(institute().htmlPermalinks(), "<a href=/groups/dz.html>k</a>")
                        .get(0)
                        .help())
                .isEqualTo("create src/site/content/groups/dz.md, or correct the link");
    }

    @Test
    void startsFromTheBaseOfAPage() {
        assertThat(checkIn(institute(), "<base href=/groups/><a href=ds/#team>k</a>"))
                .isEmpty();
        assertThat(checkIn(institute(), "<base href=https://elsewhere.example/><a href=x/>k</a><a href=/y/>k</a>"))
                .isEmpty();
    }

    @Test
    void readsLinksOfPagesWithOwnAddresses() {
        SiteFixture site = institute().page("about.md", "/über/uns", "über/uns.html", "<a href=../groups/ds/>k</a>");

        assertThat(check(site)).isEmpty();
        assertThat(checkIn(site, "<a href=/%C3%BCber/uns.html>k</a>")).isEmpty();
    }

    @Test
    void findsMissingImagesAndEachCandidate() {
        List<Diagnostic> found = checkIn(
                institute(),
                "<img src=/img/cell.png srcset='/img/cell.png 1x, /img/cell-2.png 2x'>\n<img src='../../img/cell.jpeg'>");

        assertThat(found)
                .extracting(OutputCheckTest::text)
                .containsExactly(
                        GROUPS + "dx.md:1:50 image-missing: image `/img/cell-2.png`: there is no such file",
                        GROUPS + "dx.md:2:11 image-missing: image `../../img/cell.jpeg`: there is no such file");
        assertThat(found).extracting(Diagnostic::suggestion).containsExactly("/img/cell.png", "../../img/cell.png");
        assertThat(found.get(0).help())
                .isEqualTo("put the file at src/site/assets/img/cell-2.png, or correct the address");
    }

    @Test
    void findsMissingFilesThatAPageNeeds() {
        assertThat(checkIn(institute(), "<link rel=stylesheet href=/css/sit.css>"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(text(found)).endsWith("asset-missing: file `/css/sit.css`: there is no such file");
                    assertThat(found.suggestion()).isEqualTo("/css/site.css");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dz.md                | there is no such source file | ds.md",
                "../groups/dz.md#team | there is no such source file | ds.md#team",
                "/groups/dz.md        | there is no such source file | /groups/ds.md",
                "/s/groups/dz.md      | there is no such source file | /groups/ds.md",
                "../ds.md             | there is no such source file | ds.md",
                "../../README.md      | it leads out of src/site/content/ | ``",
                "ds.md#team           | the site has a page in place of this source file | ../ds/#team",
            })
    void saysThatASourceFileDoesNotExist(String address, String reason, String suggestion) {
        Diagnostic found = checkIn(institute().basePath("/s"), "<a href='" + address + "'>k</a>")
                .get(0);

        assertThat(found.message()).endsWith("`: " + reason);
        assertThat(found.suggestion()).isEqualTo(suggestion);
    }

    @Test
    void findsMissingAnchors() {
        Diagnostic other = checkLink("/groups/ds/#taem").get(0);
        assertThat(text(other))
                .isEqualTo(GROUPS + "dx.md:1:10 anchor-missing: link to `/groups/ds/#taem`: that page has no heading or"
                        + " other element with the id `taem`");
        assertThat(other.suggestion()).isEqualTo("/groups/ds/#team");
        assertThat(other.notes()).containsExactly("the page has `team`, `über-uns`, `old`");

        Diagnostic own = checkLink("#team").get(0);
        assertThat(own.message())
                .isEqualTo("link to `#team`: this page has no heading or other element with the id `team`");
        assertThat(own.notes()).containsExactly("the page has no ids");
        assertThat(checkLink("../ds/?q#Team").get(0).suggestion()).isEqualTo("../ds/?q#team");
    }

    @Test
    void findsIdsThatStandTwice() {
        List<Diagnostic> found = checkIn(institute(), "<p id=a>\n<p id=b>\n<p id=a><a name=b>k</a>");

        assertThat(found)
                .extracting(OutputCheckTest::text)
                .containsExactly(GROUPS + "dx.md:3:7 html-duplicate-id: the id `a` stands more than once on the page");
        assertThat(found.get(0).notes()).containsExactly("the first is at " + GROUPS + "dx.md:1:7");
    }

    @Test
    void ofPagesThatAreNotCompleteOnlyTheLinksAreFollowed() {
        Site site = institute()
                .page("a.md", "<a href=/groups/ds/#nowhere>k</a><a href=/b/>k</a><a href=/nowhere/>k</a>")
                .page("b.md", "<a href=/nowhere/>k</a><p id=x><p id=x>")
                .build();
        List<RenderedPage> pages = site.pages().stream()
                .map(page -> rendered(
                        page,
                        page.document().source().text(),
                        page.document().body(),
                        page.path().equals("a.md")))
                .toList();

        assertThat(check(site, pages))
                .extracting(OutputCheckTest::text)
                .containsExactly(
                        "src/site/content/a.md:1:59 link-broken: link to `/nowhere/`: there is no such page",
                        "src/site/content/b.md:1:9 link-broken: link to `/nowhere/`: there is no such page");
    }

    @Test
    void readsNoLinksInPagesThatAreNotHtml() {
        SiteFixture site = institute().page("feed.md", "/feed.xml", "feed.xml", "<a href=/nowhere/>k</a>");

        assertThat(check(site)).isEmpty();
        assertThat(checkIn(site, "<a href=/feed.xml#x>k</a>")).isEmpty();
    }

    @Test
    void saysOnceWhatManyPagesShow() {
        SourceText template =
                new SourceText("src/site/templates/base.peb", "<nav>\n<a href='people/'>k</a><p id=x><p id=x>");
        Site site = institute().page("people.md", "").page("z/other.md", "").build();
        List<RenderedPage> pages = new ArrayList<>(site.pages().stream()
                .map(page -> rendered(page, template, template.text(), true))
                .toList());
        List<Diagnostic> found = check(site, pages);
        Collections.reverse(pages);

        assertThat(check(site, pages)).isEqualTo(found);
        assertThat(found)
                .extracting(OutputCheckTest::text)
                .containsExactly(
                        "src/site/templates/base.peb:2:10 link-broken: link to `people/`: there is no such page",
                        "src/site/templates/base.peb:2:38 html-duplicate-id: the id `x` stands more than once on the page");
        assertThat(found.get(0).notes()).containsExactly("on 4 pages, first /groups/");
        assertThat(found.get(0).suggestion()).isEqualTo("/people/");
        assertThat(found.get(0).help()).startsWith("begin the address with `/`");
        assertThat(found.get(1).notes())
                .containsExactly("the first is at src/site/templates/base.peb:2:30", "on 4 pages, first /groups/");
    }

    @Test
    void saysOnceWhatALoopMakesAgainAndAgain() {
        Site site = institute().page("a.md", "").build();
        Locator datum = Locator.datum(Location.startOf("src/site/data/people.yml"));
        List<RenderedPage> pages = site.pages().stream()
                .filter(page -> page.path().equals("a.md"))
                .map(page -> rendered(page, datum, "<p id=x><a href=/b/>k</a><p id=x><a href=/b/>k</a><p id=x>", true))
                .toList();

        List<Diagnostic> found = check(site, pages);
        assertThat(found).hasSize(2);
        assertThat(found)
                .flatExtracting(Diagnostic::notes)
                .containsExactly(
                        "made by the same line each time, as in a loop or in a partial that is included twice");
    }

    @Test
    void suggestsForTheFirstFaultsOnlyWhereThereAreVeryMany() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            html.append("<a href=/groups/dz/>k</a>\n");
        }

        List<Diagnostic> found = checkIn(institute(), html.toString());
        assertThat(found).hasSize(300);
        assertThat(found.subList(0, 200)).extracting(Diagnostic::suggestion).containsOnly("/groups/ds/");
        assertThat(found.subList(200, 300)).extracting(Diagnostic::suggestion).containsOnly("");
    }

    @Test
    void hasNothingToSayOfAnEmptySite() {
        assertThat(new OutputCheck().check(new SiteFixture().build(), List.of()))
                .isEmpty();
    }
}
