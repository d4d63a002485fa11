package nrw.ikim.site.yaml;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.Numerals;

/**
 * The core schema of YAML 1.2.2, section 10.3: what type unquoted text has. One thing is narrower: a number with leading
 * zeros ({@code 0123}) is text, as postal codes and room numbers are not to lose theirs.
 */
final class CoreSchema {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Set<String> INFINITIES = Set.of(".inf", ".Inf", ".INF");
    private static final Set<String> NO_NUMBERS = Set.of(".nan", ".NaN", ".NAN");

    private CoreSchema() {}

    enum Type {
        NULL("nothing"),
        BOOL("a truth value"),
        INT("a whole number"),
        FLOAT("a number"),
        STR("text");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** The type in messages: {@code a whole number}. */
        String words() {
            return words;
        }
    }

    /** The type of unquoted text. */
    static Type typeOf(String text) {
        if (NULLS.contains(text)) {
            return Type.NULL;
        }
        if (BOOLS.contains(text)) {
            return Type.BOOL;
        }
        String unsigned = unsigned(text);
        if (INFINITIES.contains(unsigned) || NO_NUMBERS.contains(text)) {
            return Type.FLOAT;
        }
        if ((hasPrefix(text, "0x") && all(text, 2, "0123456789abcdefABCDEF"))
                || (hasPrefix(text, "0o") && all(text, 2, "01234567"))) {
            return Type.INT;
        }
        Type type = typeOfDecimal(unsigned);
        // the core schema takes a number with a plus for an integer, and a telephone number would lose the plus
        return type == Type.INT && text.startsWith("+") ? Type.STR : type;
    }

    private static Type typeOfDecimal(String unsigned) {
        int whole = digits(unsigned, 0);
        boolean leadingZero = whole > 1 && unsigned.charAt(0) == '0';
        if (whole > 0 && whole == unsigned.length()) {
            return leadingZero ? Type.STR : Type.INT;
        }
        int at = whole;
        if (at < unsigned.length() && unsigned.charAt(at) == '.') {
            at = digits(unsigned, at + 1);
            if (at == 1) {
                return Type.STR;
            }
        }
        if (at > 0 && at < unsigned.length() && "eE".indexOf(unsigned.charAt(at)) >= 0) {
            int exponent = at + 1;
            if (exponent < unsigned.length() && "+-".indexOf(unsigned.charAt(exponent)) >= 0) {
                exponent++;
            }
            at = digits(unsigned, exponent) > exponent ? digits(unsigned, exponent) : at;
        }
        return at > 0 && at == unsigned.length() && !leadingZero ? Type.FLOAT : Type.STR;
    }

    /**
     * The value of a text.
     *
     * @param type the type, which fits the text; a whole number also fits {@link Type#FLOAT}
     * @param text the text; of a number, not {@link Numerals#tooLarge}
     */
    static @Nullable Object valueOf(Type type, String text) {
        return switch (type) {
            case NULL -> null;
            case BOOL -> text.charAt(0) == 't' || text.charAt(0) == 'T';
            case INT -> whole(text);
            case FLOAT -> decimal(text);
            case STR -> text;
        };
    }

    private static Number whole(String text) {
        if (hasPrefix(text, "0x")) {
            return Numerals.whole(text.substring(2), 16);
        }
        return hasPrefix(text, "0o") ? Numerals.whole(text.substring(2), 8) : Numerals.whole(text, 10);
    }

    private static Number decimal(String text) {
        if (NO_NUMBERS.contains(text)) {
            return Double.NaN;
        }
        if (INFINITIES.contains(unsigned(text))) {
            return text.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Numerals.decimal(typeOf(text) == Type.INT ? whole(text).toString() : text);
    }

    private static String unsigned(String text) {
        return text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    }

    private static boolean hasPrefix(String text, String prefix) {
        return text.startsWith(prefix) && text.length() > prefix.length();
    }

    private static boolean all(String text, int from, String allowed) {
        return text.chars().skip(from).allMatch(c -> allowed.indexOf(c) >= 0);
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
