package nrw.ikim.site.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/**
 * Takes typed values from a mapping that a user wrote, and notes those of another type as faults. A key without a value
 * counts as not written.
 *
 * @param map what the user wrote
 * @param rule what a wrong type is a fault of
 * @param faults takes the faults
 */
record Fields(DataMap map, Rule rule, List<Diagnostic> faults) {

    private static final String TEXT = "text";
    private static final int SHORTEST_MISSPELT = 5;
    private static final Set<String> YES = Set.of("yes", "on", "y", "1");
    private static final Set<String> NO = Set.of("no", "off", "n", "0");

    /** A text. */
    Optional<String> text(String key) {
        return typed(key, TEXT, Fields::asText);
    }

    /** A text, or a number or truth value as text. */
    Optional<String> words(String key) {
        return typed(key, TEXT, Fields::asWords);
    }

    /** A text, or a number as text. */
    Optional<String> id(String key) {
        return typed(key, TEXT, Fields::asId);
    }

    /** A mapping. */
    Optional<DataMap> mapping(String key) {
        return typed(key, "a mapping", node -> node instanceof DataMap found ? Optional.of(found) : Optional.empty());
    }

    /** A list. */
    Optional<DataList> list(String key) {
        return typed(key, "a list", node -> node instanceof DataList found ? Optional.of(found) : Optional.empty());
    }

    /** A truth value. */
    Optional<Boolean> flag(String key) {
        Optional<DataNode> node = present(key);
        if (node.isEmpty() || node.get().value() instanceof Boolean) {
            return node.map(found -> Boolean.TRUE.equals(found.value()));
        }
        String written = String.valueOf(node.get().value());
        String meant = YES.contains(written) ? "true" : NO.contains(written) ? "false" : "";
        faults.add(wrong(key, "`true` or `false`").withSuggestion(meant));
        return Optional.empty();
    }

    /** A text that must be there; one that is not is a fault of the mapping. */
    Optional<String> required(String key) {
        if (present(key).isEmpty()) {
            faults.add(Diagnostic.of(rule, at(key), "`" + key + "` is missing"));
        }
        return text(key);
    }

    /** Where the value of a key was written, or else the first key of the mapping, or else the mapping. */
    Location at(String key) {
        if (map.members().containsKey(key)) {
            return map.locationOf(key);
        }
        return map.members().values().stream()
                .findFirst()
                .map(DataMap.Member::key)
                .orElse(map.location());
    }

    /** The fault of a value that is not what is expected. */
    Diagnostic wrong(String key, String expected) {
        String found = map.node(key).map(DataNode::described).orElse("nothing");
        return Diagnostic.of(rule, map.locationOf(key), "`" + key + "` must be " + expected + ", got " + found);
    }

    /**
     * Notes keys that are spelt nearly like known ones. Short words are left alone, they are too often near a known one by
     * chance ({@code data} and {@code date}), and so is a key whose known neighbour stands beside it.
     *
     * @param known the keys with a meaning, in the order in which they are suggested
     * @param own keys near to known ones that authors use for themselves
     */
    void reportMisspelt(List<String> known, Set<String> own) {
        map.members().forEach((key, member) -> {
            if (key.length() >= SHORTEST_MISSPELT && !known.contains(key) && !own.contains(key)) {
                Suggestions.nearest(key, known)
                        .filter(near -> !map.containsKey(near))
                        .ifPresent(near -> faults.add(misspelt(key, near, member.key())));
            }
        });
    }

    private static Diagnostic misspelt(String key, String near, Location location) {
        return Diagnostic.of(Rule.DATA_UNKNOWN_KEY, location, "`" + key + "` is not a known key")
                .withHelp("write `" + near + "`, or give a key of your own a name that is less like it")
                .withSuggestion(near);
    }

    /** A value of some type; one of another is a fault. */
    <T> Optional<T> typed(String key, String expected, Function<DataNode, Optional<T>> type) {
        Optional<DataNode> node = present(key);
        Optional<T> value = node.flatMap(type);
        if (node.isPresent() && value.isEmpty()) {
            faults.add(wrong(key, expected));
        }
        return value;
    }

    private Optional<DataNode> present(String key) {
        return map.node(key).filter(node -> node.value() != null);
    }

    private static Optional<String> asText(DataNode node) {
        return node.value() instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Text, a number or a truth value as text; empty for all else. */
    static Optional<String> asWords(DataNode node) {
        Object value = node.value();
        if (value instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? Optional.of(value.toString())
                : Optional.empty();
    }

    /** Text, or a number as text; empty for all else. */
    static Optional<String> asId(DataNode node) {
        return node.value() instanceof Boolean ? Optional.empty() : asWords(node);
    }
}
