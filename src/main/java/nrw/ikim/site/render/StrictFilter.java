package nrw.ikim.site.render;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/**
 * A filter whose input and arguments are there.
 *
 * @param name as in templates
 * @param argumentNames in order
 * @param body what it does
 * @param scopes the page being rendered
 */
record StrictFilter(String name, List<String> argumentNames, Body body, Scopes scopes) implements Filter {

    /** What a filter does. */
    @FunctionalInterface
    interface Body {
        @Nullable
        Object apply(Invocation use);
    }

    @Override
    public List<String> getArgumentNames() {
        return argumentNames;
    }

    @Override
    public @Nullable Object apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        Missing.use(input, arguments);
        PageScope scope = scopes.current();
        scope.work(Extent.lengthOf(input));
        Object result = body.apply(new Invocation(name, input, arguments, self.getName(), line, scope));
        scope.checkSize(result);
        return result;
    }
}
