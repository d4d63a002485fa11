package nrw.ikim.site.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.Suggestions;

/**
 * Answers {@code a.b} and {@code a["b"]} in templates. Only the kinds of values listed here have attributes, and only
 * these: nothing is looked up by reflection, so that templates reach no code. What is not there is {@link Missing}.
 */
final class Resolver implements AttributeResolver {

    private final Scopes scopes;

    Resolver(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public ResolvedAttribute resolve(
            Object instance,
            Object attribute,
            Object[] arguments,
            @Nullable ArgumentsNode args,
            EvaluationContextImpl context,
            String template,
            int line) {
        Object key = Missing.use(attribute == null ? "null" : attribute);
        if (!Plain.is(key)) {
            throw new TemplateFault(
                    Rule.TEMPLATE_SYNTAX,
                    new TemplateFault.Place(template, line, ""),
                    "what stands between `[` and `]` must be a name or a number, got " + Invocation.kind(key),
                    "",
                    "");
        }
        String name = key.toString();
        if (instance instanceof MacroAttributeProvider macros) {
            return new ResolvedAttribute(macros.macro(context, name, args, false, line));
        }
        if (instance instanceof Missing) {
            return new ResolvedAttribute(instance);
        }
        Object value = args == null ? valueOf(instance, key, name) : null;
        if (value != null) {
            return new ResolvedAttribute(value);
        }
        TemplateFault.Place place = new TemplateFault.Place(template, line, name);
        return new ResolvedAttribute(new Missing(place, () -> missing(instance, name)));
    }

    /** The words for a value that was used and is not there; asked for only where that ends the rendering. */
    private Missing.Words missing(Object instance, String name) {
        if (instance instanceof PageView view && view.page().document().broken()) {
            scopes.current().taint(); // it may be there in the front matter that could not be read
        }
        return new Missing.Words(message(instance, name), suggestion(instance, name), datum(instance, name));
    }

    private @Nullable Object valueOf(Object instance, Object key, String name) {
        if (instance instanceof DataMap map) {
            return read(map, name);
        }
        if (instance instanceof PageView page) {
            return read(page, name);
        }
        if (instance instanceof Attributes attributes) {
            return attributes.has(name) ? attributes.get(name) : null;
        }
        if (instance instanceof DataViews.TrackedMap map) {
            Object value = map.get(name);
            return value == null ? null : read(map.located(), name);
        }
        if (instance instanceof Map<?, ?> map) {
            return map.get(key) == null ? map.get(name) : map.get(key);
        }
        if (instance instanceof Map.Entry<?, ?> pair) {
            return name.equals("key") ? pair.getKey() : name.equals("value") ? pair.getValue() : null;
        }
        if (instance instanceof List<?> list) {
            return key instanceof Number index && index.intValue() >= 0 && index.intValue() < list.size()
                    ? list.get(index.intValue())
                    : null;
        }
        if (instance instanceof LoopVariables loop) {
            return loopVariable(loop, name);
        }
        return instance instanceof LocalDate date ? partOf(date, name) : null;
    }

    /** Reads a value of a mapping and remembers where it was written. */
    private @Nullable Object read(DataMap map, String name) {
        DataMap.Member member = map.members().get(name);
        if (member == null) {
            return null;
        }
        if (!(member.node() instanceof DataMap)) {
            scopes.current().readDatum(member.node().location());
        }
        return member.node().value();
    }

    private @Nullable Object read(PageView page, String name) {
        if (page.frontMatter().node(name).orElse(null) instanceof DataScalar scalar) {
            scopes.current().readDatum(scalar.location());
        }
        if (name.equals("entry")) {
            page.page().entry().ifPresent(entry -> scopes.current()
                    .readData(entry.location().file()));
        }
        return page.get(name);
    }

    private static @Nullable Object loopVariable(LoopVariables loop, String name) {
        return switch (name) {
            case "first" -> loop.isFirst();
            case "last" -> loop.isLast();
            case "index" -> (long) loop.getIndex();
            case "length" -> loop.getLength().longValue();
            case "revindex" -> loop.getRevindex().longValue();
            default -> null;
        };
    }

    private static @Nullable Object partOf(LocalDate date, String name) {
        return switch (name) {
            case "year" -> (long) date.getYear();
            case "month" -> (long) date.getMonthValue();
            case "day" -> (long) date.getDayOfMonth();
            default -> null;
        };
    }

    private static String message(Object instance, String name) {
        if (instance instanceof DataMap map) {
            return map.containsKey(name)
                    ? "`" + name + "` is empty at " + map.locationOf(name)
                    : "there is no `" + name + "` in " + placeOf(map);
        }
        if (instance instanceof Attributes attributes) {
            return "there is no `" + name + "` in " + attributes.described();
        }
        if (instance instanceof List) {
            return "the list has no item `" + name + "`";
        }
        return instance instanceof Map
                ? "there is no `" + name + "` in the mapping"
                : "there is no `" + name + "` here";
    }

    private static String placeOf(DataMap map) {
        return Theme.isOf(map.location().file())
                ? "the theme's own settings, and site.yml sets none"
                : "the mapping at " + map.location();
    }

    /** The same fault seen from the data. */
    private static Optional<TemplateFault.Datum> datum(Object instance, String name) {
        DataMap map = instance instanceof DataViews.TrackedMap tracked ? tracked.located() : null;
        map = instance instanceof DataMap located ? located : map;
        if (map == null) {
            return Optional.empty();
        }
        if (map.containsKey(name)) {
            return Optional.of(new TemplateFault.Datum(
                    map.locationOf(name), "`" + name + "` is empty", "write its value behind the colon", ""));
        }
        String near = suggestion(map, name);
        DataMap.Member misspelt = map.members().get(near);
        return Optional.of(
                misspelt == null
                        ? new TemplateFault.Datum(
                                map.location(), "there is no `" + name + "` here", "add `" + name + ": …`", "")
                        : new TemplateFault.Datum(
                                misspelt.key(),
                                "there is no `" + name + "` here, but `" + near + "`",
                                "correct the key, or add `" + name + ": …`",
                                name));
    }

    private static String suggestion(Object instance, String name) {
        if (instance instanceof Attributes attributes) {
            return attributes.has(name)
                    ? ""
                    : Suggestions.nearest(name, attributes.names()).orElse("");
        }
        if (instance instanceof Map<?, ?> map && !map.containsKey(name)) {
            List<String> keys =
                    map.keySet().stream().map(String::valueOf).sorted().toList();
            return Suggestions.nearest(name, keys).orElse("");
        }
        return "";
    }
}
