package nrw.ikim.site.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.schema.Grammar.Kind;
import nrw.ikim.site.schema.SchemaRefs.Target;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts schemas and all that they refer to into one document for the validator, with names of its own, so that it has nothing to
 * load and no address to resolve. Only what can refuse a value goes in.
 */
final class Compiler {

    static final String STEP = "x-step";
    static final String FORMAT = "x-format";
    private static final Set<String> LEFT_OUT = Set.of(
            "$defs",
            "definitions",
            "title",
            "description",
            "$comment",
            "$anchor",
            "$id",
            "$schema",
            "examples",
            "default",
            "deprecated",
            "readOnly",
            "writeOnly",
            "contentEncoding",
            "contentMediaType",
            "contentSchema");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaRefs references;
    private final Set<String> faulty;
    private final ObjectNode definitions = NODES.objectNode();
    private final IdentityHashMap<DataNode, String> names = new IdentityHashMap<>();
    private final Map<String, DataNode> written = new HashMap<>();
    private final Deque<Target> waiting = new ArrayDeque<>();

    /** @param faulty files whose schemas refuse nothing */
    Compiler(SchemaRefs references, Set<String> faulty) {
        this.faulty = faulty;
        this.references = references;
    }

    /** The name that a schema has in the document. */
    String add(SchemaSource source, DataNode root) {
        String name = name(new Target(source, root));
        while (!waiting.isEmpty()) {
            Target next = waiting.remove();
            String key = names.get(next.node());
            boolean sound = !faulty.contains(next.source().text().file());
            definitions.set(String.valueOf(key), sound ? schema(next.node(), next.source()) : NODES.booleanNode(true));
        }
        return name;
    }

    /** The document: the schemas by name below {@code $defs}. */
    JsonNode document() {
        ObjectNode document = NODES.objectNode();
        document.set("$defs", definitions);
        return document;
    }

    /** The schemas by name as they were written. */
    Map<String, DataNode> written() {
        return written;
    }

    private String name(Target target) {
        String known = names.get(target.node());
        if (known != null) {
            return known;
        }
        String name = "s" + names.size();
        names.put(target.node(), name);
        written.put(name, target.node());
        waiting.add(target);
        return name;
    }

    private JsonNode schema(DataNode node, SchemaSource source) {
        if (!(node instanceof DataMap map)) {
            return NODES.booleanNode(!Boolean.FALSE.equals(node.value()));
        }
        ObjectNode schema = NODES.objectNode();
        schema.set(STEP, NODES.booleanNode(true));
        map.members().forEach((key, member) -> {
            Kind kind = Grammar.keywordsByName().get(key);
            if (kind != null && !LEFT_OUT.contains(key)) {
                keyword(schema, key, kind, map, member.node(), source);
            }
        });
        return schema;
    }

    private void keyword(ObjectNode schema, String key, Kind kind, DataMap map, DataNode node, SchemaSource source) {
        switch (kind) {
            case SCHEMA -> schema.set(key, schema(node, source));
            case SCHEMAS -> {
                ArrayNode list = NODES.arrayNode();
                ((DataList) node).nodes().forEach(item -> list.add(schema(item, source)));
                schema.set(key, list);
            }
            case SCHEMAS_BY_NAME -> {
                ObjectNode named = NODES.objectNode();
                ((DataMap) node).members().forEach((name, member) -> named.set(name, schema(member.node(), source)));
                schema.set(key, named);
            }
            case REFERENCE -> {
                Optional<Target> target = references.follow(source, String.valueOf(node.value()));
                target.ifPresent(found -> schema.set(key, NODES.stringNode("#/$defs/" + name(found))));
            }
            case FORMAT -> {
                if (Formats.CHECKED.contains(String.valueOf(node.value()))) {
                    schema.set(FORMAT, new Trees().tree(node));
                }
            }
            case REQUIRED -> {
                Object collection = map.get(Grammar.REFERENCE);
                schema.set(key, NODES.stringNode(collection == null ? "" : collection.toString()));
            }
            default -> schema.set(key, new Trees().tree(node));
        }
    }
}
