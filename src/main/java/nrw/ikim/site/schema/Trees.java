package nrw.ikim.site.schema;

import java.math.BigDecimal;
import java.math.BigInteger;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes trees of the validator's library of ours, and counts what goes into one. */
final class Trees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private long values;
    private long length;

    /** The tree of a value. A key without a value counts as not written, as it does everywhere else. */
    JsonNode tree(DataNode node) {
        values++;
        if (node instanceof DataMap map) {
            ObjectNode object = NODES.objectNode();
            map.members().forEach((key, member) -> {
                length += key.length();
                if (member.node().value() != null) {
                    object.set(key, tree(member.node()));
                }
            });
            return object;
        }
        if (node instanceof DataList list) {
            ArrayNode array = NODES.arrayNode(list.size());
            list.nodes().forEach(item -> array.add(tree(item)));
            return array;
        }
        return scalar(node);
    }

    private JsonNode scalar(DataNode node) {
        Object value = node.value();
        if (value instanceof String text) {
            length += text.length();
            return NODES.stringNode(text);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Long whole) {
            return NODES.numberNode(whole.longValue());
        }
        if (value instanceof BigInteger whole) {
            return NODES.numberNode(whole);
        }
        if (value instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        }
        return value instanceof Double number ? NODES.numberNode(number.doubleValue()) : NODES.nullNode();
    }

    /** How much work may be done on what was made so far. */
    Budget budget() {
        return new Budget(values, length);
    }
}
