package nrw.ikim.site.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.operator.UnaryOperator;
import io.pebbletemplates.pebble.operator.UnaryOperatorImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;

/** What this generator adds to Pebble's template language, and what it takes away. */
final class Language extends AbstractExtension {

    private final TemplateSources sources;
    private final Scopes scopes;
    private final TextFilters texts;
    private final Functions functions;

    Language(TemplateSources sources, Scopes scopes, TextFilters texts, Functions functions) {
        this.sources = sources;
        this.scopes = scopes;
        this.texts = texts;
        this.functions = functions;
    }

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        add(filters, "where", ListFilters::where, "key", "value");
        add(filters, "find", ListFilters::find, "key", "value");
        add(filters, "group_by", ListFilters::groupBy, "key");
        add(filters, "pluck", ListFilters::pluck, "key");
        add(filters, "sort_by", ListFilters::sortBy, "key", "order");
        add(filters, "sort", ListFilters::sort, "order");
        add(filters, "concat", ListFilters::concat, "other");
        add(filters, "unique", ListFilters::unique);
        add(filters, "reverse", ListFilters::reverse);
        add(filters, "join", texts::join, "separator");
        add(filters, "sentence", texts::sentence, "and");
        add(filters, "replace", texts::replace, "replace_pairs");
        add(filters, "length", texts::length);
        add(filters, "slug", texts::slug);
        add(filters, "url", texts::url);
        add(filters, "absolute_url", texts::absoluteUrl);
        add(filters, "markdown", texts::markdown);
        add(filters, "date", texts::date, "format");
        add(filters, "json", texts::json);
        filters.put("default", new LenientDefault());
        filters.put("escape", new StrictEscape(scopes));
        return filters;
    }

    private void add(Map<String, Filter> filters, String name, StrictFilter.Body body, String... arguments) {
        filters.put(name, new StrictFilter(name, List.of(arguments), body, scopes));
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> all = new LinkedHashMap<>();
        all.put("get", new StrictFunction("get", List.of("map", "key", "default"), true, functions::get, scopes));
        all.put("link", new StrictFunction("link", List.of("path"), false, functions::link, scopes));
        all.put("asset", new StrictFunction("asset", List.of("path"), false, functions::asset, scopes));
        all.put("url_of", new StrictFunction("url_of", List.of("entry"), false, functions::urlOf, scopes));
        all.put(
                "range",
                new StrictFunction("range", List.of("start", "end", "increment"), false, functions::range, scopes));
        return all;
    }

    @Override
    public Map<String, Test> getTests() {
        return Map.of(
                "present", new ValueTest(Truth::isPresent),
                "empty", new ValueTest(value -> !Truth.isPresent(value)),
                "null", new ValueTest(value -> value == null || value instanceof Missing),
                "defined", new ValueTest.Defined());
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        return List.of(
                operator("or", 10, Conditions.Or::new),
                operator("and", 15, Conditions.And::new),
                operator("contains", 20, () -> new Operators.Contains(scopes)),
                operator("==", 30, () -> new Operators.Equals(false, scopes)),
                operator("equals", 30, () -> new Operators.Equals(false, scopes)),
                operator("!=", 30, () -> new Operators.Equals(true, scopes)),
                operator("+", 40, () -> new Operators.Plus(scopes)),
                operator("-", 40, () -> new Operators.Minus(scopes)),
                operator("~", 110, () -> new Operators.Concatenate(scopes)));
    }

    private static BinaryOperator operator(String symbol, int precedence, Supplier<BinaryExpression<?>> expression) {
        return new BinaryOperatorImpl(symbol, precedence, expression, BinaryOperatorType.NORMAL, Associativity.LEFT);
    }

    @Override
    public List<UnaryOperator> getUnaryOperators() {
        return List.of(new UnaryOperatorImpl("not", 500, Conditions.Not.class));
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(new IncludeTag(new Interpolations(scopes)));
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new Resolver(scopes));
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new TracingVisitor(
                (PebbleTemplateImpl) template, sources.find(template.getName()).orElseThrow(), scopes));
    }

    /** The names of all filters, functions and tests, for did-you-mean. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(RestrictedExtension.KEPT_FILTERS);
        names.addAll(getFilters().keySet());
        names.addAll(getFunctions().keySet());
        names.addAll(getTests().keySet());
        names.addAll(List.of("max", "min", "raw", "even", "odd", "iterable", "map"));
        return names;
    }

    /** Lets of Pebble's built-in extensions only that through which templates may have. */
    ExtensionCustomizer restricted(Extension builtIn) {
        return new RestrictedExtension(builtIn, scopes);
    }
}
