package nrw.ikim.site.schema;

import java.util.regex.Pattern;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;

import tools.jackson.databind.JsonNode;

/** {@code pattern}, whose work counts: a stranger's expression may take for ever. */
final class PatternKeyword implements Keyword {

    @Override
    public String getValue() {
        return "pattern";
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode argument, Schema parent, SchemaContext context) {
        Pattern pattern = Pattern.compile(argument.asString());
        OwnKeyword keyword = new OwnKeyword(
                getValue(),
                (run, own, value, at) -> !value.isString()
                        || pattern.matcher(run.budget().metered(value.asString()))
                                .find());
        return keyword.newValidator(location, argument, parent, context);
    }
}
