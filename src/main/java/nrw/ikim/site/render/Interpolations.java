package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;

/**
 * Bounds what Pebble makes itself in the middle of expressions: texts with values in them, as in {@code "#{a}-#{b}"}, and
 * the keys of mappings. Also notes the texts that stand in them, and puts {@link RawInput} before each {@code raw}.
 */
final class Interpolations {

    private final Scopes scopes;

    Interpolations(Scopes scopes) {
        this.scopes = scopes;
    }

    /** Goes through an expression with all its parts. */
    void bound(@Nullable Expression<?> expression) {
        if (expression instanceof BinaryExpression<?> both) {
            watch(both);
            bound(both.getLeftExpression());
            bound(both.getRightExpression());
            if (expression instanceof ConcatenateExpression) {
                both.setLeft(new Operators.Printed(both.getLeftExpression(), scopes));
                both.setRight(new Operators.Printed(both.getRightExpression(), scopes));
            }
        } else if (expression instanceof RawInput raw) {
            bound(raw.expression());
        } else if (expression instanceof LiteralStringExpression literal) {
            scopes.ownTexts().add(literal.getValue());
        } else if (expression instanceof UnaryExpression one) {
            bound(one.getChildExpression());
        } else if (expression instanceof TernaryExpression choice) {
            bound(choice.getExpression1());
            bound(choice.getExpression2());
            bound(choice.getExpression3());
        } else if (expression instanceof ArrayExpression list) {
            list.getValues().forEach(this::bound);
        } else if (expression instanceof MapExpression map) {
            keys(map.getEntries());
        } else if (expression instanceof GetAttributeExpression attribute) {
            bound(attribute.getNode());
            bound(attribute.getAttributeNameExpression());
            arguments(attribute.getArgumentsNode());
        } else {
            invocation(expression);
        }
    }

    private void watch(BinaryExpression<?> both) {
        if (both.getRightExpression() instanceof FilterInvocationExpression filter
                && filter.getFilterName().equals(RawInput.FILTER)) {
            Expression<?> input = both.getLeftExpression();
            both.setLeft(new RawInput(input, OwnTexts.isMadeBy(input), filter.getLineNumber(), scopes));
        }
    }

    private void invocation(@Nullable Expression<?> expression) {
        if (expression instanceof FilterInvocationExpression filter) {
            arguments(filter.getArgs());
        } else if (expression instanceof FunctionOrMacroInvocationExpression function) {
            arguments(function.getArguments());
        } else if (expression instanceof TestInvocationExpression test) {
            arguments(test.getArgs());
        }
    }

    private void arguments(@Nullable ArgumentsNode arguments) {
        if (arguments == null) {
            return;
        }
        List<PositionalArgumentNode> byPosition = arguments.getPositionalArgs();
        List<NamedArgumentNode> byName = arguments.getNamedArgs();
        (byPosition == null ? List.<PositionalArgumentNode>of() : byPosition)
                .forEach(argument -> bound(argument.getValueExpression()));
        (byName == null ? List.<NamedArgumentNode>of() : byName)
                .forEach(argument -> bound(argument.getValueExpression()));
    }

    private void keys(Map<Expression<?>, Expression<?>> entries) {
        Map<Expression<?>, Expression<?>> bounded = new HashMap<>();
        new ArrayList<>(entries.entrySet()).forEach(entry -> {
            bound(entry.getKey());
            bound(entry.getValue());
            bounded.put(new Operators.Printed(entry.getKey(), scopes), entry.getValue());
        });
        if (!bounded.isEmpty()) {
            entries.clear();
            entries.putAll(bounded);
        }
    }
}
