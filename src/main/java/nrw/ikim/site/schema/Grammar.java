package nrw.ikim.site.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keywords of JSON Schema 2020-12 and our own, and what each of them takes. */
final class Grammar {

    /** What a keyword takes. */
    enum Kind {
        /** A schema. */
        SCHEMA("a schema"),
        /** Schemas that hold for the same value. */
        SCHEMAS("a list of schemas"),
        /** Schemas by name. */
        SCHEMAS_BY_NAME("a mapping of names to schemas"),
        TEXT("text"),
        COUNT("a whole number from 0 on"),
        NUMBER("a number"),
        FLAG("`true` or `false`"),
        /** The name of a type, or a list of them. */
        TYPE("a type or a list of types"),
        NAMES("a list of names"),
        NAMES_BY_NAME("a mapping of names to lists of names"),
        LIST("a list of values"),
        ANY("a value"),
        REFERENCE("text that names a schema"),
        PATTERN("text that is a regular expression"),
        FORMAT("the name of a form"),
        COLLECTION("the name of a collection"),
        REQUIRED("`required`"),
        /** Not understood here. */
        FOREIGN("");

        private final String expected;

        Kind(String expected) {
            this.expected = expected;
        }

        /** In the words of messages. */
        String expected() {
            return expected;
        }
    }

    /** Names of types, and what they are called in messages. */
    static final Map<String, String> TYPES = types();

    static final String REFERENCE = "x-reference";
    static final String ASSET = "x-asset";
    static final String PAGE = "x-page";
    /** Keys that are near to known ones, and something else all the same. */
    static final String OWN_KEYS = "x-own";

    private static final Map<String, Kind> KEYWORDS = keywords();

    /** Those whose schemas are about the same value as the schema that they stand in. */
    private static final Set<String> IN_PLACE =
            Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas");

    private Grammar() {}

    /** The keywords, in the order in which they are suggested. */
    static Map<String, Kind> keywordsByName() {
        return KEYWORDS;
    }

    /** Whether the schemas of a keyword are about the same value as the schema that it stands in. */
    static boolean isInPlace(String keyword) {
        return IN_PLACE.contains(keyword);
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("string", "text");
        types.put("array", "a list");
        types.put("object", "a mapping");
        types.put("integer", "a whole number");
        types.put("number", "a number");
        types.put("boolean", "`true` or `false`");
        types.put("null", "empty");
        return types;
    }

    private static Map<String, Kind> keywords() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        put(kinds, Kind.TYPE, "type");
        put(kinds, Kind.SCHEMAS_BY_NAME, "properties", "patternProperties", "$defs", "dependentSchemas", "definitions");
        put(kinds, Kind.NAMES, "required", OWN_KEYS);
        put(
                kinds,
                Kind.SCHEMA,
                "items",
                "additionalProperties",
                "propertyNames",
                "contains",
                "not",
                "if",
                "then",
                "else");
        put(kinds, Kind.SCHEMA, "unevaluatedItems", "unevaluatedProperties", "contentSchema");
        put(kinds, Kind.SCHEMAS, "anyOf", "oneOf", "allOf", "prefixItems");
        put(kinds, Kind.REFERENCE, "$ref");
        put(kinds, Kind.LIST, "enum", "examples");
        put(kinds, Kind.ANY, "const", "default");
        put(kinds, Kind.FORMAT, "format");
        put(kinds, Kind.PATTERN, "pattern");
        put(kinds, Kind.COLLECTION, REFERENCE);
        put(kinds, Kind.TEXT, ASSET, "title", "description", "$comment", "$anchor", "$id", "$schema");
        put(kinds, Kind.TEXT, "contentEncoding", "contentMediaType");
        put(kinds, Kind.REQUIRED, PAGE);
        put(kinds, Kind.NUMBER, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
        put(kinds, Kind.COUNT, "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");
        put(kinds, Kind.COUNT, "minContains", "maxContains");
        put(kinds, Kind.FLAG, "uniqueItems", "deprecated", "readOnly", "writeOnly");
        put(kinds, Kind.NAMES_BY_NAME, "dependentRequired");
        put(kinds, Kind.FOREIGN, "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor");
        put(kinds, Kind.FOREIGN, "dependencies", "additionalItems", "$vocabulary");
        return kinds;
    }

    private static void put(Map<String, Kind> kinds, Kind kind, String... keywords) {
        List.of(keywords).forEach(keyword -> kinds.put(keyword, kind));
    }
}
