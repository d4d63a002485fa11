package nrw.ikim.site.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.keyword.PropertiesValidator;
import com.networknt.schema.path.NodePath;

import tools.jackson.databind.JsonNode;

/** {@code properties}, which also notes what mappings it was held against, so that misspelt keys can be looked for. */
final class KnownKeysKeyword implements Keyword {

    @Override
    public String getValue() {
        return "properties";
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode argument, Schema parent, SchemaContext context) {
        return new Validator(location, argument, parent, context);
    }

    private static final class Validator extends PropertiesValidator {

        private final JsonNode schema;

        Validator(SchemaLocation location, JsonNode argument, Schema parent, SchemaContext context) {
            super(location, argument, parent, context);
            this.schema = parent.getSchemaNode();
        }

        @Override
        public void validate(ExecutionContext context, JsonNode value, JsonNode root, NodePath at) {
            if (value.isObject()) {
                ((Run) context).meets(value, schema, at);
            }
            super.validate(context, value, root, at);
        }
    }
}
