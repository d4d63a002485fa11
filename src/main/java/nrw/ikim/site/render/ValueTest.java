package nrw.ikim.site.render;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.DefinedTest;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/** A test of a value that may be missing. */
record ValueTest(Predicate<@Nullable Object> holds) implements Test {
    @Override
    public List<String> getArgumentNames() {
        return List.of();
    }

    @Override
    public boolean apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        return holds.test(input);
    }

    /** {@code is defined}, which Pebble knows by its class. */
    static final class Defined extends DefinedTest {
        @Override
        public boolean apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return input != null && !(input instanceof Missing);
        }
    }
}
