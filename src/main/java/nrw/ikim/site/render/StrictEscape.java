package nrw.ikim.site.render;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/** {@code escape}, which Pebble knows by its class, for values that are there. */
final class StrictEscape extends EscapeFilter {

    private final Scopes scopes;

    /** With a strategy in place of Pebble's own for HTML, which loads tables of all named characters to replace five. */
    StrictEscape(Scopes scopes) {
        this.scopes = scopes;
        addEscapingStrategy(HTML_ESCAPE_STRATEGY, StrictEscape::html);
    }

    @Override
    public @Nullable Object apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        PageScope scope = scopes.current();
        Plain.check(input, scope);
        scope.work(Extent.lengthOf(input));
        return super.apply(input, arguments, self, context, line);
    }

    private static String html(String text) {
        StringBuilder escaped = null;
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference =
                    switch (text.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\'' -> "&#39;";
                        default -> "";
                    };
            if (!reference.isEmpty()) {
                escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
                escaped.append(text, copied, i).append(reference);
                copied = i + 1;
            }
        }
        return escaped == null
                ? text
                : escaped.append(text, copied, text.length()).toString();
    }
}
