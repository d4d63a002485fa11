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

/** Writes JSON that may stand in a script element of an HTML page. Made for many threads at once. */
public final class JsonWriter {

    private final JsonFactory factory =
            new JsonFactoryBuilder().characterEscapes(new ForScripts()).build();

    /**
     * The JSON of a value, without white space, keys in the order of their map. {@code <}, {@code >}, {@code &} and the
     * separators U+2028 and U+2029 are escaped.
     *
     * @param value a map, list, text, number, truth value, date (written as text) or null
     * @throws IllegalArgumentException for any other value
     */
    public String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            PlainValues.write(value, out);
        } catch (IOException fault) {
            throw new IllegalStateException("writing to memory failed", fault);
        }
        return text.toString();
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
