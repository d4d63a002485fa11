package nrw.ikim.site;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaPublisherTest {

    @TempDir
    Path folder;

    private SiteResult publish() throws Exception {
        return new SchemaPublisher()
                .publish(TestRequests.of(folder.resolve("site"), folder.resolve("out"), folder.resolve("work")));
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve("site/schemas").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void writesTheSchemasOfTheThemeWithoutASite() throws Exception {
        SiteResult result = publish();

        assertThat(result.outcome()).isEqualTo(SiteResult.Outcome.WRITTEN);
        assertThat(folder.resolve("out/content/projects.schema.json")).exists();
        assertThat(folder.resolve("out/people.schema.json"))
                .content()
                .contains("\"$ref\": \"theme/common.schema.json#/$defs/person\"");
        assertThat(folder.resolve("out/theme/common.schema.json")).exists();
    }

    @Test
    void writesSchemasOfTheSiteAsJsonThatRefersToJson() throws Exception {
        write("people.schema.yml", "items: {$ref: 'crews/man.schema.yml#/$defs/man'}\n");
        write("crews/man.schema.yml", "$defs:\n  man: {properties: {$ref: {$ref: '#'}}}\n");

        publish();

        assertThat(folder.resolve("out/people.schema.json"))
                .hasContent("{\"items\":{\"$ref\":\"crews/man.schema.json#/$defs/man\"}}");
        assertThat(folder.resolve("out/crews/man.schema.json"))
                .hasContent("{\"$defs\":{\"man\":{\"properties\":{\"$ref\":{\"$ref\":\"#\"}}}}}");
    }

    @Test
    void removesTheSchemaThatTheSiteNoLongerHas() throws Exception {
        write("boats.schema.yml", "true\n");
        publish();
        assertThat(folder.resolve("out/boats.schema.json")).exists();

        Files.delete(folder.resolve("site/schemas/boats.schema.yml"));
        publish();

        assertThat(folder.resolve("out/boats.schema.json")).doesNotExist();
        assertThat(folder.resolve("out/people.schema.json")).exists();
    }

    @Test
    void writesNothingWhereASchemaIsFaulty() throws Exception {
        write("boats.schema.yml", "type: strng\n");

        SiteResult result = publish();

        assertThat(result.outcome()).isEqualTo(SiteResult.Outcome.FAILED);
        assertThat(result.diagnostics()).extracting(Diagnostic::rule).containsExactly(Rule.DATA_SCHEMA);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
