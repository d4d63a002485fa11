package nrw.ikim.site.render;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/**
 * The value of a {@code set}, which counts as a step and knows its place: the tag itself cannot be wrapped.
 *
 * @param expression gives the value
 * @param own whether the template makes it of its own texts alone
 * @param line of the tag
 * @param scopes the page being rendered
 */
record TracedValue(Expression<?> expression, boolean own, int line, Scopes scopes)
        implements Expression<@Nullable Object> {

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        PageScope scope = scopes.current();
        scope.enter(self.getName(), line);
        Object value = expression.evaluate(self, context);
        if (own && value instanceof String text) {
            scope.made(this, text);
        }
        scope.leave();
        return value;
    }

    @Override
    public int getLineNumber() {
        return line;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
