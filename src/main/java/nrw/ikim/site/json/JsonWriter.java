package nrw.ikim.site.json;

import java.io.IOException;
import java.io.Serial;
import java.io.StringWriter;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Writes JSON. Made for many threads at once. */
public final class JsonWriter {

    private final JsonFactory factory;
    private final boolean indented;

    /**
     * Writes JSON in one line that may stand in a script element of an HTML page: {@code <}, {@code >}, {@code &} and the
     * separators U+2028 and U+2029 are escaped.
     */
    public JsonWriter() {
        this(new JsonFactoryBuilder().characterEscapes(new ForScripts()).build(), false);
    }

    private JsonWriter(JsonFactory factory, boolean indented) {
        this.factory = factory;
        this.indented = indented;
    }

    /** Writes JSON in one line, with no more escapes than JSON needs. */
    public static JsonWriter inOneLine() {
        return new JsonWriter(new JsonFactory(), false);
    }

    /** Writes JSON for files: a line for each value, indented, with no more escapes than JSON needs. */
    public static JsonWriter indented() {
        return new JsonWriter(new JsonFactory(), true);
    }

    /**
     * The JSON of a value, keys in the order of their map.
     *
     * @param value a map, list, text, number, truth value, date (written as text) or null
     * @throws IllegalArgumentException for any other value
     */
    public String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            if (indented) {
                out.setPrettyPrinter(lines());
            }
            PlainValues.write(value, out);
        } catch (IOException fault) {
            throw new IllegalStateException("writing to memory failed", fault);
        }
        return text.toString();
    }

    /** A new one each time, as it counts how deep it is. */
    private static DefaultPrettyPrinter lines() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private static final class ForScripts extends CharacterEscapes {

        @Serial
        private static final long serialVersionUID = 1L;

        private final int[] ascii = standardAsciiEscapesForJSON();

        ForScripts() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return switch (c) {
                case 0x2028 -> new SerializedString("\\u2028");
                case 0x2029 -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
