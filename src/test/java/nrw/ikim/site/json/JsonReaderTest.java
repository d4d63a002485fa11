package nrw.ikim.site.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class JsonReaderTest {

    private final JsonReader reader = new JsonReader();

    private Outcome<Optional<DataNode>> read(String text) {
        return reader.read(new SourceText("src/site/data/x.json", text));
    }

    private DataNode node(String text) {
        Outcome<Optional<DataNode>> outcome = read(text);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private List<String> faults(String text) {
        Outcome<Optional<DataNode>> outcome = read(text);
        assertThat(outcome.value()).isEmpty();
        return outcome.diagnostics().stream().map(JsonReaderTest::shown).toList();
    }

    private static String shown(Diagnostic fault) {
        return fault.rule().id() + " " + fault.location().span().line() + ":"
                + fault.location().span().column() + " " + fault.message();
    }

    private static String place(Span span) {
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }

    private static String place(DataNode node) {
        return place(node.location().span());
    }

    @Test
    void readsEveryKindOfValue() {
        DataMap map = (DataMap) node("""
                {"text": "ü\\n\\u00e4 \\"q\\"", "n": -12, "big": 9223372036854775808, "d": 1.10, "e": 1e3,
                 "yes": true, "no": false, "null": null, "list": [1, [], {}], "": "empty key"}
                """);
        assertThat(map)
                .containsEntry("text", "ü\nä \"q\"")
                .containsEntry("n", -12L)
                .containsEntry("big", new BigInteger("9223372036854775808"))
                .containsEntry("d", new BigDecimal("1.10"))
                .containsEntry("e", new BigDecimal("1e3"))
                .containsEntry("yes", true)
                .containsEntry("no", false)
                .containsEntry("null", null)
                .containsEntry("list", List.of(1L, List.of(), Map.of()))
                .containsEntry("", "empty key");
        assertThat(map.keySet()).startsWith("text", "n", "big").endsWith("list", "");
    }

    @Test
    void anEmptyTextIsNull() {
        assertThat(node("").value()).isNull();
        assertThat(node(" \n ").value()).isNull();
        assertThat(node("null").value()).isNull();
    }

    @Test
    void knowsThePlaceOfEveryKeyAndValue() {
        DataMap map = (DataMap)
                node("\uFEFF{\r\n  \"ü😀\" :  \"x\\\"y😀\" ,\r\n  \"list\":[ 1.5,true ,{\"a\\\"b\": null}]\r\n}\r\n");
        assertThat(place(map)).isEqualTo("1:1-4:2");
        assertThat(place(map.members().get("ü😀").key().span())).isEqualTo("2:3-2:7");
        assertThat(place(map.members().get("ü😀").node())).isEqualTo("2:11-2:18");
        DataList list = (DataList) map.node("list").orElseThrow();
        assertThat(place(map.members().get("list").key().span())).isEqualTo("3:3-3:9");
        assertThat(place(list)).isEqualTo("3:10-3:37");
        assertThat(place(list.nodes().get(0))).isEqualTo("3:12-3:15");
        assertThat(place(list.nodes().get(1))).isEqualTo("3:16-3:20");
        DataMap inner = (DataMap) list.nodes().get(2);
        assertThat(place(inner.members().get("a\"b").key().span())).isEqualTo("3:23-3:29");
        assertThat(place(inner.members().get("a\"b").node())).isEqualTo("3:31-3:35");
    }

    @Test
    void placesAreRightInLongFiles() {
        String text = "[" + "\"😀 " + "x".repeat(3000) + "\",\n" + "1,".repeat(20_000) + "\n \"" + "y".repeat(70_000)
                + "\", 12 ]";
        DataList list = (DataList) node(text);
        assertThat(place(list.nodes().get(20_000))).isEqualTo("2:39999-2:40000");
        assertThat(place(list.nodes().get(20_001))).isEqualTo("3:2-3:70004");
        assertThat(place(list.nodes().get(20_002))).isEqualTo("3:70006-3:70008");
    }

    @Test
    void aNumberAloneEndsWhereItEnds() {
        assertThat(place(node(" 12 "))).isEqualTo("1:2-1:4");
    }

    @Test
    void escapesStandForCharacters() {
        assertThat(faults("[\"\\uD83D\\uDE00\",\n\"\\uD83D\",\n\"a\\u0000\"]"))
                .containsExactly(
                        "data-encoding 2:1 this text holds U+D83D, which is no character",
                        "data-encoding 3:1 this text holds U+0000, which is no character");
    }

    @Test
    void reportsEveryDuplicateKey() {
        assertThat(faults("{\"a\": 1,\n \"b\": {\"ü\": 1, \"ü\": 2},\n \"a\": 2, \"a\": 3}"))
                .containsExactlyInAnyOrder(
                        "data-duplicate-key 2:16 the key `ü` is already there, in line 2",
                        "data-duplicate-key 3:2 the key `a` is already there, in line 1",
                        "data-duplicate-key 3:10 the key `a` is already there, in line 1");
    }

    static Stream<Arguments> mistakes() {
        String comma = "there is a comma behind the last value";
        String unclosedText = "the text that begins with `\"` here is never closed";
        return Stream.of(
                arguments("{\"ü\": \"😀\", \"a\": 1,}", "1:18", comma),
                arguments("[1,\r\n 2,\r\n]", "2:3", comma),
                arguments("{'a': 1}", "1:2", "text stands between double quotes `\"` in JSON, found `'`"),
                arguments("{\"a\": “x”}", "1:7", "text stands between double quotes `\"` in JSON, found `“`"),
                arguments("{a: 1}", "1:2", "the key `a` must be between double quotes"),
                arguments("{\"a\": yes}", "1:7", "text must be between double quotes, found `yes`"),
                arguments("[True]", "1:2", "text must be between double quotes, found `True`"),
                arguments("[NaN]", "1:2", "text must be between double quotes, found `NaN`"),
                arguments("{\"a\" 1}", "1:6", "a colon is missing behind the key"),
                arguments("{\"a\": 1\n \"b\": 2}", "2:2", "a comma is missing before this"),
                arguments("[\"a\" \"b\"]", "1:6", "a comma is missing before this"),
                arguments("[1,, 2]", "1:4", "a value is missing before this comma"),
                arguments("{\"a\":}", "1:6", "a value is missing behind the colon"),
                arguments("[1] // x", "1:5", "JSON has no comments"),
                arguments("{ /* x */ }", "1:3", "JSON has no comments"),
                arguments("# x\n{}", "1:1", "JSON has no comments"),
                arguments("{\"a\": [1, 2", "1:7", "the `[` here is never closed"),
                arguments("{\"a\": 1", "1:1", "the `{` here is never closed"),
                arguments("{\"a\": \"x}\n", "1:7", unclosedText),
                arguments("[\"a\nb\"]", "1:2", unclosedText),
                arguments("[\"a\tb\"]", "1:4", "a tab stands in a text"),
                arguments("[\"ü C:\\dir\"]", "1:7", "`\\d` has no meaning in a text"),
                arguments("[1}", "1:3", "`}` cannot close the `[` from line 1"),
                arguments("]", "1:1", "this `]` closes nothing"),
                arguments("[012]", "1:2", "`012` is not a number as JSON writes them"),
                arguments("[+1]", "1:2", "`+1` is not a number as JSON writes them"),
                arguments("[.5, 1]", "1:2", "`.5` is not a number as JSON writes them"),
                arguments("[1.]", "1:2", "`1.` is not a number as JSON writes them"),
                arguments("{} {}", "1:4", "there is more text behind the end of the data"),
                arguments("1 x", "1:3", "there is more text behind the end of the data"),
                arguments("[😀]", "1:2", "`😀` cannot stand here"),
                arguments("[\u00A01]", "1:2", "this is no ordinary space, but U+00A0"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeGetsOneDiagnosticAtItsPlace(String text, String place, String message) {
        assertThat(faults(text)).containsExactly("data-syntax " + place + " " + message);
        assertThat(read(text).diagnostics().get(0).help()).isNotEmpty();
    }

    @Test
    void limitsAreThoseOfYaml() {
        assertThat(node("[".repeat(100) + "]".repeat(100))).isInstanceOf(DataList.class);
        assertThat(faults("[".repeat(101) + "]".repeat(101)))
                .containsExactly("data-limit 1:101 lists and mappings are nested more than 100 levels deep");
        assertThat(faults("[1e999999999]")).containsExactly("data-limit 1:2 the number `1e999999999` is too large");
        assertThat(faults("[\"ü\u0000\"]"))
                .containsExactly("data-encoding 1:4 the invisible character U+0000 is not allowed in a data file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "\"", "1,", "{", "/", "[1],", "9"})
    void hostileTextsGiveOneDiagnosticSoon(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(read(text).diagnostics()).hasSize(1));
    }

    @Test
    void aLongLineTakesNoLongTime() {
        String text = "[" + String.join(",", Collections.nCopies(40_000, "{\"a\":\"😀\",\"b\":[1,2]}")) + "]";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat((DataList) node(text)).hasSize(40_000));
    }
}
