package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
 * {@code anyOf} and {@code oneOf}: the library's own give the faults of all alternatives in one heap, of which no sensible
 * message can be made.
 *
 * @param getValue the name, as the library asks for it
 * @param single whether only one alternative may fit
 */
record UnionKeyword(String getValue, boolean single) implements Keyword {

    /** The detail of an error that has the errors of each alternative; empty where several fit and only one may. */
    static final String ALTERNATIVES = "alternatives";

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode argument, Schema parent, SchemaContext context) {
        List<Schema> alternatives = new ArrayList<>();
        for (int i = 0; i < argument.size(); i++) {
            alternatives.add(context.newSchema(location.append(i), argument.get(i), parent));
        }
        return new Validator(this, argument, location, alternatives);
    }

    private static final class Validator extends AbstractKeywordValidator {

        private final List<Schema> alternatives;
        private final boolean single;

        Validator(UnionKeyword keyword, JsonNode argument, SchemaLocation location, List<Schema> alternatives) {
            super(keyword.getValue(), argument, location);
            this.alternatives = List.copyOf(alternatives);
            this.single = keyword.single();
        }

        @Override
        public void validate(ExecutionContext context, JsonNode value, JsonNode root, NodePath at) {
            List<Error> outer = context.getErrors();
            List<List<Error>> failed = new ArrayList<>();
            try {
                for (int i = 0; i < alternatives.size(); i++) {
                    List<Error> errors = new ArrayList<>();
                    context.setErrors(errors);
                    context.evaluationPathAddLast(i);
                    alternatives.get(i).validate(context, value, root, at);
                    context.evaluationPathRemoveLast();
                    if (!errors.isEmpty()) {
                        failed.add(errors);
                    }
                }
            } finally {
                context.setErrors(outer);
            }
            int fitting = alternatives.size() - failed.size();
            if (fitting == 0 || (single && fitting > 1)) {
                context.addError(Error.builder()
                        .keyword(getKeyword())
                        .instanceLocation(at)
                        .schemaLocation(getSchemaLocation())
                        .messageSupplier(() -> "")
                        .details(Map.of(ALTERNATIVES, fitting == 0 ? failed : List.of()))
                        .build());
            }
        }
    }
}
