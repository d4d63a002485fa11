package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataMap;

/** Filters over lists of mappings or pages. None changes its input. */
final class ListFilters {

    private ListFilters() {}

    static Object where(Invocation use) {
        String key = use.text("key");
        Object value = wanted(use);
        Optional<List<?>> known = indexed(use, key, value);
        if (known.isPresent()) {
            return known.get();
        }
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
        Optional<List<?>> known = indexed(use, key, value);
        for (Object item : known.isPresent() ? known.get() : whole(use)) {
            if (known.isPresent() || matches(use, valueOf(use, item, key), value)) {
                return item;
            }
        }
        TemplateFault.Place place = new TemplateFault.Place(use.template(), use.line(), "find");
        return new Missing(
                place,
                () -> new Missing.Words("nothing in the list has the `" + key + "` " + Invocation.kind(value), ""));
    }

    /** What has a value in a list that is the same for all pages: such are not gone through by each page. */
    private static Optional<List<?>> indexed(Invocation use, String key, @Nullable Object value) {
        if (!QueryValue.isOne(value)) {
            return Optional.empty();
        }
        if (use.input() instanceof PageList pages) {
            return Optional.of(pages.where(pages.index(key, use.scope()), key, value));
        }
        if (use.input() instanceof TrackedList list) {
            KeyIndex index = list.index(key);
            return index.isOfKeyed() ? Optional.of(list.where(index, key, value)) : Optional.empty();
        }
        return Optional.empty();
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
        if (use.input() instanceof PageList pages) {
            use.scope().reads().fieldOfAll(pages, key);
            return pages.lookups()
                    .of(
                            pages.key("group", key),
                            pages.members().size(),
                            use.scope(),
                            () -> groups(pages.members(), item -> KeyIndex.valueOf(item, key)));
        }
        return groups(whole(use), item -> {
            Object value = valueOf(use, item, key);
            Extent.of(value, use.scope());
            return value;
        });
    }

    private static List<Object> groups(Collection<?> all, Function<Object, @Nullable Object> keyOf) {
        Map<Object, List<Object>> groups = new LinkedHashMap<>();
        for (Object item : all) {
            Object value = keyOf.apply(item);
            groups.computeIfAbsent(value == null ? "" : value, k -> new ArrayList<>())
                    .add(item);
        }
        List<Object> result = new ArrayList<>();
        groups.forEach((value, items) -> {
            Map<String, Object> group = new LinkedHashMap<>(); // with an order, as `json` and loops show it
            group.put("key", value);
            group.put("items", Collections.unmodifiableList(items));
            result.add(Collections.unmodifiableMap(group));
        });
        return Collections.unmodifiableList(result);
    }

    static Object pluck(Invocation use) {
        String key = use.text("key");
        if (use.input() instanceof PageList pages) {
            use.scope().reads().fieldOfAll(pages, key);
            return pages.lookups()
                    .of(
                            pages.key("pluck", key),
                            pages.members().size(),
                            use.scope(),
                            () -> values(pages.members(), item -> KeyIndex.valueOf(item, key)));
        }
        if (use.input() instanceof TrackedList list && list.index(key).isOfKeyed()) {
            list.noteKey(key);
            use.scope().workOnItems(list.items().size());
            return values(list.items(), item -> KeyIndex.valueOf(item, key));
        }
        return values(whole(use), item -> valueOf(use, item, key));
    }

    private static List<@Nullable Object> values(Collection<?> items, Function<Object, @Nullable Object> valueOf) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object item : items) {
            Object value = valueOf.apply(item);
            if (value != null) {
                values.add(value);
            }
        }
        return Collections.unmodifiableList(values);
    }

    static Object sortBy(Invocation use) {
        String key = use.text("key");
        String order = order(use);
        if (use.input() instanceof PageList pages) {
            return pages.lookups()
                    .of(
                            pages.key(PageList.SORT, key, order),
                            pages.members().size(),
                            use.scope(),
                            () -> pages.sorted(key, order, unfit(use)));
        }
        if (use.input() instanceof TrackedList list && list.index(key).isOfKeyed()) {
            list.noteAll();
            return list.lookups()
                    .of(list.key(PageList.SORT, key, order), list.items().size(), use.scope(), () -> {
                        List<Object> items = new ArrayList<>(list.items());
                        sort(use, order, items, item -> KeyIndex.valueOf(item, key));
                        return Collections.unmodifiableList(items);
                    });
        }
        List<Object> items = new ArrayList<>(whole(use));
        use.scope().workOnItems(items.size() * (32 - Integer.numberOfLeadingZeros(items.size())));
        sort(use, order, items, item -> valueOf(use, item, key));
        return items;
    }

    static Object sort(Invocation use) {
        String order = order(use);
        List<Object> items = new ArrayList<>(whole(use));
        use.scope().workOnItems(items.size() * (32 - Integer.numberOfLeadingZeros(items.size())));
        sort(use, order, items, item -> item);
        return items;
    }

    private static String order(Invocation use) {
        String order = use.text("order", PageOrder.ASCENDING);
        if (!order.equals(PageOrder.ASCENDING) && !order.equals(PageOrder.DESCENDING)) {
            throw use.fault("the order must be \"asc\" or \"desc\", got \"" + order + "\"", "");
        }
        return order;
    }

    private static <T> void sort(Invocation use, String order, List<T> items, Function<T, @Nullable Object> value) {
        PageOrder.sort(items, order, value, unfit(use));
    }

    private static BiFunction<Object, Object, RuntimeException> unfit(Invocation use) {
        return (a, b) -> use.fault("cannot put " + Invocation.kind(a) + " and " + Invocation.kind(b) + " in order", "");
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
        return KeyIndex.matches(actual, wanted);
    }
}
