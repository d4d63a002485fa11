package nrw.ikim.site;

/** Hostile HTML, most of it right below what is allowed. */
record HostileHtml(HostileTable table) {

    void rows() {
        html();
    }

    private void html() {
        html("400,000 elements in elements", "data-limit content/bomb.html:4:499886", "<div>".repeat(400_000));
        table.row("an asset of 1,000,000 elements", "", s -> s.text("assets/a.html", "<p>".repeat(1_000_000))
                .html("<a href='/a.html'>A</a>"));
        html("elements in elements", "", "<div>".repeat(99_000));
        html("paragraphs in formats", "", "<p><b><i><u><s>".repeat(19_800));
        html(
                "paragraphs in many formats",
                "",
                "<b><i><u><s><em><tt><big><code><font><small><strong><strike>" + "<p>".repeat(99_000));
        html("tables in tables", "", "<table><tr><td>".repeat(33_000));
        html("forms and frames", "data-limit content/bomb.html:4:1049755", "<form><iframe></form>".repeat(80_000));
        html("150,000 attributes", "", "<p " + HostileTable.many("a$=b ", 150_000) + ">");
        html("an attribute of 2 MB", "", "<p class='" + "x".repeat(2_000_000) + "'>");
        html("a tag without end", "", "<p " + "a ".repeat(900_000));
        html("HTML comments without end", "", "<!--".repeat(500_000));
        html("angles", "", "<".repeat(2_000_000));
        html("ampersands", "", "&".repeat(2_000_000));
        html("50,000 times one id", "html-duplicate-id content/bomb.html:4:15", "<p id=a>".repeat(50_000));
        html("20,000 broken links", "link-broken content/bomb.html:4:9", HostileTable.many("<a href=b$>", 20_000));
        html(
                "an srcset of 200,000 images",
                "image-missing content/bomb.html:4:21",
                "<img alt='' srcset='" + "a, ".repeat(200_000) + "'>");
        html(
                "an srcset in parentheses",
                "image-missing content/bomb.html:4:21",
                "<img alt='' srcset='a (" + "(".repeat(1_900_000) + "'>");
        html(
                "a base of 1 MB",
                "link-broken content/bomb.html:4:1000025",
                "<base href='/" + "x".repeat(1_000_000) + "/'>" + "<a href=b>".repeat(10_000));
        html("a path of dots", "", "<a href='/" + "a/../".repeat(390_000) + "'>");
        html("scripts without end", "", "<script>".repeat(99_000));
    }

    private void html(String name, String expected, String body) {
        table.row(name, expected, s -> s.html(body));
    }
}
