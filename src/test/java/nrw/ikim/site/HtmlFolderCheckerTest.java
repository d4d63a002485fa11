package nrw.ikim.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.diagnostic.Diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class HtmlFolderCheckerTest {

    @TempDir
    Path project;

    private Path folder() {
        return project.resolve("target/site");
    }

    private void file(String path, String text) throws IOException {
        Path file = folder().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SiteResult check(String baseUrl) {
        Optional<String> address = baseUrl.isEmpty() ? Optional.empty() : Optional.of(baseUrl);
        return new HtmlFolderChecker()
                .check(new HtmlFolderRequest(project, folder(), address, SiteRequest.FailOn.ERROR, 2));
    }

    private List<String> faults() {
        return faults("");
    }

    private List<String> faults(String baseUrl) {
        return check(baseUrl).diagnostics().stream()
                .map(found -> found.location() + " " + found.rule().id() + ": " + found.message())
                .toList();
    }

    @Test
    void hasNothingToSayOfASoundFolder() throws IOException {
        file(
                "index.html",
                "<a href='apidocs/'>k</a><a href=apidocs/A.html#m(java.lang.String)>k</a><img src=a%20b.png alt>");
        file(
                "apidocs/index.html",
                "<a href=../index.html>k</a><link rel=stylesheet href=s.css><a href='#a'>k</a><p id=a>");
        file(
                "apidocs/A.html",
                "<a id='m(java.lang.String)'>k</a><a href='?x#m(java.lang.String)'>k</a><a href=''>k</a>");
        file("apidocs/s.css", "p { background: url('../a b.png') }");
        file("a b.png", "");

        SiteResult result = check("");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.outcome()).isEqualTo(SiteResult.Outcome.CHECKED);
        assertThat(result.pages()).isEqualTo(3);
    }

    @Test
    void namesTheLineOfTheFileAndShowsIt() throws IOException {
        file("a/x.html", "<p>ä😀\n<p>😀 <a href=y.html>k</a>");

        assertThat(faults())
                .containsExactly("target/site/a/x.html:2:14 link-broken: link to `y.html`: there is no such page");
        assertThat(check("").texts().get("target/site/a/x.html").line(2)).startsWith("<p>😀 <a");
    }

    @Test
    void findsEachKindOfFault() throws IOException {
        file(
                "index.html",
                "<a href=Other.html>k</a>\n<a href='other.html#y'>k</a>\n<img src=no.png>\n<script src=no.js></script>\n"
                        + "<p id=a><p id=a>\n<a href=htps://x.example>k</a>\n<a href='mailto:x'>k</a>\n<a href=../up.html>k</a>");
        file("other.html", "<p id=x>");
        file("s.css", "@import 'no.css';");

        assertThat(faults())
                .extracting(fault -> fault.substring("target/site/".length(), fault.indexOf(": ")))
                .containsExactly(
                        "index.html:1:9 link-case-mismatch",
                        "index.html:2:10 anchor-missing",
                        "index.html:3:10 image-missing",
                        "index.html:4:13 asset-missing",
                        "index.html:5:15 html-duplicate-id",
                        "index.html:6:9 url-invalid",
                        "index.html:7:10 mailto-invalid",
                        "index.html:8:9 link-broken",
                        "s.css:1:10 asset-missing");
    }

    @Test
    void tellsOnceWhatManyPagesShare() throws IOException {
        for (int i = 1; i < 10; i++) {
            file("d" + i % 2 + "/p" + i + ".html", "<a href=../gone.html>k</a>\n<a href='../index.html#gone'>k</a>");
        }
        file("index.html", "<a href=gone.html>k</a>");

        List<Diagnostic> found = check("").diagnostics();

        assertThat(found).hasSize(2);
        assertThat(found.get(0).location()).hasToString("target/site/d0/p2.html:2:10");
        assertThat(found.get(0).notes())
                .contains("on 9 pages, also at target/site/d0/p4.html:2:10, target/site/d0/p6.html:2:10,"
                        + " target/site/d0/p8.html:2:10 and 5 more");
        assertThat(found.get(1).location()).hasToString("target/site/index.html:1:9");
        assertThat(found.get(1).notes().get(0)).startsWith("on 10 pages, also at target/site/d0/p2.html:1:9, ");
        assertThat(found.get(1).help()).isEqualTo("correct the address, or add what it leads to");
    }

    @Test
    void tellsSeveralPlacesOfOnePageOnce() throws IOException {
        file("a.html", "<a href=no.html>k</a> <a href=no.html>k</a> <a href=./no.html>k</a>");

        List<Diagnostic> found = check("").diagnostics();

        assertThat(found).singleElement().satisfies(fault -> assertThat(fault.notes())
                .isEmpty());
    }

    @Test
    void takesItsOwnAddressForInternal() throws IOException {
        file(
                "a.html",
                "<a href=https://rivers.example/p/no.html>k</a><a href=https://rivers.example/other/>k</a>"
                        + "<a href=../up.html>k</a><a href=/elsewhere/>k</a><a href=/p/a.html>k</a>");

        assertThat(faults("https://rivers.example/p/"))
                .containsExactly(
                        "target/site/a.html:1:9 link-broken: link to `https://rivers.example/p/no.html`: there is"
                                + " no such page");
        assertThat(faults()).hasSize(3).noneMatch(fault -> fault.contains("https:"));
    }

    @Test
    void readsOtherEncodings() throws IOException {
        Files.createDirectories(folder());
        Files.write(
                folder().resolve("a.html"),
                "<meta charset=iso-8859-1><p id=ü><a href='#ü'>k</a><a href='#ö'>k</a>"
                        .getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder().resolve("b.html"), "<p>ä<a href=no.html>k</a>".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faults())
                .extracting(fault -> fault.substring("target/site/".length(), fault.indexOf(": ")))
                .containsExactly("a.html:1:61 anchor-missing", "b.html:1:13 link-broken");
    }

    @Test
    void looksUpNamesAsTheyAreOnDisk() throws IOException {
        String decomposed = Normalizer.normalize("ä.html", Normalizer.Form.NFD);
        file(decomposed, "");
        file("a.html", "<a href=ä.html>k</a>");
        assumeTrue(Files.notExists(folder().resolve("ä.html")), "the file system tells the two names apart");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("link-case-mismatch")
                .contains("NFC and NFD");
    }

    @Test
    void doesNotFollowLinksOutOfTheFolderNorInCircles() throws IOException {
        file("a.html", "<a href=out/secret.html>k</a><a href=round/a.html>k</a>");
        Files.createDirectories(project.resolve("elsewhere"));
        Files.writeString(project.resolve("elsewhere/secret.html"), "<a href=no.html>k</a>");
        Files.createSymbolicLink(folder().resolve("out"), project.resolve("elsewhere"));
        Files.createSymbolicLink(folder().resolve("round"), folder());

        assertThat(faults()).hasSize(2).allMatch(fault -> fault.startsWith("target/site/a.html:1:"));
    }

    @Test
    void isDoneWithLinksThatMultiply() throws IOException {
        for (int i = 0; i < 28; i++) {
            file("d" + i + "/a.html", "<a href=no.html>k</a>");
        }
        for (int i = 0; i < 27; i++) {
            Files.createSymbolicLink(folder().resolve("d" + i + "/x"), folder().resolve("d" + (i + 1)));
            Files.createSymbolicLink(folder().resolve("d" + i + "/y"), folder().resolve("d" + (i + 1)));
        }

        SiteResult result = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(""));

        assertThat(result.pages()).isBetween(28, 2000);
        assertThat(result.diagnostics())
                .extracting(fault -> fault.location().file())
                .contains("target/site/d0/a.html", "target/site/d27/a.html");
    }

    @Test
    void leavesOutAFileOfTooManyElementsAndSaysSo() throws IOException {
        file("big.html", "<p id=a>\n" + "<i>x</i>".repeat(100_000) + "<a href=no.html>k</a>");
        file("a.html", "<a href='big.html#b'>k</a><a href='big.svg#b'>k</a><a href=no.html>k</a>");
        file("big.svg", "<svg>" + "<g/>".repeat(100_000));

        assertThat(faults())
                .containsExactly(
                        "target/site/a.html:1:60 link-broken: link to `no.html`: there is no such page",
                        "target/site/big.html:2:799993 data-limit: the file has more than 100000 HTML elements up to here");
    }

    @Test
    void isTheSameWithAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 200; i++) {
            file("p" + i + ".html", "<p id=a><p id=a><a href=p" + (i + 1) + ".html#b" + i % 7 + ">k</a>");
        }
        SiteResult one = new HtmlFolderChecker()
                .check(new HtmlFolderRequest(project, folder(), Optional.empty(), SiteRequest.FailOn.NEVER, 1));
        SiteResult many = new HtmlFolderChecker()
                .check(new HtmlFolderRequest(project, folder(), Optional.empty(), SiteRequest.FailOn.NEVER, 8));

        assertThat(many.diagnostics()).isEqualTo(one.diagnostics()).hasSize(201);
        assertThat(one.outcome()).isEqualTo(SiteResult.Outcome.CHECKED);
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        assertThat(check("").outcome()).isEqualTo(SiteResult.Outcome.NO_SITE);
        file("a.txt", "");
        assertThat(check("").outcome()).isEqualTo(SiteResult.Outcome.NO_SITE);
    }
}
