package nrw.ikim.site.schema;

import org.jspecify.annotations.Nullable;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;

import tools.jackson.databind.JsonNode;

/**
 * A keyword that refuses nothing by itself.
 *
 * @param getValue its name, as the library asks for it
 */
record SilentKeyword(String getValue) implements Keyword {

    @Override
    public @Nullable KeywordValidator newValidator(
            SchemaLocation location, JsonNode argument, Schema parent, SchemaContext context) {
        return null;
    }
}
