package nrw.ikim.site.render;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/** {@code escape}, which Pebble knows by its class, for values that are there. */
final class StrictEscape extends EscapeFilter {

    private final Scopes scopes;

    StrictEscape(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public @Nullable Object apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        PageScope scope = scopes.current();
        Plain.check(input, scope);
        scope.work(Extent.lengthOf(input));
        return super.apply(input, arguments, self, context, line);
    }
}
