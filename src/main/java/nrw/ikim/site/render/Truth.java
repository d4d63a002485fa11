package nrw.ikim.site.render;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/** What counts as true in conditions. */
final class Truth {

    private Truth() {}

    /** False for what is missing, null, false, zero, and for empty text, lists and mappings. */
    static boolean of(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        return isPresent(value);
    }

    /** False for what is missing, null, blank text, an empty list or mapping; true for every number and truth value. */
    static boolean isPresent(@Nullable Object value) {
        if (value == null || value instanceof Missing) {
            return false;
        }
        if (value instanceof String || value instanceof SafeString) {
            return !value.toString().isBlank();
        }
        if (value instanceof Collection<?> collection) {
            return !collection.isEmpty();
        }
        return !(value instanceof Map<?, ?> map) || !map.isEmpty();
    }
}
