package nrw.ikim.site.schema;

import com.networknt.schema.path.NodePath;

import tools.jackson.databind.JsonNode;

/** Whether values are right by our own keywords. */
interface ValueRules {

    /**
     * Whether a value is right.
     *
     * @param keyword {@code x-reference} and the like
     * @param argument what the keyword asks for
     * @param value the value
     * @param at where it is in its document
     */
    boolean holds(String keyword, String argument, JsonNode value, NodePath at);
}
