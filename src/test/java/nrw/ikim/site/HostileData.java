package nrw.ikim.site;

/** Hostile YAML and JSON. */
record HostileData(HostileTable table) {

    private static final int MIB = 1 << 20;

    void rows() {
        data();
        json();
        schemas();
    }

    private void data() {
        table.row(
                "YAML nested in brackets",
                "data-limit data/bomb.yml:1:101",
                s -> s.text("data/bomb.yml", "[".repeat(2 * MIB)));
        table.row(
                "YAML nested in braces",
                "data-limit data/bomb.yml:1:401",
                s -> s.text("data/bomb.yml", "{a: ".repeat(400_000)));
        table.row(
                "YAML nested in dashes",
                "data-limit data/bomb.yml:1:201",
                s -> s.text("data/bomb.yml", "- ".repeat(MIB - 1) + "a"));
        table.row(
                "YAML nested in question marks",
                "data-limit data/bomb.yml:1:201",
                s -> s.text("data/bomb.yml", "? ".repeat(MIB - 1) + "a"));
        table.row(
                "YAML nested by indentation",
                "data-limit data/bomb.yml:101:101",
                s -> s.text("data/bomb.yml", steps(1800)));
        table.row("billion laughs", "data-limit data/bomb.yml:6:40", s -> s.text("data/bomb.yml", laughs()));
        table.row("many merges", "data-limit data/bomb.yml:297:7", s -> s.text("data/bomb.yml", merges()));
        table.row(
                "a list that holds itself",
                "data-limit data/bomb.yml:1:8",
                s -> s.text("data/bomb.yml", "a: &a [*a]\n"));
        table.row(
                "a mapping that holds itself",
                "data-limit data/bomb.yml:3:7",
                s -> s.text("data/bomb.yml", "&a\nb:\n  <<: *a\n  c: *a\n"));
        table.row(
                "a Java tag",
                "data-unsafe-tag data/bomb.yml:1:1",
                s -> s.text(
                        "data/bomb.yml",
                        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1/\"]]]]\n"));
        table.row(
                "one key again and again",
                "data-duplicate-key data/bomb.yml:2:1",
                s -> s.text("data/bomb.yml", "a: 1\n".repeat(90_000)));
        table.row("90,000 keys", "", s -> s.text("data/bomb.yml", keys(90_000)));
        table.row(
                "a list of 1,000,000 items",
                "data-limit data/bomb.yml:200000:2",
                s -> s.text("data/bomb.yml", "-\n".repeat(MIB)));
        table.row(
                "a list of 1,000,000 short items",
                "data-limit data/bomb.yml:1:400000",
                s -> s.text("data/bomb.yml", "[" + "1,".repeat(MIB - 1) + "]"));
        table.row("100,000 anchors", "", s -> s.text("data/bomb.yml", anchors()));
        table.row(
                "YAML brackets that close nothing",
                "data-syntax data/bomb.yml:1:1",
                s -> s.text("data/bomb.yml", "]".repeat(2 * MIB - 10)));
        table.row(
                "a quote without end",
                "data-syntax data/bomb.yml:1:4",
                s -> s.text("data/bomb.yml", "a: \"" + "b\n ".repeat(600_000)));
        table.row(
                "a number of 2 MB",
                "data-limit data/bomb.yml:1:4",
                s -> s.text("data/bomb.yml", "a: " + "7".repeat(2_000_000)));
        table.row(
                "an endless exponent", "data-limit data/bomb.yml:1:4", s -> s.text("data/bomb.yml", "a: 1e999999999"));
        table.row(
                "tabs, colons, directives",
                "data-syntax data/bomb.yml:2:1",
                s -> s.text("data/bomb.yml", "%YAML 1.2\n".repeat(100_000) + "\t:".repeat(100_000)));
        table.row(
                "50,000 keys of front matter",
                "data-unknown-key content/bomb.md:2:1",
                s -> s.text("content/bomb.md", "---\n" + keys(50_000) + "---\nText.\n"));
        table.row(
                "front matter that does not end",
                "front-matter content/bomb.md:1:1",
                s -> s.text("content/bomb.md", "---\n" + "a: [\n".repeat(400_000)));
        table.row(
                "front matter of aliases",
                "data-limit content/bomb.md:7:40",
                s -> s.text("content/bomb.md", "---\n" + laughs() + "---\n"));
        table.row("settings of aliases", "data-limit site.yml:6:40", s -> s.text("site.yml", laughs()));
    }

    private void json() {
        table.row(
                "JSON nested in brackets",
                "data-limit data/bomb.json:1:101",
                s -> s.text("data/bomb.json", "[".repeat(2 * MIB)));
        table.row(
                "JSON nested in braces",
                "data-limit data/bomb.json:1:501",
                s -> s.text("data/bomb.json", "{\"a\":".repeat(400_000)));
        table.row(
                "JSON of one key",
                "data-duplicate-key data/bomb.json:1:8",
                s -> s.text("data/bomb.json", "{" + "\"a\":1,".repeat(30_000) + "\"b\":1}"));
        table.row(
                "JSON with an endless number",
                "data-limit data/bomb.json:1:2",
                s -> s.text("data/bomb.json", "[1e999999999]"));
        table.row(
                "JSON with a number of 2 MB",
                "data-limit data/bomb.json:1:2",
                s -> s.text("data/bomb.json", "[" + "7".repeat(2_000_000) + "]"));
        table.row(
                "JSON with a text without end",
                "data-syntax data/bomb.json:1:2",
                s -> s.text("data/bomb.json", "[\"" + "7".repeat(2_000_000)));
        table.row("JSON with 1,000,000 items", "", s -> s.text("data/bomb.json", "[" + "1,".repeat(MIB - 4) + "1]"));
    }

    private void schemas() {
        String counts = "(?:(?:(?:){100000}){100000}){100000}";
        table.row("a pattern of nested counts", "data-schema schemas/bomb.schema.yml:3:15", s -> s.text(
                        "data/bomb.yml", "name: hello\n")
                .text("schemas/bomb.schema.yml", "properties:\n  name:\n    pattern: \"" + counts + "\"\n"));
        table.row("a pattern of nested counts for keys", "data-schema schemas/bomb.schema.yml:2:3", s -> s.text(
                        "data/bomb.yml", "name: hello\n")
                .text("schemas/bomb.schema.yml", "patternProperties:\n  \"" + counts + "\": {}\n"));
        table.row("40,000 references to no anchor", "data-unknown-key schemas/bomb.schema.yml:2:8", s -> s.text(
                        "data/bomb.yml", "k1: 1\n")
                .text("schemas/bomb.schema.yml", "properties:\n" + HostileTable.many("  k$: {$ref: '#zz'}\n", 40_000)));
        table.row("40,000 unknown keys among 40,000 known ones", "", s -> s.text(
                        "data/bomb.yml", HostileTable.many("qrst$uvwxyz: 1\n", 40_000))
                .text("schemas/bomb.schema.yml", "properties:\n" + HostileTable.many("  abcd$efghij: {}\n", 40_000)));
    }

    private static String steps(int deep) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < deep; i++) {
            all.append(" ".repeat(i)).append("a:\n");
        }
        return all.toString();
    }

    private static String keys(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("titel").append(i).append(": x\n");
        }
        return all.toString();
    }

    private static String laughs() {
        StringBuilder all = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            all.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("1]\n");
        }
        return all.toString();
    }

    private static String merges() {
        StringBuilder all = new StringBuilder("a0: &a0 {k: 1}\n");
        for (int i = 1; i < 30_000; i++) {
            all.append("a" + i + ": &a" + i + "\n  <<: *a" + (i - 1) + "\n  k" + i + ": 1\n");
        }
        return all.toString();
    }

    private static String anchors() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 80_000; i++) {
            all.append("- &a").append(i).append(" x\n- *a").append(i).append('\n');
        }
        return all.toString();
    }
}
