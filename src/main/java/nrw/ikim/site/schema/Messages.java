package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

/** Says what the validator found, in words of our own, at the places of the values. */
final class Messages {

    private final DataNode root;
    private final List<Misspelt> misspelt;
    private final Map<String, DataNode> schemas;
    private final Contracts contracts;
    private final List<Told> told = new ArrayList<>();

    /**
     * @param root the document
     * @param misspelt keys that were told already
     * @param schemas as {@link Compiler#written}
     */
    Messages(DataNode root, List<Misspelt> misspelt, Map<String, DataNode> schemas, Contracts contracts) {
        this.root = root;
        this.misspelt = misspelt;
        this.schemas = schemas;
        this.contracts = contracts;
    }

    List<Told> told() {
        return told;
    }

    /** Says the errors of one value and what is in it. */
    void add(List<Error> errors) {
        for (Error error : errors) {
            if (error.getDetails() != null && error.getDetails().containsKey(UnionKeyword.ALTERNATIVES)) {
                union(error);
            } else {
                single(error);
            }
        }
    }

    private void single(Error error) {
        Place place = Place.of(root, error.getInstanceLocation());
        DataMap schema = schemaOf(error);
        DataNode argument = schema.node(error.getKeyword()).orElse(schema);
        switch (error.getKeyword()) {
            case Compiler.FORMAT -> format(place, schema);
            case Grammar.REFERENCE, Grammar.ASSET, Grammar.PAGE ->
                contracts
                        .fault(error.getKeyword(), argumentOf(error, schema), place.node())
                        .map(Told::value)
                        .ifPresent(told::add);
            case "required" -> missing(place, String.valueOf(error.getProperty()), "");
            case "dependentRequired" ->
                missing(place, String.valueOf(error.getArguments()[0]), ", as `" + error.getProperty() + "` is given");
            case "additionalProperties", "unevaluatedProperties" ->
                unexpected(place, String.valueOf(error.getProperty()), schema);
            case "propertyNames" -> key(place, String.valueOf(error.getProperty()), schema);
            case "type" ->
                told.add(Told.shape(new TypeWords(place).fault(TypeWords.typesIn(argument), description(schema))));
            default ->
                told.add(Told.value(new ValueWords(place).fault(error.getKeyword(), argument, description(schema))));
        }
    }

    /** Of the alternatives, the one that was probably meant: the value has its type at least. */
    private void union(Error error) {
        Object found = error.getDetails().get(UnionKeyword.ALTERNATIVES);
        List<List<Error>> alternatives = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.forEach(item -> alternatives.add(errorsIn(item)));
        }
        Place place = Place.of(root, error.getInstanceLocation());
        String help = description(schemaOf(error));
        if (alternatives.isEmpty()) {
            told.add(Told.value(Diagnostic.of(
                            Rule.DATA_SCHEMA,
                            place.location(),
                            place.subject() + " fits more than one of the forms of which it may have one")
                    .withHelp(help)));
            return;
        }
        NodePath at = error.getInstanceLocation();
        Optional<List<Error>> meant = alternatives.stream()
                .filter(errors -> errors.stream().noneMatch(each -> isOfType(each, at)))
                .reduce((one, other) -> other.size() < one.size() ? other : one);
        if (meant.isPresent()) {
            add(meant.get());
            return;
        }
        List<String> types = new ArrayList<>();
        alternatives.forEach(errors -> errors.stream()
                .filter(each -> isOfType(each, at))
                .forEach(each -> schemaOf(each).node("type").ifPresent(type -> types.addAll(TypeWords.typesIn(type)))));
        told.add(Told.shape(new TypeWords(place).fault(types.stream().distinct().toList(), help)));
    }

    private static boolean isOfType(Error error, NodePath at) {
        return error.getKeyword().equals("type") && error.getInstanceLocation().equals(at);
    }

    private static List<Error> errorsIn(Object list) {
        List<Error> errors = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Error error) {
                    errors.add(error);
                }
            }
        }
        return errors;
    }

    private void format(Place place, DataMap schema) {
        String format = schema.text("format").orElse("");
        Formats.of(format)
                .flatMap(found -> found.problem(String.valueOf(place.node().value())))
                .map(problem -> place.item() ? problem.inList() : problem)
                .ifPresent(problem -> told.add(Told.value(Diagnostic.of(
                                Rule.DATA_SCHEMA,
                                place.location(),
                                (place.item() && !place.key().isEmpty()
                                                ? "an entry of `" + place.key() + "`"
                                                : place.subject())
                                        + " " + problem.message())
                        .withHelp(problem.help())
                        .withSuggestion(problem.suggestion()))));
    }

    private void missing(Place place, String key, String reason) {
        boolean written = misspelt.stream()
                .anyMatch(other ->
                        other.mapping() == place.node() && other.meant().equals(key));
        if (written) {
            return;
        }
        told.add(Told.shape(Diagnostic.of(Rule.DATA_SCHEMA, place.head(), "`" + key + "` is missing" + reason)));
    }

    private void unexpected(Place place, String key, DataMap schema) {
        boolean map = place.node() instanceof DataMap;
        DataMap.Member member = map ? ((DataMap) place.node()).members().get(key) : null;
        List<String> known = schema.node("properties")
                .filter(DataMap.class::isInstance)
                .map(properties -> List.copyOf(((DataMap) properties).keySet()))
                .orElse(List.of());
        told.add(Told.value(Diagnostic.of(
                        Rule.DATA_SCHEMA,
                        member == null ? place.location() : member.key(),
                        "`" + key + "` is none of the keys that may stand here")
                .withHelp(known.isEmpty() ? "take it away" : "the keys are " + ValueWords.quoted(known))));
    }

    private void key(Place place, String key, DataMap schema) {
        DataMap.Member member =
                place.node() instanceof DataMap map ? map.members().get(key) : null;
        told.add(Told.value(Diagnostic.of(
                        Rule.DATA_SCHEMA,
                        member == null ? place.location() : member.key(),
                        "the key `" + key + "` has another form than keys may have here")
                .withHelp(description(schema))));
    }

    private String argumentOf(Error error, DataMap schema) {
        return error.getKeyword().equals(Grammar.PAGE)
                ? schema.text(Grammar.REFERENCE).orElse("")
                : schema.text(error.getKeyword()).orElse("");
    }

    private static String description(DataMap schema) {
        return schema.text("description")
                .map(String::strip)
                .map(ValueWords::asHelp)
                .orElse("");
    }

    /** The schema, as it was written, whose keyword refused the value. */
    private DataMap schemaOf(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        DataNode node = schemas.getOrDefault(path.getName(1), root);
        DataMap nearest = node instanceof DataMap map ? map : DataMap.empty(node.location());
        for (int i = 2; i < path.getNameCount() - 1; i++) {
            Optional<DataNode> next = SchemaRefs.step(node, path.getElement(i));
            if (next.isEmpty()) {
                return nearest;
            }
            node = next.get();
            nearest = node instanceof DataMap map ? map : nearest;
        }
        return nearest;
    }
}
