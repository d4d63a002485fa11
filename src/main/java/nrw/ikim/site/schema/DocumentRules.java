package nrw.ikim.site.schema;

import com.networknt.schema.path.NodePath;

import nrw.ikim.site.data.DataNode;

import tools.jackson.databind.JsonNode;

/**
 * Our own keywords on the values of one document.
 *
 * @param root the document
 * @param contracts what there is in the site
 */
record DocumentRules(DataNode root, Contracts contracts) implements ValueRules {

    @Override
    public boolean holds(String keyword, String argument, JsonNode value, NodePath at) {
        return switch (keyword) {
            case Compiler.FORMAT ->
                !value.isString()
                        || Formats.of(argument)
                                .flatMap(format -> format.problem(value.asString()))
                                .isEmpty();
            case Grammar.REFERENCE ->
                !(value.isString() || value.isNumber()) || contracts.hasEntry(argument, value.asString());
            case Grammar.ASSET -> !value.isString() || contracts.hasAsset(argument, value.asString());
            default ->
                contracts.fault(keyword, argument, Place.of(root, at).node()).isEmpty();
        };
    }
}
