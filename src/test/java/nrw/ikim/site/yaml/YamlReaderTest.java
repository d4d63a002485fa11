package nrw.ikim.site.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class YamlReaderTest {

    private final YamlReader reader = new YamlReader();

    private Outcome<Optional<DataNode>> read(String text) {
        return reader.read(new SourceText("src/site/data/x.yml", text));
    }

    private DataNode node(String text) {
        Outcome<Optional<DataNode>> outcome = read(text);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private Object value(String text) {
        return node(text).value();
    }

    /** The value beside warnings. */
    private Object warnedOf(String text) {
        return read(text).value().orElseThrow().value();
    }

    private DataMap map(String text) {
        return (DataMap) node(text);
    }

    /** As {@code rule line:column message}. */
    private List<String> faults(String text) {
        Outcome<Optional<DataNode>> outcome = read(text);
        assertThat(outcome.value()).isEmpty();
        return outcome.diagnostics().stream().map(YamlReaderTest::shown).toList();
    }

    private static String shown(Diagnostic fault) {
        return fault.rule().id() + " " + fault.location().span().line() + ":"
                + fault.location().span().column() + " " + fault.message();
    }

    private static String place(DataNode node) {
        return node.location().span().line() + ":" + node.location().span().column() + "-"
                + node.location().span().endLine() + ":"
                + node.location().span().endColumn();
    }

    @Test
    void readsTheTypesOfTheCoreSchema() {
        assertThat((DataMap) warnedOf("""
                        text: phd
                        no: no
                        on: on
                        yes: True
                        nothing:
                        tilde: ~
                        null: Null
                        room: 0123
                        code: 007e1
                        date: 2024-11-01
                        time: 12:30
                        underscore: 1_000
                        quoted: '12'
                        """))
                .containsExactly(
                        Map.entry("text", "phd"),
                        Map.entry("no", "no"),
                        Map.entry("on", "on"),
                        Map.entry("yes", true),
                        entry("nothing", null),
                        entry("tilde", null),
                        entry("null", null),
                        Map.entry("room", "0123"),
                        Map.entry("code", "007e1"),
                        Map.entry("date", "2024-11-01"),
                        Map.entry("time", "12:30"),
                        Map.entry("underscore", "1_000"),
                        Map.entry("quoted", "12"));
    }

    private static Map.Entry<String, Object> entry(String key, Object value) {
        return new java.util.AbstractMap.SimpleEntry<>(key, value);
    }

    @Test
    void keepsTelephoneNumbersAsTheyAreWritten() {
        assertThat((List<?>) warnedOf("[+4920112345, 0201123, 0049201123]"))
                .isEqualTo(List.of("+4920112345", "0201123", "0049201123"));
    }

    @Test
    void readsNumbers() {
        assertThat((List<?>) value("[0, -7, 0x1F, 0o17, 9223372036854775807, 9223372036854775808]"))
                .isEqualTo(List.of(0L, -7L, 31L, 15L, Long.MAX_VALUE, new BigInteger("9223372036854775808")));
        assertThat((List<?>) value("[1.10, .5, 2., -1e3, 0x1e5]"))
                .isEqualTo(List.of(
                        new BigDecimal("1.10"),
                        new BigDecimal(".5"),
                        new BigDecimal("2."),
                        new BigDecimal("-1e3"),
                        0x1e5L));
        assertThat((List<?>) value("[.inf, -.Inf, .NaN]"))
                .isEqualTo(List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN));
        assertThat((List<?>) value("[., 1.2.3, 1e, e5, 0x, 0o8, 0xg, +-1]"))
                .isEqualTo(List.of(".", "1.2.3", "1e", "e5", "0x", "0o8", "0xg", "+-1"));
    }

    @Test
    void appliesTheTagsOfTheCoreSchema() {
        assertThat((List<?>) value("[!!str 12, !!int '12', !!float 1, !!bool \"true\", ! 5, !!seq [a], !!map {b: 1}]"))
                .isEqualTo(List.of("12", 12L, new BigDecimal("1"), true, "5", List.of("a"), Map.of("b", 1L)));
        assertThat(faults("a: !!int five\nb: !!seq x\n"))
                .containsExactly(
                        "data-syntax 1:10 `five` is not a whole number, as its tag says",
                        "data-syntax 2:4 the tag `!!seq` cannot stand before a single value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "~\n", "\uFEFF"})
    void anEmptyTextIsNull(String text) {
        assertThat(value(text)).isNull();
    }

    @Test
    void nullOfAnEmptyTextStandsAtItsStart() {
        assertThat(place(node("# only a comment\n"))).isEqualTo("1:1-1:1");
    }

    @Test
    void knowsThePlaceOfEveryKeyAndValue() {
        DataMap map = map("""
                name: Ada Lovelace  # the first
                roles:
                  - head
                  - [board, 'phd']

                bio: |
                  One line
                  and another.

                empty:
                group: {id: x,
                        n: 1}
                """);
        assertThat(map.members().get("roles").key().span().line()).isEqualTo(2);
        assertThat(map.node("name").map(YamlReaderTest::place)).contains("1:7-1:19");
        DataList roles = (DataList) map.node("roles").orElseThrow();
        assertThat(place(roles)).isEqualTo("3:3-4:19");
        assertThat(place(roles.nodes().get(0))).isEqualTo("3:5-3:9");
        assertThat(place(roles.nodes().get(1))).isEqualTo("4:5-4:19");
        assertThat(place(((DataList) roles.nodes().get(1)).nodes().get(1))).isEqualTo("4:14-4:17");
        assertThat(map.node("bio").map(YamlReaderTest::place)).contains("6:6-8:15");
        assertThat(map.node("empty").map(YamlReaderTest::place)).contains("10:7-10:7");
        assertThat(map.node("group").map(YamlReaderTest::place)).contains("11:8-12:14");
        assertThat(place(map)).isEqualTo("1:1-12:14");
    }

    @Test
    void placesValuesBehindTheirAnchorsAndTags() {
        DataMap map = map("a: &x !!str 12\nb: !!map &y # why\n  c: 1\nd: &z\n");
        assertThat(map.node("a").map(YamlReaderTest::place)).contains("1:13-1:15");
        assertThat(map.node("b").map(YamlReaderTest::place)).contains("3:3-3:7");
        assertThat(map.node("d").map(YamlReaderTest::place)).contains("4:6-4:6");
    }

    @Test
    void countsCodePointsAfterUmlautsAndEmoji() {
        DataMap map = map("ü: [ä, 😀🧬, x]\nname: y\n");
        DataList list = (DataList) map.node("ü").orElseThrow();
        assertThat(list.nodes()).extracting(YamlReaderTest::place).containsExactly("1:5-1:6", "1:8-1:10", "1:12-1:13");
        assertThat(map.node("name").map(YamlReaderTest::place)).contains("2:7-2:8");
    }

    @Test
    void unusualLineSeparatorsAreNoLineEnds() {
        DataMap map = map("a: x\u0085y\u2028z\u2029w\nb: c\n");
        assertThat(map.get("a")).isEqualTo("x\u0085y\u2028z\u2029w");
        assertThat(map.node("b").map(YamlReaderTest::place)).contains("2:4-2:5");
    }

    @Test
    void lineEndsAndByteOrderMarkDoNotMatter() {
        DataMap map = map("\uFEFFa: |\r\n  x\r\n  y\r\nb: c\r\n");
        assertThat(map).isEqualTo(Map.of("a", "x\ny\n", "b", "c"));
        assertThat(map.node("b").map(YamlReaderTest::place)).contains("4:4-4:5");
    }

    @Test
    void readsARangeOfAFileAtItsPlaceInTheFile() {
        String text = "😀---\ntitle: Ä\nname: x: y\n---\nBody\n";
        SourceText source = new SourceText("src/site/content/x.md", text);
        int start = source.startOfLine(2);
        DataMap map = (DataMap)
                reader.read(source, start, source.startOfLine(3)).value().orElseThrow();
        assertThat(map.node("title").map(YamlReaderTest::place)).contains("2:8-2:9");
        assertThat(reader.read(source, start, source.startOfLine(4)).diagnostics())
                .extracting(YamlReaderTest::shown)
                .containsExactly("data-syntax 3:7 a colon with a space behind it stands in text without quotes");
    }

    @Test
    void keysThatAreNoTextBecomeTheirText() {
        assertThat(map("1: a\ntrue: b\nnull: c\n1.10: d\n0x1F: e\n'': f\n").keySet())
                .containsExactly("1", "true", "null", "1.10", "0x1F", "");
    }

    @Test
    void keepsTheOrderOfKeys() {
        assertThat(map("z: 1\na: 2\nm: 3\n").keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void anAliasIsTheSameValueNotACopy() {
        DataMap map = map("a: &team [Ada, Grace]\nb: *team\n");
        assertThat(map.get("b")).isSameAs(map.get("a"));
    }

    @Test
    void mergesMappings() {
        DataMap map = map("""
                base: &base {type: rg, street: Main St, city: Essen}
                other: &other {city: Bochum, phone: 1}
                one:
                  <<: *base
                  type: core
                both:
                  <<: [*base, *other]
                  city: Dortmund
                text:
                  '<<': kept
                """);
        assertThat(map.get("one")).isEqualTo(Map.of("type", "core", "street", "Main St", "city", "Essen"));
        assertThat(map.get("both"))
                .isEqualTo(Map.of("type", "rg", "street", "Main St", "city", "Dortmund", "phone", 1L));
        assertThat(map.get("text")).isEqualTo(Map.of("<<", "kept"));
        DataMap one = (DataMap) map.node("one").orElseThrow();
        assertThat(one.locationOf("street").span().line()).isEqualTo(1);
    }

    @Test
    void refusesToMergeAnythingElse() {
        assertThat(faults("a:\n  <<: 5\nb:\n  <<: [{c: 1}, [d]]\n"))
                .containsExactly(
                        "data-syntax 2:7 `<<` merges a mapping or a list of mappings, found the number 5",
                        "data-syntax 4:16 `<<` merges a mapping or a list of mappings, found a list");
    }

    @Test
    void reportsEveryDuplicateKeyAtItsSecondPlace() {
        assertThat(faults("a: 1\nb: {ü: 1, x: 2, ü: 3}\na: 2\n1: x\n'1': y\na: 3\n<<: {c: 1}\n<<: {d: 1}\n"))
                .containsExactly(
                        "data-duplicate-key 2:17 the key `ü` is already there, in line 2",
                        "data-duplicate-key 3:1 the key `a` is already there, in line 1",
                        "data-duplicate-key 5:1 the key `1` is already there, in line 4",
                        "data-duplicate-key 6:1 the key `a` is already there, in line 1",
                        "data-duplicate-key 8:1 the key `<<` is already there, in line 7");
    }

    @Test
    void aKeyIsNoListOrMapping() {
        assertThat(faults("? [a, b]\n: c\n{d: 1}: e\n"))
                .containsExactly(
                        "data-syntax 1:3 a key must be text, found a list",
                        "data-syntax 3:1 a key must be text, found a mapping");
    }

    @Test
    void aFileHoldsOneDocument() {
        assertThat(faults("a: 1\n---\nb: 2\n"))
                .containsExactly("data-syntax 2:1 a second document begins here, but a file holds one");
        assertThat(value("--- # one\na: 1\n...\n")).isEqualTo(Map.of("a", 1L));
    }

    @Test
    void reportsEveryUnsafeTag() {
        assertThat(faults("a: ü\nb: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader []]\n"
                        + "c: &x !!binary abc\n!local d: 1\n"))
                .containsExactly(
                        "data-unsafe-tag 2:4 the tag `!!javax.script.ScriptEngineManager` asks for something other than"
                                + " plain data",
                        "data-unsafe-tag 2:40 the tag `!!java.net.URLClassLoader` asks for something other than plain data",
                        "data-unsafe-tag 3:7 the tag `!!binary` asks for something other than plain data",
                        "data-unsafe-tag 4:1 the tag `!local` asks for something other than plain data");
        assertThat(faults("a: !e!foo b\n"))
                .containsExactly("data-unsafe-tag 1:4 the tag `!e!foo` asks for something other than plain data");
    }

    @Test
    void anUnknownAliasGetsASuggestion() {
        Outcome<Optional<DataNode>> outcome = read("a: &address x\nb: *adress\nc: *zzz\n");
        assertThat(outcome.diagnostics())
                .extracting(YamlReaderTest::shown)
                .containsExactly(
                        "data-syntax 2:4 the alias `*adress` refers to a name that no value before it has",
                        "data-syntax 3:4 the alias `*zzz` refers to a name that no value before it has");
        assertThat(outcome.diagnostics()).extracting(Diagnostic::suggestion).containsExactly("*address", "");
    }

    @Test
    void aliasesMayNotBeCyclic() {
        assertThat(faults("a: &a [*a]\nb: &b\n  <<: *b\n"))
                .containsExactly(
                        "data-limit 1:8 the alias `*a` refers to the value that it stands in",
                        "data-limit 3:7 the alias `*b` refers to the value that it stands in");
    }

    @Test
    void aliasesOfAliasesEndAtOnce() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(faults(laughs.toString()))
                .containsExactly(
                        "data-limit 17:12 the file holds more than 200,000 values, aliases counted as if written"
                                + " out");
    }

    @Test
    void aliasesCountForTheDepthOfNesting() {
        String chain = "a0: &a0 [x]\n"
                + IntStream.range(1, 200)
                        .mapToObj(i -> "a%d: &a%d [*a%d]\n".formatted(i, i, i - 1))
                        .collect(Collectors.joining());
        assertThat(faults(chain))
                .containsExactly("data-limit 100:12 lists and mappings are nested more than 100 levels deep");
    }

    @Test
    void nestingHasALimit() {
        assertThat(value("[".repeat(100) + "]".repeat(100))).isInstanceOf(DataList.class);
        assertThat(faults("[".repeat(101) + "]".repeat(101)))
                .containsExactly("data-limit 1:101 lists and mappings are nested more than 100 levels deep");
        assertThat(faults("- ".repeat(101) + "x"))
                .containsExactly("data-limit 1:201 lists and mappings are nested more than 100 levels deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "&a [", "{a: ", "a: ", "[\"", "\u00A0-", ": "})
    void hostileTextsGiveOneDiagnosticSoon(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(read(text).diagnostics()).hasSizeLessThan(2));
    }

    @Test
    void numbersHaveALimit() {
        assertThat(faults("a: 1e999999999\nb: " + "9".repeat(500) + "\n"))
                .containsExactly(
                        "data-limit 1:4 the number `1e999999999` is too large",
                        "data-limit 2:4 the number `" + "9".repeat(40) + "…` is too large");
    }

    @Test
    void controlCharactersAreNoText() {
        assertThat(faults("a: ü\nb: 😀 \u0000x\n"))
                .containsExactly("data-encoding 2:6 the invisible character U+0000 is not allowed in a data file");
        assertThat(faults("a: x\u007F\n"))
                .containsExactly("data-encoding 1:5 the invisible character U+007F is not allowed in a data file");
        assertThat(faults("a: \uD83D\n"))
                .containsExactly("data-encoding 1:4 the invisible character U+D83D is not allowed in a data file");
    }

    @Test
    void oneReaderServesManyThreads() {
        String text = "a: &x [1, 2]\nb: *x\nc: {d: ü}\n";
        Object expected = value(text);
        List<Object> found = new ArrayList<>(
                IntStream.range(0, 200).parallel().mapToObj(i -> value(text)).toList());
        assertThat(found).allMatch(expected::equals);
    }
}
