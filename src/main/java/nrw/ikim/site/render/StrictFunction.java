package nrw.ikim.site.render;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/**
 * A function.
 *
 * @param name as in templates
 * @param argumentNames in order
 * @param lenient whether arguments may be {@link Missing}
 * @param body what it does
 * @param scopes the page being rendered
 */
record StrictFunction(String name, List<String> argumentNames, boolean lenient, StrictFilter.Body body, Scopes scopes)
        implements Function {

    @Override
    public List<String> getArgumentNames() {
        return argumentNames;
    }

    @Override
    public @Nullable Object execute(
            Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        if (!lenient) {
            Missing.use(null, arguments);
        }
        return body.apply(new Invocation(name, null, arguments, self.getName(), line, scopes.current()));
    }
}
