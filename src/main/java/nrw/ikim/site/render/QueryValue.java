package nrw.ikim.site.render;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Values that lists are searched for, as texts that say what kind they are of. */
final class QueryValue {

    private QueryValue() {}

    /** Whether a value has such a text. */
    static boolean isOne(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Double
                || value instanceof BigInteger
                || value instanceof BigDecimal;
    }

    /** The text of a value: a letter for its kind, and the value. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "n";
        }
        if (value instanceof Boolean) {
            return "b" + value;
        }
        if (value instanceof LocalDate) {
            return "d" + value;
        }
        if (value instanceof Long || value instanceof Integer || value instanceof BigInteger) {
            return "i" + value;
        }
        return (value instanceof Double ? "f" : value instanceof BigDecimal ? "m" : "s") + value;
    }

    /** The value that has a text. */
    static @Nullable Object of(String text) {
        String value = text.substring(1);
        return switch (text.charAt(0)) {
            case 'n' -> null;
            case 'b' -> Boolean.valueOf(value);
            case 'd' -> LocalDate.parse(value);
            case 'i' -> integer(value);
            case 'f' -> Double.valueOf(value);
            case 'm' -> new BigDecimal(value);
            default -> value;
        };
    }

    private static Object integer(String digits) {
        BigInteger number = new BigInteger(digits);
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }

    /** A text as users are told of it, without its kind. */
    static String shown(String text) {
        return text.equals("n") ? "null" : text.substring(1);
    }
}
