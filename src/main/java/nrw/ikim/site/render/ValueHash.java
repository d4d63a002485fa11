package nrw.ikim.site.render;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Takes values one after the other and makes 64 bits of them. Each is told by its kind and what it is, with the order of
 * lists and keys; where it was written plays no part. Words of 64 bits are mixed in by multiplication with an odd constant
 * and shifts, the end is the finaliser of MurmurHash3. Not for use against those who look for collisions.
 */
final class ValueHash {

    /** Of the golden ratio, as is usual for such multiplications. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private long state = FACTOR;

    /** Mixes in a number. */
    ValueHash add(long word) {
        state = (state ^ word) * FACTOR;
        state ^= state >>> 29;
        return this;
    }

    /** Mixes in a truth value. */
    ValueHash add(boolean truth) {
        return add(truth ? 1L : 2L);
    }

    /** Mixes in a text and its length. */
    ValueHash add(String text) {
        int length = text.length();
        add(length);
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            add(text.charAt(i)
                    | (long) text.charAt(i + 1) << 16
                    | (long) text.charAt(i + 2) << 32
                    | (long) text.charAt(i + 3) << 48);
        }
        for (; i < length; i++) {
            add(text.charAt(i));
        }
        return this;
    }

    /** Mixes in a value as templates see it, with all that is in it. */
    ValueHash addValue(@Nullable Object value) {
        if (value == null) {
            return add('0');
        }
        if (value instanceof String text) {
            return add('s').add(text);
        }
        if (value instanceof Map<?, ?> map) {
            add('{').add(map.size());
            map.forEach((key, inner) -> addValue(key).addValue(inner));
            return this;
        }
        if (value instanceof Collection<?> items) {
            add('[').add(items.size());
            items.forEach(this::addValue);
            return this;
        }
        return add('v').add(value.getClass().getName()).add(value.toString());
    }

    /** The 64 bits of all that was mixed in; more may follow. */
    long value() {
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
