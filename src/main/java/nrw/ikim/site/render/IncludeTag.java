package nrw.ikim.site.render;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;

/** {@code {% include "name" with {"key": value} %}}, whose values may be ternaries: Pebble's own lets nobody see them. */
final class IncludeTag implements TokenParser {

    private final Interpolations interpolations;

    IncludeTag(Interpolations interpolations) {
        this.interpolations = interpolations;
    }

    @Override
    public String getTag() {
        return "include";
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        TokenStream stream = parser.getStream();
        stream.next();
        Expression<?> template = expression(parser);
        MapExpression values = null;
        if (stream.current().test(Token.Type.NAME, "with")) {
            stream.next();
            values = mapping(expression(parser), token, stream);
        }
        stream.expect(Token.Type.EXECUTE_END);
        return node(token.getLineNumber(), template, values);
    }

    private Expression<?> expression(Parser parser) {
        Expression<?> expression = parser.getExpressionParser().parseExpression();
        interpolations.bound(expression);
        return Ternaries.replaced(expression, parser.getStream().getFilename());
    }

    private static MapExpression mapping(Expression<?> given, Token token, TokenStream stream) {
        if (given instanceof MapExpression values) {
            return values;
        }
        throw new ParserException(null, "The values of an include tag", token.getLineNumber(), stream.getFilename());
    }

    // the library takes null for no values
    @SuppressWarnings("NullAway")
    private static IncludeNode node(int line, Expression<?> template, @Nullable MapExpression values) {
        return new IncludeNode(line, template, values);
    }
}
