package nrw.ikim.site.render;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.RenderableNodeExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;

/** Puts {@link Conditions.Choice} in the place of each {@code a ? b : c} in an expression, however deep it stands. */
final class Ternaries {

    private Ternaries() {}

    /**
     * The expression with every ternary replaced. What can be changed in place is.
     *
     * @param name the template, for faults
     */
    static Expression<?> replaced(Expression<?> expression, String name) {
        if (expression instanceof TernaryExpression choice) {
            return new Conditions.Choice(
                    replaced(choice.getExpression1(), name),
                    replaced(choice.getExpression2(), name),
                    replaced(choice.getExpression3(), name),
                    choice.getLineNumber());
        }
        if (expression instanceof GetAttributeExpression attribute) {
            inArguments(attribute.getArgumentsNode(), name);
            return new GetAttributeExpression(
                    replaced(attribute.getNode(), name),
                    replaced(attribute.getAttributeNameExpression(), name),
                    attribute.getArgumentsNode(),
                    name,
                    attribute.getLineNumber());
        }
        if (expression instanceof Operators.Printed printed) {
            return new Operators.Printed(replaced(printed.expression(), name), printed.scopes());
        }
        if (expression instanceof RawInput raw) {
            return new RawInput(replaced(raw.expression(), name), raw.own(), raw.line(), raw.scopes());
        }
        inside(expression, name);
        return expression;
    }

    private static void inside(Expression<?> expression, String name) {
        if (expression instanceof BinaryExpression<?> binary) {
            binary.setLeft(replaced(binary.getLeftExpression(), name));
            binary.setRight(replaced(binary.getRightExpression(), name));
        } else if (expression instanceof UnaryExpression unary && !(unary instanceof RenderableNodeExpression)) {
            unary.setChildExpression(replaced(unary.getChildExpression(), name));
        } else if (expression instanceof FilterInvocationExpression filter) {
            inArguments(filter.getArgs(), name);
        } else if (expression instanceof TestInvocationExpression test) {
            inArguments(test.getArgs(), name);
        } else if (expression instanceof FunctionOrMacroInvocationExpression function) {
            inArguments(function.getArguments(), name);
        } else if (expression instanceof ArrayExpression array) {
            array.getValues().replaceAll(value -> replaced(value, name));
        } else if (expression instanceof MapExpression map) {
            map.getEntries().replaceAll((key, value) -> replaced(value, name));
        }
    }

    private static void inArguments(@Nullable ArgumentsNode arguments, String name) {
        if (arguments != null && arguments.getPositionalArgs() != null) {
            arguments
                    .getPositionalArgs()
                    .replaceAll(given -> new PositionalArgumentNode(replaced(given.getValueExpression(), name)));
        }
        if (arguments != null && arguments.getNamedArgs() != null) {
            arguments
                    .getNamedArgs()
                    .replaceAll(given -> given.getValueExpression() == null
                            ? given
                            : new NamedArgumentNode(given.getName(), replaced(given.getValueExpression(), name)));
        }
    }
}
