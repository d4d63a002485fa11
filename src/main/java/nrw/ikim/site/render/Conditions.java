package nrw.ikim.site.render;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralNullExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** Expressions in the place of Pebble's own, which know missing values. */
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

    /** A value that must be there. */
    record Used(Expression<?> expression) implements Expression<@Nullable Object> {
        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object value = expression.evaluate(self, context);
            return value == null ? null : Missing.use(value);
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

    /** {@code a == b}, of values that are there; {@code a == null} may be asked of any. */
    static final class Equals extends BinaryExpression<Boolean> {
        private final boolean negated;

        Equals(boolean negated) {
            this.negated = negated;
        }

        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return same(self, context) != negated;
        }

        private boolean same(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Expression<?> left = getLeftExpression();
            Expression<?> right = getRightExpression();
            if (left instanceof LiteralNullExpression || right instanceof LiteralNullExpression) {
                return isNull(left.evaluate(self, context)) && isNull(right.evaluate(self, context));
            }
            return new EqualsExpression() {
                {
                    setLeft(new Used(left));
                    setRight(new Used(right));
                    setLineNumber(Equals.this.getLineNumber());
                }
            }.evaluate(self, context);
        }

        private static boolean isNull(@Nullable Object value) {
            return value == null || value instanceof Missing;
        }
    }

    /** {@code a contains b}, of values that are there. */
    static final class Contains extends ContainsExpression {
        @Override
        public void setLeft(Expression<?> left) {
            super.setLeft(new Used(left));
        }

        @Override
        public void setRight(Expression<?> right) {
            super.setRight(new Used(right));
        }
    }

    /** {@code a ~ b}, of bounded length. */
    static final class Concatenate extends ConcatenateExpression {
        private final Scopes scopes;

        Concatenate(Scopes scopes) {
            this.scopes = scopes;
        }

        @Override
        public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            String text = super.evaluate(self, context);
            scopes.current().checkLength(text.length());
            return text;
        }
    }
}
