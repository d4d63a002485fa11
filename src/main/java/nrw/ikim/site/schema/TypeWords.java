package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

/**
 * The words for a value of a wrong type.
 *
 * @param place the value
 */
record TypeWords(Place place) {

    private static final Set<String> NUMBERS = Set.of("integer", "number");

    /** The names of types that a {@code type} of a schema gives. */
    static List<String> typesIn(DataNode type) {
        return type instanceof DataList list
                ? list.nodes().stream()
                        .map(item -> String.valueOf(item.value()))
                        .toList()
                : List.of(String.valueOf(type.value()));
    }

    /**
     * The fault.
     *
     * @param types those that it may have
     * @param description of the value, for the case that nothing better can be said of how to mend it
     */
    Diagnostic fault(List<String> types, String description) {
        List<String> expected = new ArrayList<>();
        types.forEach(type -> expected.add(Grammar.TYPES.getOrDefault(type, type)));
        Object value = place.node().value();
        String message = place.subject() + " must be " + ValueWords.either(expected) + ", got "
                + place.node().described();
        Diagnostic fault = Diagnostic.of(Rule.DATA_SCHEMA, place.location(), message);
        if (types.contains("array") && value instanceof String text && !types.contains("string")) {
            return listOf(fault, text);
        }
        if (types.contains("string") && value instanceof Number) {
            return fault.withHelp(
                    "put it between quotes: without them it is a number, and a `+` before it or a `0` is lost");
        }
        if (value instanceof String text && types.stream().anyMatch(NUMBERS::contains) && isNumber(text)) {
            return fault.withHelp("write it without quotes").withSuggestion(text);
        }
        if (types.contains("string") && value instanceof Boolean) {
            return fault.withHelp("put it between quotes if it is meant as text");
        }
        if (types.contains("string") && place.node() instanceof DataMap && !types.contains("object")) {
            return fault.withHelp("put the text between quotes if it has `: ` in it");
        }
        if (place.node() instanceof DataMap
                && types.contains("array")
                && place.key().isEmpty()
                && !place.item()) {
            return fault.withHelp("begin each entry with `- `");
        }
        return fault.withHelp(description);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Diagnostic listOf(Diagnostic fault, String text) {
        List<String> entries = Arrays.stream(text.split("[,;]", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        boolean plain = !entries.isEmpty()
                && entries.stream()
                        .allMatch(entry -> entry.chars().noneMatch(c -> ":#[]{}&*!|>'\"%@`\n".indexOf(c) >= 0));
        String list = plain ? "[" + String.join(", ", entries) + "]" : "";
        return fault.withHelp(plain ? "write `" + list + "`" : "write each entry on a line of its own behind `- `")
                .withSuggestion(list);
    }
}
