package nrw.ikim.site.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.yaml.YamlReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WritersTest {

    private static Map<String, Object> sample() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", "ü 😀 \"q\"");
        map.put("a", Arrays.asList(1L, new BigDecimal("1.10"), true, null, new BigInteger("9223372036854775808")));
        map.put("date", LocalDate.of(2024, 11, 1));
        map.put("empty", Map.of());
        map.put("none", List.of());
        return map;
    }

    @Test
    void jsonIsCompactAndKeepsTheOrderOfKeys() {
        assertThat(new JsonWriter().write(sample()))
                .isEqualTo("{\"z\":\"ü 😀 \\\"q\\\"\",\"a\":[1,1.10,true,null,9223372036854775808],"
                        + "\"date\":\"2024-11-01\",\"empty\":{},\"none\":[]}");
        assertThat(new JsonWriter().write(null)).isEqualTo("null");
        assertThat(new JsonWriter().write("x")).isEqualTo("\"x\"");
    }

    @Test
    void jsonIsSafeInAScript() {
        assertThat(new JsonWriter().write(Map.of("<k>", "</script><!-- & \u2028\u2029 \u0001")))
                .isEqualToIgnoringCase("{\"\\u003Ck\\u003E\":\"\\u003C/script\\u003E\\u003C!-- \\u0026"
                        + " \\u2028\\u2029 \\u0001\"}");
    }

    @Test
    void jsonForFilesIsIndentedAndEscapesNoMoreThanItMust() {
        Map<String, Object> map = sample();
        map.put("script", "</script>");

        assertThat(JsonWriter.indented().write(map)).isEqualTo("""
                {
                  "z": "ü 😀 \\"q\\"",
                  "a": [
                    1,
                    1.10,
                    true,
                    null,
                    9223372036854775808
                  ],
                  "date": "2024-11-01",
                  "empty": {},
                  "none": [],
                  "script": "</script>"
                }""");
        assertThat(JsonWriter.inOneLine().write(List.of("<a>", 1))).isEqualTo("[\"<a>\",1]");
    }

    @Test
    void numbersThatJsonDoesNotKnowBecomeText() {
        assertThat(new JsonWriter().write(List.of(Double.POSITIVE_INFINITY, Double.NaN)))
                .isEqualTo("[\"Infinity\",\"NaN\"]");
    }

    @Test
    void otherValuesAreRefused() {
        assertThatThrownBy(() -> new JsonWriter().write(List.of(new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void jsonOfDataIsReadBackEqual() {
        String text = "{\"a\":[1,2.50,\"ü <b>\",null,{\"b\":true}],\"c\":\"\"}";
        Object value = read(text);
        assertThat(read(new JsonWriter().write(value))).isEqualTo(value);
    }

    private static Object read(String text) {
        return new JsonReader()
                .read(new SourceText("x.json", text))
                .value()
                .orElseThrow()
                .value();
    }

    @Test
    void yamlIsForPeopleToRead() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", "Ada Lovelace");
        map.put("roles", List.of("head", "board"));
        map.put("room", "0123");
        map.put("flag", "no");
        map.put("group", Map.of("id", 7L));
        assertThat(new YamlWriter().write(map)).isEqualTo("""
                        name: Ada Lovelace
                        roles:
                          - head
                          - board
                        room: "0123"
                        flag: "no"
                        group:
                          id: 7
                        """);
    }

    @Test
    void yamlIsReadBackEqual() {
        Map<String, Object> map = new LinkedHashMap<>(sample());
        map.remove("date");
        map.put("long", "word ".repeat(60) + "end");
        map.put("lines", "one\ntwo: three\n\n# four\n");
        map.put(
                "texts",
                List.of("12", "1.5", "true", "null", "~", "", " x ", "- a", "*b", "a: b", "'", "0x1F", ".inf", "<<"));
        Object back = new YamlReader()
                .read(new SourceText("x.yml", new YamlWriter().write(map)))
                .value()
                .orElseThrow()
                .value();
        assertThat(back).isEqualTo(map);
    }
}
