package nrw.ikim.site.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.pebbletemplates.pebble.cache.PebbleCache;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/**
 * Keeps compiled templates, and the faults of those that cannot be compiled, so that a broken layout is parsed once and
 * not for each page. Bodies of pages are used once and not kept.
 */
final class CompiledTemplates implements PebbleCache<Object, PebbleTemplate> {

    private final Scopes scopes;
    private final Map<Object, Object> compiled = new ConcurrentHashMap<>();

    CompiledTemplates(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public PebbleTemplate computeIfAbsent(Object key, Function<? super Object, ? extends PebbleTemplate> compiler) {
        String name = (String) key;
        PageScope scope = scopes.current();
        if (TemplateSources.isPage(name)) {
            if (!scope.takesBody()) {
                throw TemplateLoader.notFound(name, "write the name of a template, not that of a page", "");
            }
            scope.at(name);
            return compiler.apply(key);
        }
        scope.reads().template(name);
        scope.at(name);
        Object known = compiled.computeIfAbsent(key, k -> compileOrFail(k, compiler));
        if (known instanceof RuntimeException failure) {
            throw failure;
        }
        return (PebbleTemplate) known;
    }

    private static Object compileOrFail(Object key, Function<? super Object, ? extends PebbleTemplate> compiler) {
        try {
            return compiler.apply(key);
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    @Override
    public void invalidateAll() {
        compiled.clear();
    }
}
