package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.utils.OperatorUtils;

import nrw.ikim.site.data.DataMap;

/** Filters over lists of mappings or pages. None changes its input. */
final class ListFilters {

    private ListFilters() {}

    static Object where(Invocation use) {
        String key = use.text("key");
        Object value = wanted(use);
        List<Object> found = new ArrayList<>();
        for (Object item : whole(use)) {
            if (matches(use, valueOf(use, item, key), value)) {
                found.add(item);
            }
        }
        return found;
    }

    static Object find(Invocation use) {
        String key = use.text("key");
        Object value = wanted(use);
        for (Object item : byKey(use, key)) {
            if (matches(use, valueOf(use, item, key), value)) {
                if (use.input() instanceof DataViews.TrackedList list) {
                    list.taken(item);
                }
                return item;
            }
        }
        TemplateFault.Place place = new TemplateFault.Place(use.template(), use.line(), "find");
        return new Missing(
                place,
                () -> new Missing.Words("nothing in the list has the `" + key + "` " + Invocation.kind(value), ""));
    }

    private static @Nullable Object wanted(Invocation use) {
        if (!use.arguments().containsKey("value")) {
            throw use.fault(
                    "`" + use.name() + "` needs a key and a value",
                    "write both, as in `" + use.name() + "(\"roles\", \"head\")`");
        }
        return use.argument("value");
    }

    static Object groupBy(Invocation use) {
        String key = use.text("key");
        Map<Object, List<Object>> groups = new LinkedHashMap<>();
        for (Object item : whole(use)) {
            Object value = valueOf(use, item, key);
            Extent.of(value, use.scope());
            groups.computeIfAbsent(value == null ? "" : value, k -> new ArrayList<>())
                    .add(item);
        }
        List<Object> result = new ArrayList<>();
        groups.forEach((value, items) -> {
            Map<String, Object> group = new LinkedHashMap<>(); // with an order, as `json` and loops show it
            group.put("key", value);
            group.put("items", items);
            result.add(group);
        });
        return result;
    }

    static Object pluck(Invocation use) {
        String key = use.text("key");
        List<@Nullable Object> values = new ArrayList<>();
        for (Object item : byKey(use, key)) {
            Object value = valueOf(use, item, key);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    static Object sortBy(Invocation use) {
        String key = use.text("key");
        List<Object> sorted = new ArrayList<>(whole(use));
        return sorted(use, sorted, item -> valueOf(use, item, key));
    }

    static Object sort(Invocation use) {
        return sorted(use, new ArrayList<>(whole(use)), item -> item);
    }

    /** Items without a value come last in either order; equal ones keep their order. */
    private static Object sorted(Invocation use, List<Object> items, Function<Object, @Nullable Object> value) {
        String order = use.text("order", "asc");
        if (!order.equals("asc") && !order.equals("desc")) {
            throw use.fault("the order must be \"asc\" or \"desc\", got \"" + order + "\"", "");
        }
        use.scope().workOnItems(items.size() * (32 - Integer.numberOfLeadingZeros(items.size())));
        Comparator<Object> natural = (a, b) -> compare(use, a, b);
        Comparator<Object> directed = order.equals("desc") ? natural.reversed() : natural;
        Comparator<@Nullable Object> withMissing = Comparator.nullsLast(directed);
        items.sort((a, b) -> withMissing.compare(value.apply(a), value.apply(b)));
        return items;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Invocation use, Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        if (a instanceof String x && b instanceof String y) {
            int regardlessOfCase = String.CASE_INSENSITIVE_ORDER.compare(x, y);
            return regardlessOfCase != 0 ? regardlessOfCase : x.compareTo(y);
        }
        if (a instanceof Comparable<?> && a.getClass() == b.getClass()) {
            return ((Comparable<Object>) a).compareTo(b);
        }
        throw use.fault("cannot put " + Invocation.kind(a) + " and " + Invocation.kind(b) + " in order", "");
    }

    static Object concat(Invocation use) {
        if (!(use.argument("other") instanceof Collection<?> other)) {
            throw use.fault("`concat` needs a list, got " + Invocation.kind(use.argument("other")), "");
        }
        List<Object> joined = new ArrayList<>(whole(use));
        joined.addAll(other);
        return joined;
    }

    static Object unique(Invocation use) {
        whole(use).forEach(item -> Extent.of(item, use.scope()));
        return new ArrayList<>(new LinkedHashSet<>(use.inputList()));
    }

    static Object reverse(Invocation use) {
        List<Object> reversed = new ArrayList<>(whole(use));
        Collections.reverse(reversed);
        return reversed;
    }

    private static Collection<Object> whole(Invocation use) {
        return castItems(use, use.inputList());
    }

    /** Of a data file only the one key is looked at, which is noted as that. */
    private static Collection<Object> byKey(Invocation use, String key) {
        return castItems(use, use.input() instanceof DataViews.TrackedList list ? list.byKey(key) : use.inputList());
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> castItems(Invocation use, Collection<?> items) {
        use.scope().workOnItems(items.size());
        return (Collection<Object>) items;
    }

    private static @Nullable Object valueOf(Invocation use, @Nullable Object item, String key) {
        if (item instanceof DataMap map) {
            return map.get(key);
        }
        if (item instanceof Attributes attributes) {
            return attributes.has(key) ? attributes.get(key) : null;
        }
        if (item instanceof Map<?, ?> map) {
            return map.get(key);
        }
        throw use.fault(
                "`" + use.name() + "` needs a list of mappings or pages, but it holds " + Invocation.kind(item), "");
    }

    /** Equal to a single value, or among the values of a list. */
    private static boolean matches(Invocation use, @Nullable Object actual, @Nullable Object wanted) {
        if (Extent.isContainer(wanted)) {
            Extent.of(wanted, use.scope());
        }
        if (actual instanceof Collection<?> values && !(wanted instanceof Collection)) {
            for (Object value : values) {
                if (same(value, wanted)) {
                    return true;
                }
            }
            return false;
        }
        return same(actual, wanted);
    }

    private static boolean same(@Nullable Object actual, @Nullable Object wanted) {
        if (actual instanceof Number && wanted instanceof Number) {
            return OperatorUtils.equals(actual, wanted);
        }
        return Objects.equals(actual, wanted);
    }
}
