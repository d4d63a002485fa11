package nrw.ikim.site;

/** Hostile Markdown, most of it right below what is allowed. */
record HostileMarkdown(HostileTable table) {

    void rows() {
        markdown();
    }

    private void markdown() {
        markdown("open brackets", "data-limit content/bomb.md:4:1001", "[".repeat(2_000_000));
        markdown("open brackets in many paragraphs", "", ("[".repeat(900) + "\n\n").repeat(200));
        markdown(
                "brackets in brackets",
                "link-broken content/bomb.md:4:994",
                "[".repeat(990) + "a" + "](b)".repeat(990));
        markdown("brackets that close nothing", "data-limit content/bomb.md:4:200001", "](".repeat(190_000));
        markdown("quotes in quotes", "", "> ".repeat(199_000) + "a");
        markdown("lists in lists", "", "- ".repeat(1_000_000) + "a");
        markdown("2,000,000 stars", "data-limit content/bomb.md:4:200002", "a" + "*".repeat(2_000_000) + "b");
        markdown("199,000 stars", "", "a" + "*".repeat(199_000) + "b");
        markdown("emphasis without end", "", "*a **b ".repeat(66_000));
        markdown("emphasis of two kinds", "", "*_".repeat(99_000));
        markdown("emphasis that ends at last", "", "*a ".repeat(99_000) + "a* ".repeat(99_000));
        markdown("strokes", "", "~~a ".repeat(99_000));
        markdown("backticks of many lengths", "", backticks());
        markdown("comments without end", "", "a <!-- ".repeat(99_000));
        markdown("tags without end", "", "a <b ".repeat(199_000));
        markdown(
                "declarations without end",
                "data-limit content/bomb.md:4:20997",
                "a <!A <? <![CDATA[ ] ".repeat(28_000));
        markdown("footnotes", "data-limit content/bomb.md:49306:1", HostileTable.many("a[^$]\n\n[^$]: b\n\n", 21_000));
        markdown("footnotes in footnotes", "", HostileTable.many("[^$]: a[^x$]\n\n", 28_000));
        // with twice as many it depends on the memory at hand which limit is met first
        markdown(
                "references to one footnote",
                "data-limit content/bomb.md:7:1",
                "[^1]\n" + "[^1] ".repeat(49_000) + "\n\n[^1]: a\n");
        markdown("definitions", "data-limit content/bomb.md:20004:12", HostileTable.many("[$]: /a\n", 49_000));
        markdown(
                "one long definition, many links",
                "data-limit content/bomb.md:4:1",
                "[a]: /" + "x".repeat(100_000) + "\n\n" + "[a] ".repeat(90_000));
        markdown(
                "a table of 190,000 cells",
                "data-limit content/bomb.md:104:1750",
                "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + ("|b".repeat(1000) + "|\n").repeat(190));
        markdown(
                "a wide table with short rows",
                "data-limit content/bomb.md:20004:4",
                "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|b|\n".repeat(60_000));
        markdown("addresses of mail", "", "a@".repeat(199_000));
        markdown("addresses of hosts", "", "www.".repeat(500_000));
        markdown("addresses of schemes", "data-limit content/bomb.md:4:14005", "http://".repeat(199_000));
        markdown(
                "addresses of schemes in many lines",
                "url-invalid content/bomb.md:4:1",
                ("http://".repeat(1900) + "\n").repeat(100));
        markdown("headings", "data-limit content/bomb.md:20004:4", "# a\n".repeat(99_000));
        markdown("a heading of 20,000 lines", "", "a\n".repeat(19_990) + "===\n");
        markdown("a paragraph of 199,000 lines", "data-limit content/bomb.md:20004:3", "1a\n".repeat(199_000));
        markdown("paragraphs of 19,000 lines", "", ("1a\n".repeat(19_000) + "\n").repeat(4));
        markdown("lines of tabs", "", "\t".repeat(2_000_000));
        markdown("rules", "data-limit content/bomb.md:20004:4", "---\n".repeat(199_000));
        markdown("broken links", "link-broken content/bomb.md:4:5", "[a](b)".repeat(30_000));
        markdown("a link to 2 MB", "link-broken content/bomb.md:4:5", "[a](/" + "x".repeat(2_000_000) + ")");
        markdown("marks of other scripts", "", "\u202e\u2066a\u0301\u0301".repeat(150_000));
    }

    private void markdown(String name, String expected, String body) {
        table.row(name, expected, s -> s.page(body));
    }

    private static String backticks() {
        StringBuilder all = new StringBuilder();
        for (int i = 1; all.length() < 190_000; i++) {
            all.append('e').append("`".repeat(i));
        }
        return all.toString();
    }
}
