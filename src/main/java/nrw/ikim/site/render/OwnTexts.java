package nrw.ikim.site.render;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;

/**
 * Tells texts that templates themselves wrote from data, so that {@code raw} is reported for data only. A text is known by
 * its identity, through variables, loops and the arguments of macros. Thread-safe.
 */
final class OwnTexts {

    /** What they give is HTML, or nothing that could become some. */
    private static final Set<String> MAKE_SAFE = Set.of("markdown", "json", "escape", "slug", "urlencode");

    private static final Set<String> ADDRESSES = Set.of("link", "asset");

    private final Set<String> known = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    /** Notes a text that stands in a template. */
    void add(String text) {
        known.add(text);
    }

    /** Whether it is a text that stands in a template. */
    boolean contains(String text) {
        return known.contains(text);
    }

    /** Whether an expression makes its text of nothing but what stands in the template and what is safe. */
    static boolean isMadeBy(@Nullable Expression<?> expression) {
        if (expression instanceof FilterExpression filtered
                && filtered.getRightExpression() instanceof FilterInvocationExpression filter) {
            return MAKE_SAFE.contains(filter.getFilterName())
                    || (isMadeBy(filtered.getLeftExpression()) && areMadeBy(filter.getArgs()));
        }
        if (expression instanceof Operators.Concatenate || expression instanceof ConcatenateExpression) {
            BinaryExpression<?> both = (BinaryExpression<?>) expression;
            return isMadeBy(both.getLeftExpression()) && isMadeBy(both.getRightExpression());
        }
        if (expression instanceof TernaryExpression choice) {
            return isMadeBy(choice.getExpression2()) && isMadeBy(choice.getExpression3());
        }
        if (expression instanceof MapExpression map) {
            return map.getEntries().entrySet().stream()
                    .allMatch(entry -> isMadeBy(entry.getKey()) && isMadeBy(entry.getValue()));
        }
        if (expression instanceof RawInput raw) {
            return raw.own();
        }
        return expression instanceof Operators.Printed printed ? isMadeBy(printed.expression()) : isSafe(expression);
    }

    private static boolean isSafe(@Nullable Expression<?> expression) {
        if (expression instanceof FunctionOrMacroInvocationExpression function) {
            return ADDRESSES.contains(function.getFunctionName());
        }
        return expression instanceof LiteralStringExpression
                || expression instanceof ParentFunctionExpression
                || expression instanceof BlockFunctionExpression
                || (expression instanceof ContextVariableExpression variable
                        && variable.getName().equals("content"));
    }

    private static boolean areMadeBy(@Nullable ArgumentsNode arguments) {
        return arguments == null
                || (noneNull(arguments.getPositionalArgs()).stream()
                                .allMatch(argument -> isMadeBy(argument.getValueExpression()))
                        && noneNull(arguments.getNamedArgs()).stream()
                                .allMatch(argument -> isMadeBy(argument.getValueExpression())));
    }

    private static <T> List<T> noneNull(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
