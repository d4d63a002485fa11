package nrw.ikim.site;

import java.nio.file.Path;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;

/** Hostile files, and names of files. */
record HostileFiles(HostileTable table) {

    private static final int MIB = 1 << 20;

    void rows() {
        files();
        names();
    }

    private void files() {
        table.row("a page of 50 MB", "data-limit content/big.md:1:1", s -> s.zeros("content/big.md", 50L * MIB));
        table.row("data of 50 MB", "data-limit data/big.yml:1:1", s -> s.zeros("data/big.yml", 50L * MIB));
        table.row(
                "a template of 50 MB",
                "data-limit templates/big.peb:1:1",
                s -> s.zeros("templates/big.peb", 50L * MIB));
        table.row("settings of 50 MB", "data-limit site.yml:1:1", s -> s.zeros("site.yml", 50L * MIB));
        table.row(
                "a film of 3 GB", "", s -> s.zeros("assets/film.mp4", 3L << 30).page("[Film](/film.mp4)"));
        table.row("a picture of 300 MB", "", s -> s.zeros("assets/a.png", 300L * MIB)
                .page("![A](/a.png)"));
        table.row("a style sheet of 300 MB", "", s -> s.zeros("assets/a.css", 300L * MIB)
                .page("[A](/a.css)"));
        table.row("an HTML file of 300 MB", "", s -> s.zeros("assets/a.html", 300L * MIB)
                .page("[A](/a.html)"));
        table.row(
                "UTF-16 with a mark",
                "data-encoding content/a.md:1:1, data-encoding data/a.yml:1:1, data-encoding templates/a.peb:1:1",
                s -> s.text("content/a.md", "Text.", UTF_16)
                        .text("data/a.yml", "a: 1", UTF_16)
                        .text("templates/a.peb", "x", UTF_16));
        table.row(
                "UTF-16 without a mark",
                "data-encoding content/a.md:1:2",
                s -> s.text("content/a.md", "Text.", UTF_16LE));
        table.row("settings in UTF-16", "data-encoding site.yml:1:1", s -> s.text("site.yml", "title: x", UTF_16));
        table.row("Latin-1", "data-encoding data/a.yml:1:4", s -> s.text("data/a.yml", "a: ü", ISO_8859_1));
        table.row("a byte 00", "data-encoding content/a.md:2:4", s -> s.text("content/a.md", "Text.\nand\0more"));
        table.row("a byte order mark", "", s -> s.text("content/a.md", "\uFEFF---\ntitle: A\n---\nText.")
                .text("data/a.yml", "\uFEFFa: 1")
                .text("templates/a.peb", "\uFEFFx"));
        table.row(
                "lines that end with CR",
                "link-broken content/a.md:4:5",
                s -> s.text("content/a.md", "---\rtitle: A\r---\r[a](/none/)\r"));
        table.row("one line of 2 MB", "", s -> s.page("word ".repeat(400_000)));
        table.row("a word of 2 MB", "", s -> s.page("w".repeat(2_000_000)));
        table.row(
                "a title of 2 MB",
                "",
                s -> s.text("content/bomb.md", "---\ntitle: " + "w".repeat(2_000_000) + "\n---\n"));
        table.row(
                "a link out of the site",
                "link-escapes-root assets/b:1:1, link-escapes-root content/a.md:1:1, link-escapes-root templates:1:1",
                s -> s.link("content/a.md", Path.of("/etc/hostname"))
                        .link("assets/b", Path.of("/"))
                        .link("templates", Path.of("../../..")));
        table.row(
                "a link to endless zeros",
                "link-escapes-root assets/zero.png:1:1, link-escapes-root data/zero.yml:1:1",
                s -> s.link("assets/zero.png", Path.of("/dev/zero")).link("data/zero.yml", Path.of("/dev/zero")));
        table.row(
                "links in a circle",
                "source-unreadable content/a.md:1:1, source-unreadable content/b.md:1:1",
                s -> s.link("content/a.md", Path.of("b.md")).link("content/b.md", Path.of("a.md")));
        table.row("a folder that holds itself", "", s -> s.link("content/loop", Path.of("."))
                .link("data/a/b/c", Path.of("../.."))
                .link("assets/loop", Path.of("..")));
        table.row("folders that link to the next one twice", "data-limit content/f0/a/a/a/a/a/a/a/a/a:1:1", s -> {
            s.text("content/f40/t.md", "Text.");
            for (int i = 0; i < 40; i++) {
                s.text("content/f" + i + "/t.md", "Text.");
                s.link("content/f" + i + "/a", Path.of("../f" + (i + 1)));
                s.link("content/f" + i + "/b", Path.of("../f" + (i + 1)));
            }
        });
        table.row("10,000 files of data in a folder", "", s -> {
            for (int i = 0; i < 10_000; i++) {
                s.text("data/many/f" + i + ".yml", "a: " + i);
            }
        });
        table.row("10,000 assets in a folder", "", s -> {
            for (int i = 0; i < 10_000; i++) {
                s.text("assets/many/f" + i + ".txt", "a");
            }
        });
        table.row("1000 pages in a folder", "", s -> {
            for (int i = 0; i < 1000; i++) {
                s.text("content/many/f" + i + ".md", "Text.");
            }
        });
        table.row(
                "folders 1000 deep",
                "data-limit content" + "/d".repeat(101) + ":1:1, data-limit data" + "/d".repeat(101) + ":1:1",
                s -> s.text("content/" + "d/".repeat(1000) + "a.md", "Text.")
                        .text("data/" + "d/".repeat(1000) + "a.yml", "a: 1"));
        table.row(
                "files where folders should be",
                "source-unreadable assets:1:1, source-unreadable templates:1:1",
                s -> s.text("templates", "x").text("assets", "x"));
    }

    private void names() {
        table.row("names of 250 characters", "", s -> s.text("content/" + "n".repeat(250) + ".md", "Text.")
                .text("data/" + "n".repeat(250) + ".yml", "a: 1"));
        table.row("names with blanks, umlauts, emoji and signs", "", s -> s.text("content/a b.md", "Text.")
                .text("content/grüße.md", "[x](a%20b.md) [y](<a b.md>) [z](a%23b.md) [e](😀.md) [p](<50%25.md>)")
                .text("content/😀.md", "Text.")
                .text("content/a#b.md", "Text.")
                .text("content/50%.md", "Text.")
                .text("content/%2e%2e.md", "Text.")
                .text("content/a?b.md", "Text.")
                .text("content/a&b<i>\"'.md", "Text.")
                .text("data/ä 😀#%.yml", "a: 1")
                .text("assets/ä 😀#%.txt", "a")
                .text("content/-rf.md", "[a](/%C3%A4%20%F0%9F%98%80%23%25.txt)"));
        table.row("names that are no file everywhere", "url-escapes-root content/a\\b.md:1:1", s -> s.text(
                        "content/a\\b.md", "Text.")
                .text("content/CON.md", "Text.")
                .text("content/...md", "Text.")
                .text("content/a:b.md", "Text.")
                .text("content/{{ 1 }}.md", "Text."));
    }
}
