package nrw.ikim.site.render;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

import nrw.ikim.site.diagnostic.Rule;

/**
 * What stands before {@code raw}. The filter cannot look itself: Pebble gives it safe HTML as plain text.
 *
 * @param expression what stands there
 * @param own whether its text is that of the template
 * @param line where {@code raw} stands
 * @param scopes the page being rendered
 */
record RawInput(Expression<?> expression, boolean own, int line, Scopes scopes)
        implements Expression<@Nullable Object> {

    static final String FILTER = "raw";

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object value = expression.evaluate(self, context);
        PageScope scope = scopes.current();
        if (!own && value instanceof String text && !scopes.ownTexts().contains(text) && !scope.isMade(text)) {
            scope.faults().warn(warning(self.getName()));
        }
        return value;
    }

    private TemplateFault warning(String template) {
        return new TemplateFault(
                Rule.TEMPLATE_RAW,
                new TemplateFault.Place(template, line, FILTER),
                "`raw` prints a value of the data as it is, markup and scripts in it too",
                "leave out `raw`; or, where the value is text with markup, write `markdown` in its place",
                "");
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
