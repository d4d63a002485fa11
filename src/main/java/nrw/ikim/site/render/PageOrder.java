package nrw.ikim.site.render;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The order of {@code sort} and {@code sort_by}. */
final class PageOrder {

    static final String ASCENDING = "asc";

    static final String DESCENDING = "desc";

    private PageOrder() {}

    /**
     * Sorts items by a value. Those without come last in either order; equal ones keep their order.
     *
     * @param order one of the two
     * @param unfit gives the fault of two values that have no order
     */
    static <T> void sort(
            List<T> items, String order, Function<T, @Nullable Object> value, BiFunction<Object, Object, RuntimeException> unfit) {
        Comparator<Object> natural = (a, b) -> compare(a, b, unfit);
        Comparator<Object> directed = order.equals(DESCENDING) ? natural.reversed() : natural;
        Comparator<@Nullable Object> withMissing = Comparator.nullsLast(directed);
        items.sort((a, b) -> withMissing.compare(value.apply(a), value.apply(b)));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b, BiFunction<Object, Object, RuntimeException> unfit) {
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
        throw unfit.apply(a, b);
    }
}
