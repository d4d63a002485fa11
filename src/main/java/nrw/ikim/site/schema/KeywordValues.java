package nrw.ikim.site.schema;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.schema.Grammar.Kind;
import nrw.ikim.site.text.Suggestions;

/**
 * Checks the values of a schema's keywords.
 *
 * @param faults takes the faults
 */
record KeywordValues(List<Diagnostic> faults) {

    /** Longer ones are not read by anybody, and may take long. */
    private static final int LONGEST_PATTERN = 1000;

    private static final List<String> IN_WORDS = List.of("text", "list", "mapping", "map", "bool", "int", "float");
    private static final List<String> TYPES_IN_WORDS =
            List.of("string", "array", "object", "object", "boolean", "integer", "number");

    /** Whether a keyword has a value that it can have; notes a fault where it has not. Schemas within it are not looked at. */
    boolean check(String key, Kind kind, DataNode node) {
        if (!fits(kind, node)) {
            Diagnostic fault = fault(node, "`" + key + "` must be " + kind.expected() + ", got " + node.described());
            faults.add(
                    key.equals("items") && node instanceof DataList
                            ? fault.withHelp(
                                    "write one schema for all entries; one for each by its place is `prefixItems`")
                            : key.equals("required") && node.value() instanceof Boolean
                                    ? fault.withHelp("write `required: [name]` beside `properties`, not below a key")
                                    : fault);
            return false;
        }
        return switch (kind) {
            case TYPE -> types(node);
            case PATTERN -> pattern(key, node, String.valueOf(node.value()));
            case FORMAT -> format(node, String.valueOf(node.value()));
            case SCHEMAS_BY_NAME -> !key.equals("patternProperties") || patterns((DataMap) node);
            default -> true;
        };
    }

    private static boolean fits(Kind kind, DataNode node) {
        Object value = node.value();
        return switch (kind) {
            case SCHEMA -> node instanceof DataMap || value instanceof Boolean;
            case SCHEMAS -> node instanceof DataList list && !list.isEmpty();
            case SCHEMAS_BY_NAME, NAMES_BY_NAME -> node instanceof DataMap;
            case TEXT, REFERENCE, PATTERN, FORMAT, COLLECTION -> value instanceof String;
            case COUNT -> value instanceof Long count && count >= 0;
            case NUMBER -> value instanceof Number;
            case FLAG -> value instanceof Boolean;
            case TYPE -> value instanceof String || isNames(node);
            case NAMES -> isNames(node);
            case LIST -> node instanceof DataList;
            case REQUIRED -> "required".equals(value);
            case ANY, FOREIGN -> true;
        };
    }

    private static boolean isNames(DataNode node) {
        return node instanceof DataList list && list.nodes().stream().allMatch(item -> item.value() instanceof String);
    }

    private boolean types(DataNode node) {
        int before = faults.size();
        Stream<DataNode> named = node instanceof DataList list ? list.nodes().stream() : Stream.of(node);
        named.filter(item -> !Grammar.TYPES.containsKey(String.valueOf(item.value())))
                .forEach(item -> {
                    String written = String.valueOf(item.value());
                    int word = IN_WORDS.indexOf(written);
                    faults.add(fault(item, "`" + written + "` is no type")
                            .withHelp("the types are " + quoted(Grammar.TYPES.keySet().stream()))
                            .withSuggestion(
                                    word >= 0
                                            ? TYPES_IN_WORDS.get(word)
                                            : Suggestions.nearest(written, Grammar.TYPES.keySet())
                                                    .orElse("")));
                });
        return faults.size() == before;
    }

    private boolean format(DataNode node, String name) {
        if (Formats.CHECKED.contains(name) || Formats.FOR_EDITORS.contains(name)) {
            return true;
        }
        faults.add(fault(node, "`" + name + "` is no known form of text")
                .withHelp("those that are checked are " + quoted(Formats.CHECKED.stream()))
                .withSuggestion(Suggestions.nearest(name, Formats.CHECKED).orElse("")));
        return false;
    }

    private boolean patterns(DataMap map) {
        boolean sound = true;
        for (String pattern : map.keySet()) {
            DataMap.Member member = map.members().get(pattern);
            sound &= member != null
                    && pattern("patternProperties", new nrw.ikim.site.data.DataScalar(pattern, member.key()), pattern);
        }
        return sound;
    }

    private boolean pattern(String key, DataNode node, String pattern) {
        if (pattern.length() > LONGEST_PATTERN) {
            faults.add(fault(node, "this pattern has more than " + LONGEST_PATTERN + " characters")
                    .withHelp("write a shorter one"));
            return false;
        }
        try {
            Pattern.compile(pattern);
            if (PatternCounts.areTooMany(pattern)) {
                faults.add(fault(node, "this pattern repeats something more than 1000 times")
                        .withHelp("write smaller numbers in its braces; those of nested groups multiply. "
                                + "The length of a text is limited by `maxLength`"));
                return false;
            }
            return true;
        } catch (PatternSyntaxException e) {
            String where =
                    e.getIndex() < 0 ? "" : ", at its character " + (Math.min(e.getIndex(), pattern.length() - 1) + 1);
            faults.add(
                    fault(node, "`" + key + "` is no regular expression" + where)
                            .withHelp(
                                    "brackets must be closed; a character with a meaning of its own, as `(`, is written `\\(`"));
            return false;
        } catch (StackOverflowError e) {
            faults.add(fault(node, "this pattern nests too deep").withHelp("write a simpler one"));
            return false;
        }
    }

    private static String quoted(Stream<String> names) {
        return String.join(", ", names.map(name -> "`" + name + "`").toList());
    }

    private static Diagnostic fault(DataNode node, String message) {
        return Diagnostic.of(Rule.DATA_SCHEMA, node.location(), message);
    }
}
