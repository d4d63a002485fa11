package nrw.ikim.site.json;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;

/** Writes YAML for people to read: debug listings. Made for many threads at once. */
public final class YamlWriter {

    private final YAMLFactory factory = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    /**
     * The YAML of a mapping, in block style, keys in the order of the map; ends with a line end.
     *
     * @param value values as {@link JsonWriter#write} takes them
     * @throws IllegalArgumentException for any other value
     */
    public String write(Map<String, ?> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            PlainValues.write(value, out);
        } catch (IOException fault) {
            throw new IllegalStateException("writing to memory failed", fault);
        }
        return text.toString();
    }
}
