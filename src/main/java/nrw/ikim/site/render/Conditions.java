package nrw.ikim.site.render;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** Conditions in the place of Pebble's own, which know missing values. */
final class Conditions {

    private Conditions() {}

    /** The truth of an expression, by {@link Truth}. */
    record TruthOf(Expression<?> expression) implements Expression<Boolean> {
        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return Truth.of(expression.evaluate(self, context));
        }

        @Override
        public int getLineNumber() {
            return expression.getLineNumber();
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code a ? b : c}. */
    record Choice(Expression<?> condition, Expression<?> then, Expression<?> otherwise, int line)
            implements Expression<@Nullable Object> {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return (Truth.of(condition.evaluate(self, context)) ? then : otherwise).evaluate(self, context);
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

    /** {@code a and b}. */
    static final class And extends BinaryExpression<Boolean> {
        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return Truth.of(getLeftExpression().evaluate(self, context))
                    && Truth.of(getRightExpression().evaluate(self, context));
        }
    }

    /** {@code a or b}. */
    static final class Or extends BinaryExpression<Boolean> {
        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return Truth.of(getLeftExpression().evaluate(self, context))
                    || Truth.of(getRightExpression().evaluate(self, context));
        }
    }

    /** {@code not a}. Public with a public constructor, as Pebble makes it by its class. */
    public static final class Not extends UnaryExpression {
        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return !Truth.of(getChildExpression().evaluate(self, context));
        }
    }
}
