package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.resource.InputStreamSource;
import com.networknt.schema.resource.SchemaLoader;

import tools.jackson.databind.JsonNode;

/**
 * The validator's library, set up so that it loads nothing, from the network or elsewhere, and starts quickly: with the keywords that
 * refuse values, and without formats and messages. Thread-safe.
 */
final class Engine {

    private static final String DIALECT = "urn:ikim:schema";

    private static final List<Keyword> BUILT_IN = List.of(
            KeywordType.TRUE,
            KeywordType.FALSE,
            KeywordType.REF,
            KeywordType.ALL_OF,
            KeywordType.NOT,
            KeywordType.IF_THEN_ELSE,
            KeywordType.DEPENDENT_SCHEMAS,
            KeywordType.DEPENDENT_REQUIRED,
            KeywordType.REQUIRED,
            KeywordType.PATTERN_PROPERTIES,
            KeywordType.ADDITIONAL_PROPERTIES,
            KeywordType.UNEVALUATED_PROPERTIES,
            KeywordType.PROPERTY_NAMES,
            KeywordType.MIN_PROPERTIES,
            KeywordType.MAX_PROPERTIES,
            KeywordType.PREFIX_ITEMS,
            KeywordType.ITEMS,
            KeywordType.UNEVALUATED_ITEMS,
            KeywordType.CONTAINS,
            KeywordType.MIN_CONTAINS,
            KeywordType.MAX_CONTAINS,
            KeywordType.MIN_ITEMS,
            KeywordType.MAX_ITEMS,
            KeywordType.UNIQUE_ITEMS,
            KeywordType.MIN_LENGTH,
            KeywordType.MAX_LENGTH,
            KeywordType.MINIMUM,
            KeywordType.MAXIMUM,
            KeywordType.EXCLUSIVE_MINIMUM,
            KeywordType.EXCLUSIVE_MAXIMUM,
            KeywordType.MULTIPLE_OF);

    private final Schema document;

    /** @param document as {@link Compiler#document} */
    Engine(JsonNode document) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ROOT)
                .preloadSchema(false)
                .messageSource((key, standard, locale, arguments) -> "")
                .regularExpressionFactory(Engine::bounded)
                .build();
        this.document = SchemaRegistry.withDialect(dialect(), builder -> builder.schemaRegistryConfig(config)
                        .schemaLoader(new Nowhere()))
                .getSchema(SchemaLocation.of("urn:ikim:document"), document);
    }

    /** The schema of a name that {@link Compiler#add} gave. */
    Schema schema(String name) {
        return document.getSubSchema(
                new NodePath(PathType.JSON_POINTER).append("$defs").append(name));
    }

    private static Dialect dialect() {
        List<Keyword> keywords = new ArrayList<>(BUILT_IN);
        keywords.add(new OwnKeyword("type", (run, argument, value, at) -> PlainTests.isOfType(argument, value)));
        keywords.add(new OwnKeyword("enum", (run, argument, value, at) -> PlainTests.isAmong(argument, value)));
        keywords.add(new OwnKeyword("const", (run, argument, value, at) -> PlainTests.isSame(argument, value)));
        keywords.add(new KnownKeysKeyword());
        keywords.add(new PatternKeyword());
        keywords.add(new UnionKeyword("anyOf", false));
        keywords.add(new UnionKeyword("oneOf", true));
        keywords.add(new OwnKeyword(Compiler.STEP, (run, argument, value, at) -> {
            run.step();
            return true;
        }));
        for (String name : List.of(Compiler.FORMAT, Grammar.REFERENCE, Grammar.ASSET, Grammar.PAGE)) {
            keywords.add(new OwnKeyword(name, (run, argument, value, at) -> run.holds(name, argument, value, at)));
        }
        for (String name : List.of("$defs", "then", "else", Grammar.OWN_KEYS)) {
            keywords.add(new SilentKeyword(name));
        }
        return Dialect.builder(DIALECT)
                .specificationVersion(SpecificationVersion.DRAFT_2020_12)
                .keywords(keywords)
                .build();
    }

    /** For the names of keys only, which are short. */
    private static RegularExpression bounded(String expression) {
        Pattern pattern = Pattern.compile(expression);
        return key -> pattern.matcher(new Budget(0, 0).metered(key)).find();
    }

    /** Finds no file and no address: all is in the one document. */
    private static final class Nowhere extends SchemaLoader {

        Nowhere() {
            super(List.of(), List.of());
        }

        @Override
        public @Nullable InputStreamSource getSchemaResource(AbsoluteIri address) {
            return null;
        }
    }
}
