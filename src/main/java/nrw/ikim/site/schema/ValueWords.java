package nrw.ikim.site.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Suggestions;

/**
 * The words for a value that is of the right type and wrong all the same.
 *
 * @param place the value
 */
record ValueWords(Place place) {

    private static final int MOST_SHOWN = 12;

    /**
     * The fault.
     *
     * @param keyword what refused the value
     * @param argument of the keyword
     * @param description of the value
     */
    Diagnostic fault(String keyword, DataNode argument, String description) {
        String got = ", got " + place.node().described();
        String bound = argument.value() instanceof DataNode ? "" : String.valueOf(argument.value());
        return switch (keyword) {
            case "enum" -> choice(argument, got);
            case "const" -> at("must be " + shown(argument.value()) + got).withSuggestion(plain(argument.value()));
            case "pattern" ->
                at("has another form than it must have" + got)
                        .withHelp(
                                description.isEmpty()
                                        ? "the form is the regular expression `" + bound + "`"
                                        : description);
            case "minLength" ->
                "1".equals(bound)
                        ? at("must not be empty").withHelp(description)
                        : at("must have at least " + bound + " characters" + got)
                                .withHelp(description);
            case "maxLength" ->
                at("must have at most " + counted(bound, "character") + ", and has " + length())
                        .withHelp(description);
            case "minimum" -> at("must be at least " + bound + got).withHelp(description);
            case "maximum" -> at("must be at most " + bound + got).withHelp(description);
            case "exclusiveMinimum" -> at("must be more than " + bound + got).withHelp(description);
            case "exclusiveMaximum" -> at("must be less than " + bound + got).withHelp(description);
            case "multipleOf" -> at("must be a multiple of " + bound + got).withHelp(description);
            case "minItems" -> at("must have at least " + many(bound) + size()).withHelp(description);
            case "maxItems" -> at("must have at most " + many(bound) + size()).withHelp(description);
            case "minProperties" ->
                at("must have at least " + counted(bound, "key")).withHelp(description);
            case "maxProperties" ->
                at("must have at most " + counted(bound, "key")).withHelp(description);
            case "uniqueItems" -> twice();
            case "contains", "minContains" ->
                at("lacks an entry that must be in it").withHelp(description);
            case "maxContains" -> at("has too many entries of one kind").withHelp(description);
            case "false", "not", "unevaluatedItems" ->
                at("may not stand here as it is").withHelp(description);
            default -> at("is not as its schema asks for").withHelp(description);
        };
    }

    private Diagnostic at(String message) {
        return Diagnostic.of(Rule.DATA_SCHEMA, place.location(), place.subject() + " " + message);
    }

    private Diagnostic choice(DataNode argument, String got) {
        List<String> values = argument instanceof DataList list
                ? list.stream().map(ValueWords::plain).toList()
                : List.of();
        Diagnostic fault = values.size() > MOST_SHOWN
                ? at("is none of the values that it may have" + got)
                        .withHelp("it may be " + quoted(values.subList(0, MOST_SHOWN)) + " or one of "
                                + (values.size() - MOST_SHOWN) + " others")
                : at("must be " + either(values.stream().map(ValueWords::shown).toList()) + got);
        return fault.withSuggestion(
                Suggestions.nearest(plain(place.node().value()), values).orElse(""));
    }

    private Diagnostic twice() {
        Set<@Nullable Object> seen = new HashSet<>();
        if (place.node() instanceof DataList list) {
            for (DataNode item : list.nodes()) {
                if (!seen.add(item.value())) {
                    return Diagnostic.of(
                                    Rule.DATA_SCHEMA,
                                    item.location(),
                                    place.subject() + " has this entry twice: " + item.described())
                            .withHelp("keep one of the two");
                }
            }
        }
        return at("has an entry twice").withHelp("keep one of the two");
    }

    private String size() {
        return ", and has " + (place.node() instanceof DataList list ? list.size() : 0);
    }

    private int length() {
        String text = String.valueOf(place.node().value());
        return text.codePointCount(0, text.length());
    }

    private static String many(String bound) {
        return bound + (bound.equals("1") ? " entry" : " entries");
    }

    private static String counted(String bound, String what) {
        return bound + " " + what + (bound.equals("1") ? "" : "s");
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "empty" : "`" + value + "`";
    }

    /** In backquotes, with commas between. */
    static String quoted(Collection<String> names) {
        return String.join(", ", names.stream().map(name -> "`" + name + "`").toList());
    }

    /** With commas and {@code or} between. */
    static String either(List<String> choices) {
        int last = choices.size() - 1;
        return last < 1
                ? String.join("", choices)
                : String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
    }

    /** A description of a schema in the form that help has: one line, no full stop, a small letter at the beginning. */
    static String asHelp(String description) {
        String line = String.join(" ", description.split("\\s+", -1));
        String open = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        boolean word =
                open.length() > 1 && Character.isUpperCase(open.charAt(0)) && !Character.isUpperCase(open.charAt(1));
        return word ? Character.toLowerCase(open.charAt(0)) + open.substring(1) : open;
    }
}
