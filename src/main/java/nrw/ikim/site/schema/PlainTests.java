package nrw.ikim.site.schema;

import tools.jackson.databind.JsonNode;

/**
 * {@code type}, {@code enum} and {@code const}: the library's own print the values that they expect, wherever one does not fit or
 * even before, and need half of Jackson for it, which takes longer to load than all the rest.
 */
final class PlainTests {

    private PlainTests() {}

    /** Whether a value has a type, or one of several. */
    static boolean isOfType(JsonNode types, JsonNode value) {
        if (!types.isArray()) {
            return isOf(types.asString(), value);
        }
        for (JsonNode type : types) {
            if (isOf(type.asString(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "number" -> value.isNumber();
            default ->
                value.isIntegralNumber()
                        || (value.isBigDecimal()
                                && value.decimalValue().stripTrailingZeros().scale() <= 0);
        };
    }

    /** Whether a value is one of a list. */
    static boolean isAmong(JsonNode values, JsonNode value) {
        for (JsonNode expected : values) {
            if (isSame(expected, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two values are the same; {@code 1} and {@code 1.0} are. */
    static boolean isSame(JsonNode expected, JsonNode value) {
        return expected.equals(
                (one, other) -> one.isNumber() && other.isNumber() && isExact(one) && isExact(other)
                        ? one.decimalValue().compareTo(other.decimalValue())
                        : one.equals(other) ? 0 : 1,
                value);
    }

    private static boolean isExact(JsonNode number) {
        return !number.isDouble();
    }
}
