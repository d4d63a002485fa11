package nrw.ikim.site.schema;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.json.JsonReader;
import nrw.ikim.site.source.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class BuiltInSchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/nrw/ikim/site/theme/schemas");

    @Test
    void allAreListed() throws Exception {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .sorted())
                    .containsExactlyElementsOf(new Theme()
                            .schemaNames().stream()
                                    .map(name -> name + ".schema.json")
                                    .toList());
        }
    }

    @Test
    void allAreSoundJsonAndSoundSchemas() {
        Map<String, SchemaSource> schemas = new TreeMap<>();
        for (String name : new Theme().schemaNames()) {
            var text = new Theme().schema(name).orElseThrow();
            assertThat(new JsonReader().read(text).diagnostics()).isEmpty();
            schemas.put(name, new SchemaSource(name, text, false));
        }
        SchemaLint lint = new SchemaLint(new SchemaSet(schemas, Map.of()));

        assertThat(schemas.values())
                .allSatisfy(schema -> assertThat(lint.check(schema)).isEmpty());
    }

    @Test
    void everyKeyIsDescribedForEditors() {
        DataNode common = new JsonReader()
                .read(new Theme().schema("theme/common").orElseThrow())
                .value()
                .orElseThrow();
        DataMap definitions = (DataMap) ((DataMap) common).node("$defs").orElseThrow();
        for (String name : List.of("group", "person")) {
            DataMap properties = (DataMap) ((DataMap) definitions.node(name).orElseThrow())
                    .node("properties")
                    .orElseThrow();
            properties.forEach((key, value) -> {
                DataMap schema = (DataMap) value;
                String reference = String.valueOf(schema.get("$ref"));
                DataMap described = schema.containsKey("description")
                        ? schema
                        : (DataMap) definitions
                                .node(reference.replace("#/$defs/", ""))
                                .orElseThrow();
                assertThat(described.keySet()).as(name + "." + key).contains("title", "description");
            });
        }
    }
}
