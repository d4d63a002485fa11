package nrw.ikim.site.render;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/** {@code default}, which Pebble knows by its class. */
final class LenientDefault extends DefaultFilter {
    @Override
    public @Nullable Object apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        return Truth.isPresent(input) ? input : arguments.get("default");
    }
}
