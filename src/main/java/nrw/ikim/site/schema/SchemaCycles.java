package nrw.ikim.site.schema;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.schema.SchemaRefs.Target;

/** Finds references that lead back to where they start without going on to another value, so that they would never end. */
final class SchemaCycles {

    /** How many references may follow each other for one value. */
    private static final int DEEPEST = 50;

    private final SchemaSource start;
    private final SchemaRefs references;
    /** False while its references are being followed, true when that is done. */
    private final IdentityHashMap<DataNode, Boolean> done = new IdentityHashMap<>();

    SchemaCycles(SchemaSource start, SchemaRefs references) {
        this.start = start;
        this.references = references;
    }

    /** The fault of the first such reference. */
    Optional<Diagnostic> find() {
        return start.root().flatMap(this::everywhere);
    }

    private Optional<Diagnostic> everywhere(DataNode node) {
        Optional<Diagnostic> fault = node instanceof DataMap map ? follow(map, start, 0) : Optional.empty();
        if (fault.isPresent()) {
            return fault;
        }
        for (DataNode child : within(node)) {
            Optional<Diagnostic> found = everywhere(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> follow(DataMap schema, SchemaSource source, int depth) {
        if (done.containsKey(schema)) {
            return Optional.empty();
        }
        done.put(schema, false);
        for (Map.Entry<String, DataMap.Member> entry : schema.members().entrySet()) {
            DataNode node = entry.getValue().node();
            Optional<Diagnostic> fault = entry.getKey().equals("$ref")
                    ? reference(node, source, depth)
                    : Grammar.isInPlace(entry.getKey())
                            ? children(entry.getKey(), node, source, depth)
                            : Optional.empty();
            if (fault.isPresent()) {
                return fault;
            }
        }
        done.put(schema, true);
        return Optional.empty();
    }

    private Optional<Diagnostic> children(String keyword, DataNode node, SchemaSource source, int depth) {
        List<DataNode> schemas =
                node instanceof DataMap && !keyword.equals("dependentSchemas") ? List.of(node) : within(node);
        for (DataNode child : schemas) {
            Optional<Diagnostic> fault =
                    child instanceof DataMap schema ? follow(schema, source, depth) : Optional.empty();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static List<DataNode> within(DataNode node) {
        if (node instanceof DataMap map) {
            return map.members().values().stream().map(DataMap.Member::node).toList();
        }
        return node instanceof DataList list ? list.nodes() : List.of();
    }

    private Optional<Diagnostic> reference(DataNode reference, SchemaSource source, int depth) {
        Optional<Target> target = references.follow(source, String.valueOf(reference.value()));
        if (target.isEmpty() || !(target.get().node() instanceof DataMap schema)) {
            return Optional.empty();
        }
        boolean cycle = Boolean.FALSE.equals(done.get(schema));
        if (cycle || depth == DEEPEST) {
            String message = cycle
                    ? "`$ref` leads back to the schema that it stands in, and would never end"
                    : "more than " + DEEPEST + " references follow each other";
            return Optional.of(Diagnostic.of(cycle ? Rule.DATA_SCHEMA : Rule.DATA_LIMIT, reference.location(), message)
                    .withHelp("refer to a schema that says itself what the value must be"));
        }
        return follow(schema, target.get().source(), depth + 1);
    }
}
