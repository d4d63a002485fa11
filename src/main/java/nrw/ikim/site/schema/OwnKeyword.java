package nrw.ikim.site.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;

import tools.jackson.databind.JsonNode;

/**
 * A keyword that the validator does not have.
 *
 * @param getValue its name, as the library asks for it
 * @param test whether a value is right
 */
record OwnKeyword(String getValue, Test test) implements Keyword {

    /** Whether a value is right. */
    interface Test {

        boolean holds(Run run, JsonNode argument, JsonNode value, NodePath at);
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode argument, Schema parent, SchemaContext context) {
        return new Validator(this, argument, location);
    }

    private static final class Validator extends AbstractKeywordValidator {

        private final Test test;

        Validator(OwnKeyword keyword, JsonNode argument, SchemaLocation location) {
            super(keyword.getValue(), argument, location);
            this.test = keyword.test();
        }

        @Override
        public void validate(ExecutionContext context, JsonNode value, JsonNode root, NodePath at) {
            if (!test.holds((Run) context, getSchemaNode(), value, at)) {
                context.addError(Error.builder()
                        .keyword(getKeyword())
                        .instanceLocation(at)
                        .schemaLocation(getSchemaLocation())
                        .messageSupplier(() -> "")
                        .build());
            }
        }
    }
}
