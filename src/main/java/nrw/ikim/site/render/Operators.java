package nrw.ikim.site.render;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.AddExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralNullExpression;
import io.pebbletemplates.pebble.node.expression.SubtractExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/**
 * Operators in the place of Pebble's own: they refuse missing values, and what they do to long texts and lists is counted
 * and bounded before it is done.
 */
final class Operators {

    private Operators() {}

    /** A value in the place of the expression that it came of, so that nothing is evaluated twice. */
    private record Value(@Nullable Object value, int line) implements Expression<@Nullable Object> {
        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
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

    /** A value that becomes part of a text. */
    record Printed(Expression<?> expression, Scopes scopes) implements Expression<@Nullable Object> {
        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object value = expression.evaluate(self, context);
            Plain.check(value, scopes.current());
            scopes.current().checkSize(value);
            return value;
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

    /** What an operator does with two values that are there. */
    private abstract static class Counted extends BinaryExpression<Object> {
        private final Scopes scopes;

        Counted(Scopes scopes) {
            this.scopes = scopes;
        }

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object left = getLeftExpression().evaluate(self, context);
            Object right = getRightExpression().evaluate(self, context);
            PageScope scope = scopes.current();
            check(left, right, scope);
            BinaryExpression<?> own = pebbles();
            own.setLeft(new Value(left, getLineNumber()));
            own.setRight(new Value(right, getLineNumber()));
            own.setLineNumber(getLineNumber());
            Object result = own.evaluate(self, context);
            scope.checkSize(result);
            return result;
        }

        abstract void check(@Nullable Object left, @Nullable Object right, PageScope scope);

        abstract BinaryExpression<?> pebbles();

        static void use(@Nullable Object left, @Nullable Object right) {
            useOne(left);
            useOne(right);
        }

        private static void useOne(@Nullable Object value) {
            if (value != null) {
                Missing.use(value);
            }
        }
    }

    /** {@code a == b}, of values that are there; {@code a == null} may be asked of any. */
    static final class Equals extends BinaryExpression<Boolean> {
        private final boolean negated;
        private final Counted values;

        Equals(boolean negated, Scopes scopes) {
            this.negated = negated;
            this.values = new Counted(scopes) {
                @Override
                void check(@Nullable Object left, @Nullable Object right, PageScope scope) {
                    use(left, right);
                    Extent.of(left, scope);
                }

                @Override
                BinaryExpression<?> pebbles() {
                    return new EqualsExpression();
                }
            };
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
            return (Boolean) values.evaluate(self, context);
        }

        @Override
        public void setLeft(Expression<?> left) {
            super.setLeft(left);
            values.setLeft(left);
        }

        @Override
        public void setRight(Expression<?> right) {
            super.setRight(right);
            values.setRight(right);
        }

        @Override
        public void setLineNumber(int line) {
            super.setLineNumber(line);
            values.setLineNumber(line);
        }

        private static boolean isNull(@Nullable Object value) {
            return value == null || value instanceof Missing;
        }
    }

    /** {@code a contains b}. */
    static final class Contains extends Counted {
        Contains(Scopes scopes) {
            super(scopes);
        }

        @Override
        void check(@Nullable Object left, @Nullable Object right, PageScope scope) {
            use(left, right);
            long sought = Extent.of(right, scope);
            // looking for one text in another tries each place, though many characters at a time
            scope.work(
                    left instanceof Collection<?> items
                            ? sought * items.size()
                            : Extent.lengthOf(left) * (1 + sought / 16));
        }

        @Override
        BinaryExpression<?> pebbles() {
            return new ContainsExpression();
        }
    }

    /** {@code a + b}, which also joins texts and lists. */
    static final class Plus extends Counted {
        Plus(Scopes scopes) {
            super(scopes);
        }

        @Override
        void check(@Nullable Object left, @Nullable Object right, PageScope scope) {
            use(left, right);
            if (Extent.isText(left) || Extent.isText(right)) {
                Plain.check(left, scope);
                Plain.check(right, scope);
            }
        }

        @Override
        BinaryExpression<?> pebbles() {
            return new AddExpression();
        }
    }

    /** {@code a - b}, which also takes items out of lists. */
    static final class Minus extends Counted {
        Minus(Scopes scopes) {
            super(scopes);
        }

        @Override
        void check(@Nullable Object left, @Nullable Object right, PageScope scope) {
            use(left, right);
            if (left instanceof List) {
                scope.work(Extent.of(left, scope) * (right instanceof Collection<?> items ? items.size() : 1));
            }
        }

        @Override
        BinaryExpression<?> pebbles() {
            return new SubtractExpression();
        }
    }

    /** {@code a ~ b}. */
    static final class Concatenate extends BinaryExpression<Object> {
        private final Scopes scopes;

        Concatenate(Scopes scopes) {
            this.scopes = scopes;
        }

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            String text = text(getLeftExpression(), self, context) + text(getRightExpression(), self, context);
            scopes.current().checkSize(text);
            return text;
        }

        private String text(Expression<?> part, PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object value = new Printed(part, scopes).evaluate(self, context);
            return value == null ? "" : value.toString();
        }
    }
}
