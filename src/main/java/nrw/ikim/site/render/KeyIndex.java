package nrw.ikim.site.render;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.utils.OperatorUtils;

import nrw.ikim.site.data.DataMap;

/**
 * The items of a list by the value of one of their keys; the items of a list as value count each. Finds what {@link
 * #matches} finds. Immutable.
 */
final class KeyIndex {

    private static final Object NOTHING = new Object();
    private static final int[] NONE = {};

    private final List<?> items;
    private final String key;
    private final Map<Object, Positions> byValue = new HashMap<>();
    private final Positions numbers = new Positions();
    private final boolean keyed;
    private boolean whole = true;

    /** @param items only where all of them have keys there is an index */
    KeyIndex(List<?> items, String key) {
        this.items = items;
        this.key = key;
        this.keyed = items.stream().allMatch(KeyIndex::isKeyed);
        for (int i = 0; keyed && i < items.size(); i++) {
            Object value = valueOf(items.get(i), key);
            if (value instanceof Collection<?> several) {
                for (Object one : several) {
                    put(one, i);
                }
            } else {
                put(value, i);
            }
        }
    }

    private void put(@Nullable Object value, int position) {
        if (value instanceof Number number) {
            numbers.add(position);
            whole &= isWhole(number);
        }
        byValue.computeIfAbsent(bucket(value), any -> new Positions()).add(position);
    }

    private static Object bucket(@Nullable Object value) {
        return value == null ? NOTHING : value instanceof Integer number ? (Object) number.longValue() : value;
    }

    private static boolean isWhole(Object number) {
        return number instanceof Long || number instanceof Integer;
    }

    /**
     * The positions of the items that have a value.
     *
     * @param wanted of a kind that {@link QueryValue#isOne}
     */
    int[] positions(@Nullable Object wanted) {
        if (wanted instanceof Number && !(whole && isWhole(wanted))) {
            // equal numbers of several kinds have no common form
            return Arrays.stream(numbers.all())
                    .filter(position -> matches(valueOf(items.get(position), key), wanted))
                    .toArray();
        }
        Positions found = byValue.get(bucket(wanted));
        return found == null ? NONE : found.all();
    }

    /** Whether there is an index, as all items have keys. */
    boolean isOfKeyed() {
        return keyed;
    }

    /** Whether an item has keys that can be asked for without anybody taking notes. */
    private static boolean isKeyed(@Nullable Object item) {
        return item instanceof DataMap || item instanceof PageView;
    }

    /** The value of a key of such an item, null where it has none. */
    static @Nullable Object valueOf(@Nullable Object item, String key) {
        return item instanceof PageView page ? page.value(key) : item instanceof DataMap map ? map.get(key) : null;
    }

    /** Whether a value is equal to a single one, or a list that has it among its values. */
    static boolean matches(@Nullable Object actual, @Nullable Object wanted) {
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

    /** Growing positions, each once. */
    private static final class Positions {
        private int[] positions = new int[2];
        private int count;

        void add(int position) {
            if (count > 0 && positions[count - 1] == position) {
                return;
            }
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, count * 2);
            }
            positions[count++] = position;
        }

        int[] all() {
            return Arrays.copyOf(positions, count);
        }
    }
}
