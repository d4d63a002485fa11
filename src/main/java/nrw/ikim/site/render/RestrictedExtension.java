package nrw.ikim.site.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.escaper.EscaperExtension;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;

/** One of Pebble's built-in extensions, without what templates may not have. */
final class RestrictedExtension extends ExtensionCustomizer {

    /** Pebble's own filters that are safe on any input: bounded, without patterns, the same in every locale. */
    static final Set<String> KEPT_FILTERS = Set.of(
            "abbreviate",
            "abs",
            "capitalize",
            "first",
            "last",
            "lower",
            "nl2br",
            "numberformat",
            "slice",
            "title",
            "trim",
            "upper",
            "urlencode");

    /** Those of them whose result depends on the language of the site. */
    private static final Set<String> LOCALISED = Set.of("lower", "numberformat", "upper");

    private static final Set<String> OF_LISTS = Set.of("first", "last", "slice");

    /** Tags that would hide output from escaping, tracing or counting, or that need threads; and what we do otherwise. */
    private static final Set<String> REFUSED_TAGS =
            Set.of("autoescape", "cache", "embed", "filter", "flush", "include", "parallel");

    private final Extension builtIn;

    private final Scopes scopes;

    RestrictedExtension(Extension builtIn, Scopes scopes) {
        super(builtIn);
        this.builtIn = builtIn;
        this.scopes = scopes;
    }

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> kept = new HashMap<>();
        if (builtIn instanceof EscaperExtension) {
            super.getFilters().forEach((name, filter) -> kept.put(name, new Guarded(name, filter, scopes)));
        } else if (super.getFilters() != null) {
            super.getFilters().forEach((name, filter) -> keep(kept, name, filter));
        }
        return kept;
    }

    private void keep(Map<String, Filter> kept, String name, Filter filter) {
        if (KEPT_FILTERS.contains(name)) {
            kept.put(name, new Guarded(name, filter, scopes));
        }
    }

    @Override
    public Map<String, Function> getFunctions() {
        return builtIn instanceof CoreExtension ? super.getFunctions() : Map.of();
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> parsers = super.getTokenParsers();
        return parsers == null
                ? List.of()
                : parsers.stream()
                        .filter(parser -> !REFUSED_TAGS.contains(parser.getTag()))
                        .toList();
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of();
    }

    /**
     * One of Pebble's filters, for values that are there, and of bounded result.
     *
     * @param name as in templates
     */
    private record Guarded(String name, Filter filter, Scopes scopes) implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return filter.getArgumentNames();
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
            if (LOCALISED.contains(name)) {
                scope.reads().configuration("site.language");
            }
            scope.work(Extent.lengthOf(input));
            if (!OF_LISTS.contains(name) && !Plain.is(input)) {
                throw new Invocation(name, input, arguments, self.getName(), line, scope)
                        .fault("`" + name + "` needs text or a number before it, got " + Invocation.kind(input), "");
            }
            Object result = filter.apply(input, arguments, self, context, line);
            scope.checkSize(result);
            return result;
        }
    }
}
