package nrw.ikim.site.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is taken for regular has the values and places that the library gives, and no fault. */
class RegularYamlTest {

    private static final int ROUNDS = Integer.getInteger("yaml.rounds", 30_000);

    private static final List<String> SNIPPETS = List.of(
            "key: value\n",
            "title: \"A: B # c\"\n",
            "tags: [a, b]\n",
            "tags: [\"a b\", 'c', d e]\n",
            "  inner: x\n",
            "- name: x\n",
            "- x\n",
            "-",
            "- ",
            "---\n",
            "...\n",
            "\n",
            " ",
            "  ",
            "\t",
            ":",
            ": ",
            "#",
            " # note",
            "\"",
            "'",
            "''",
            "\\",
            "\\n",
            "[",
            "]",
            "[]",
            ",",
            ", ",
            "{",
            "}",
            "{a: b}",
            "|",
            ">",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "%",
            "@",
            "`",
            "?",
            "~",
            "<<",
            "null",
            "true",
            "yes",
            "No",
            "on",
            "0",
            "012",
            "0x1F",
            "0o17",
            "1.5",
            "1e5",
            "1e999999",
            "-1",
            "+49 30",
            "12:30",
            "1_000",
            ".inf",
            ".nan",
            ".",
            "/",
            "(",
            ")",
            "x",
            "Z",
            "key",
            "a-b_c",
            "ö",
            "é: ",
            "\u2026",
            "\u2028",
            "\u0085",
            "\u00a0",
            "\ufeff",
            "\u200b",
            "\uD83D\uDE00",
            "\u0007",
            "2024-01-31",
            "https://example.org/a?b=c",
            "a@example.org");

    private static final List<String> TEXTS = List.of(
            "title: \"Robust annotation network 4450\"\ndate: 2022-03-09\ntags: [\"applied-robotics-153\", \"b\"]\n"
                    + "excerpt: 'The scanner: precise'\nimage: figure4.png\nlayout: post\norder: 7\nnav: false\n",
            "- id: \"ada\"\n  name: Ada Urban\n  roles: [head, board]\n  mail: ada@example.org\n\n- id: b\n  roles: []\n",
            "a: 1\nb: x, y (z)",
            "");

    private static String written(DataNode node) {
        StringBuilder text = new StringBuilder(node.location().toString())
                .append(node.location().span());
        if (node instanceof DataMap map) {
            map.members().forEach((key, member) -> text.append('{')
                    .append(key)
                    .append(member.key().span())
                    .append(written(member.node()))
                    .append('}'));
        } else if (node instanceof DataList list) {
            list.nodes().forEach(item -> text.append('[').append(written(item)).append(']'));
        } else {
            Object value = node.value();
            text.append(value == null ? "" : value.getClass().getSimpleName()).append(value);
        }
        return text.toString();
    }

    private static boolean isSame(String before, String yaml, String behind, boolean times) {
        SourceText text = new SourceText("a.yml", before + yaml + behind);
        int start = before.length();
        int end = Math.min(start + yaml.length(), text.text().length());
        Optional<DataNode> regular = RegularYaml.read(text, start, end, times);
        if (regular.isPresent()) {
            YamlReader reader = times ? new YamlReader() : YamlReader.forPages();
            Outcome<Optional<DataNode>> general = reader.readByLibrary(text, start, end);
            assertThat(general.diagnostics()).as(yaml).isEmpty();
            assertThat(written(regular.get()))
                    .as(yaml)
                    .isEqualTo(written(general.value().orElseThrow()));
        }
        return regular.isPresent();
    }

    @Test
    void readsChangedTextsAsTheLibraryDoes() {
        Random random = new Random(5);
        int regular = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder yaml = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())));
            int changes = 1 + random.nextInt(3);
            for (int change = 0; change < changes; change++) {
                int at = random.nextInt(yaml.length() + 1);
                if (random.nextInt(3) == 0) {
                    yaml.delete(at, Math.min(yaml.length(), at + 1 + random.nextInt(3)));
                } else {
                    yaml.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                }
            }
            boolean page = random.nextBoolean();
            regular += isSame(page ? "---\n" : "", yaml.toString(), page ? "\n---\nBody\n" : "", !page) ? 1 : 0;
        }
        assertThat(regular).as("texts taken for regular").isGreaterThan(ROUNDS / 8);
    }

    @Test
    void readsHeapsOfMarksAsTheLibraryDoes() {
        Random random = new Random(6);
        int regular = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder yaml = new StringBuilder(random.nextBoolean() ? "key: " : "- key: ");
            int length = 1 + random.nextInt(5);
            for (int i = 0; i < length; i++) {
                yaml.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            }
            regular += isSame("", yaml.toString(), "", random.nextBoolean()) ? 1 : 0;
        }
        assertThat(regular).as("texts taken for regular").isGreaterThan(ROUNDS / 16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A page\n",
                "title: \"A page\"\ntags: [a, \"b\"]\ndate: 2024-01-31\n",
                "- name: x\n  roles: [head]\n\n- name: y\n"
            })
    void takesPlainTextsForRegular(String yaml) {
        assertThat(isSame("", yaml, "", true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: yes\n",
                "a: b\na: c\n",
                "a: 012\n",
                "a: b # c\n",
                "a:\n  b: c\n",
                "a: |\n  b\n",
                "a: \"b\\n\"\n",
                "a: *b\n",
                "a: b: c\n"
            })
    void leavesFaultsAndWhatIsRareToTheLibrary(String yaml) {
        SourceText text = new SourceText("a.yml", yaml);
        assertThat(RegularYaml.read(text, 0, yaml.length(), true)).isEmpty();
    }
}
