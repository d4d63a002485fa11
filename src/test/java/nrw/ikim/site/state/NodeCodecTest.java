package nrw.ikim.site.state;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.yaml.YamlReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class NodeCodecTest {

    private static final String FILE = "src/site/data/a.yml";

    private static final String YAML = """
            base: &base
              roles: [head, 'board']
              since: 2024-11-01
            person:
              <<: *base
              name: Ida Brandt — Müller 😀
              flow: {a: 1, "b": [x, y,
                z]}
            numbers: [0, -7, 9223372036854775807, 92233720368547758080, -170141183460469231731687303715884105728]
            fractions: [1.10, 1e400, -0.0, 12345678901234567890.123456789, .inf, -.inf, .nan]
            truths: [true, false, null, ~, no]
            empty: {}
            none: []
            folded: >
              over several
              lines
            """;

    @Test
    void givesBackValuesKindsOrderAndPlaces() {
        DataNode node =
                new YamlReader().read(new SourceText(FILE, YAML)).value().orElseThrow();
        DataNode copy = copy(node);
        assertThat(described(copy)).isEqualTo(described(node));
        assertThat(((DataMap) copy).get("fractions").toString()).contains("1.10", "NaN", "-Infinity");
    }

    @Test
    void givesBackTextsOfAnyCharacters() {
        for (String text : List.of("", "a", "ÿ", "Ā", "\uD83D", "\uDE00\uD83D", "\0", "x".repeat(100_000))) {
            DataNode node = new DataScalar(text, Location.startOf(FILE));
            assertThat(copy(node)).isEqualTo(node);
        }
    }

    @Test
    void givesBackDecimalsAsTheyWereWritten() {
        for (String number : List.of("0", "0.000", "-1.50", "1E+1000", "1E-1000", "123456789.987654321000")) {
            DataNode node = new DataScalar(new BigDecimal(number), Location.startOf(FILE));
            assertThat(copy(node)).isEqualTo(node);
        }
    }

    @Test
    void doesNotRememberValuesOfOtherFilesOrOtherKinds() {
        DataNode elsewhere = new DataList(
                List.of(new DataScalar("a", Location.startOf("src/site/data/b.yml"))), Location.startOf(FILE));
        assertThat(writes(elsewhere)).isFalse();
        assertThat(writes(new DataScalar('a', Location.startOf(FILE)))).isFalse();
    }

    @Test
    void endsWithSomeValueOrNoneWhateverTheBytes() {
        ByteSink sink = new ByteSink();
        StringTable strings = new StringTable();
        DataNode node =
                new YamlReader().read(new SourceText(FILE, YAML)).value().orElseThrow();
        new NodeWriter(sink, strings, FILE).write(node);
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = sink.toBytes();
            for (int flips = random.nextInt(3); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Throwable thrown = catchThrowable(() -> new NodeReader(new ByteSource(bytes), strings, FILE).read());
            assertThat(thrown == null || thrown instanceof Damaged)
                    .as(String.valueOf(thrown))
                    .isTrue();
        }
    }

    private static boolean writes(DataNode node) {
        return new NodeWriter(new ByteSink(), new StringTable(), FILE).write(node);
    }

    private static DataNode copy(DataNode node) {
        ByteSink sink = new ByteSink();
        StringTable strings = new StringTable();
        assertThat(new NodeWriter(sink, strings, FILE).write(node)).isTrue();
        ByteSink table = new ByteSink();
        strings.write(table);
        ByteSource source = new ByteSource(sink.toBytes());
        DataNode copy = new NodeReader(source, new StringTable(new ByteSource(table.toBytes())), FILE).read();
        assertThat(source.left()).isZero();
        return copy;
    }

    /** All that can be told of a value, as equality of maps and lists knows nothing of places and kinds. */
    private static String described(DataNode node) {
        StringBuilder text = new StringBuilder();
        describe(node, text);
        return text.toString();
    }

    private static void describe(DataNode node, StringBuilder text) {
        text.append(node.location().file()).append(node.location().span()).append(' ');
        if (node instanceof DataMap map) {
            map.members().forEach((key, member) -> {
                text.append('\n')
                        .append(key)
                        .append(member.key())
                        .append(member.key().span())
                        .append(": ");
                describe(member.node(), text);
            });
        } else if (node instanceof DataList list) {
            list.nodes().forEach(item -> {
                text.append("\n- ");
                describe(item, text);
            });
        } else {
            Object value = node.value();
            text.append(value == null ? "null" : value.getClass().getSimpleName() + " " + value);
        }
    }
}
