package nrw.ikim.site.render;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * How much there is to a value with all that is in it. A list that holds another one twice, sixty times over, is a few
 * objects, but comparing, hashing or writing it would go on for ever; so it is measured first, and measuring is counted.
 */
final class Extent {

    private static final int DEEPEST = 200;
    /** What a look at one value counts as much as, in characters. */
    private static final int LOOK = 10;

    private Extent() {}

    /** The characters and items in a value, each of which is counted as work of the page. */
    static long of(@Nullable Object value, PageScope scope) {
        return of(value, scope, 1);
    }

    private static long of(@Nullable Object value, PageScope scope, int depth) {
        if (depth > DEEPEST) {
            throw scope.limit(
                    "lists and mappings are nested more than " + DEEPEST + " deep", "make them flatter in the loop");
        }
        scope.work(LOOK);
        if (value instanceof Map<?, ?> map) {
            long sum = of(map.keySet(), scope, depth + 1);
            for (Object inner : map.values()) {
                sum += of(inner, scope, depth + 1);
            }
            return sum;
        }
        if (value instanceof Collection<?> items) {
            long sum = 1;
            for (Object inner : items) {
                sum += of(inner, scope, depth + 1);
            }
            return sum;
        }
        int length = lengthOf(value);
        scope.work(length);
        return 1L + length;
    }

    /** The length of a text, 0 for everything else. */
    static int lengthOf(@Nullable Object value) {
        return isText(value) ? String.valueOf(value).length() : 0;
    }

    static boolean isText(@Nullable Object value) {
        return value instanceof String || value instanceof SafeString;
    }

    /** Whether a value holds others. */
    static boolean isContainer(@Nullable Object value) {
        return value instanceof Collection || value instanceof Map;
    }
}
