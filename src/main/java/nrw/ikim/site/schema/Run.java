package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.path.NodePath;

import tools.jackson.databind.JsonNode;

/** The validation of one document. */
final class Run extends ExecutionContext {

    /** Nobody mends more faults of one file at a time. */
    private static final int MOST_FAULTS = 500;

    private final Budget budget;
    private final ValueRules rules;
    private final IdentityHashMap<JsonNode, Mapping> mappings = new IdentityHashMap<>();
    private final List<Mapping> inOrder = new ArrayList<>();

    /**
     * A mapping of the document.
     *
     * @param at where it is
     * @param value the mapping
     * @param schemas the schemas with {@code properties} that it was held against
     */
    record Mapping(NodePath at, JsonNode value, List<JsonNode> schemas) {}

    Run(Budget budget, ValueRules rules) {
        this.budget = budget;
        this.rules = rules;
    }

    Budget budget() {
        return budget;
    }

    /** Whether a value is right by one of our own keywords. */
    boolean holds(String keyword, JsonNode argument, JsonNode value, NodePath at) {
        return rules.holds(keyword, argument.asString(), value, at);
    }

    /** Counts a schema that is held against a value, and ends the run where it is too much. */
    void step() {
        budget.step();
        if (getErrors().size() > MOST_FAULTS) {
            throw new Abandoned(false);
        }
    }

    /** Notes that a mapping is held against a schema with {@code properties}. */
    void meets(JsonNode mapping, JsonNode schema, NodePath at) {
        Mapping known = mappings.get(mapping);
        if (known == null) {
            known = new Mapping(at, mapping, new ArrayList<>(1));
            mappings.put(mapping, known);
            inOrder.add(known);
        }
        known.schemas().add(schema);
    }

    /** The mappings that were held against schemas with {@code properties}. */
    List<Mapping> mappings() {
        return inOrder;
    }
}
