package nrw.ikim.site.yaml;

import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.events.ScalarEvent;

import nrw.ikim.site.data.Characters;
import nrw.ikim.site.data.DataLimits;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.data.Excerpt;
import nrw.ikim.site.data.Numerals;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/** Single values: their type, value and place. */
final class ScalarReader {

    private final SourceText text;
    private final List<Diagnostic> diagnostics;
    private final DataNode broken;
    private final AmbiguousScalars ambiguous;

    ScalarReader(SourceText text, List<Diagnostic> diagnostics, AmbiguousScalars ambiguous) {
        this.ambiguous = ambiguous;
        this.text = text;
        this.diagnostics = diagnostics;
        this.broken = new DataScalar(null, Location.startOf(text.file()));
    }

    /** What stands in for a value that could not be read and has had its diagnostic. */
    DataNode broken() {
        return broken;
    }

    /**
     * The value of a scalar.
     *
     * @param properties what stands before it
     * @param end the index behind it
     * @param key whether it is a key
     */
    DataNode read(ScalarEvent event, Properties properties, int end, boolean key) {
        Location location = locate(event, properties, end);
        String written = event.getValue();
        CoreSchema.Type found = CoreSchema.typeOf(written);
        CoreSchema.Type type = event.isPlain() ? found : CoreSchema.Type.STR;
        Optional<String> tag = event.getTag();
        if (tag.isPresent()) {
            Optional<CoreSchema.Type> asked = Tags.scalar(tag.get());
            if (asked.isEmpty()) {
                diagnostics.add(Tags.fault(text, properties, tag.get(), "a single value"));
                return broken;
            }
            type = asked.get();
            if (!fits(type, found)) {
                diagnostics.add(Diagnostic.of(
                        Rule.DATA_SYNTAX,
                        location,
                        Excerpt.of(written) + " is not " + type.words() + ", as its tag says"));
                return broken;
            }
        }
        boolean number = type == CoreSchema.Type.INT || type == CoreSchema.Type.FLOAT;
        if (number && Numerals.tooLarge(written)) {
            diagnostics.add(DataLimits.numberTooLarge(location, written));
            return broken;
        }
        Characters.noCharacter(location, written).ifPresent(diagnostics::add);
        if (event.isPlain() && type == CoreSchema.Type.STR && tag.isEmpty()) {
            if (key) {
                ambiguous.key(written, location);
            } else {
                ambiguous.value(written, location);
            }
        }
        return new DataScalar(CoreSchema.valueOf(type, written), location);
    }

    /** The place of the value itself, without its quotes. */
    private Location locate(ScalarEvent event, Properties properties, int end) {
        int quote = event.isSQuoted() || event.isDQuoted() ? 1 : 0;
        return text.locate(properties.valueStart() + quote, endOf(text, event, properties, end) - quote);
    }

    private static boolean fits(CoreSchema.Type asked, CoreSchema.Type found) {
        return asked == found
                || asked == CoreSchema.Type.STR
                || (asked == CoreSchema.Type.FLOAT && found == CoreSchema.Type.INT);
    }

    /** The index behind a scalar, without the white space that ends a text over several lines. */
    static int endOf(SourceText text, ScalarEvent event, Properties properties, int end) {
        int at = Math.max(end, properties.valueStart());
        if (event.isLiteral() || event.isFolded()) {
            while (at > properties.valueStart() && text.text().charAt(at - 1) <= ' ') {
                at--;
            }
        }
        return at;
    }
}
