package nrw.ikim.site.render;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

import nrw.ikim.site.data.Excerpt;
import nrw.ikim.site.diagnostic.Rule;

/**
 * One use of a filter or function in a template.
 *
 * @param name of the filter or function
 * @param input what stands before the filter; null for a function
 * @param arguments by name; none of them is {@link Missing}, but they may be null
 * @param template the name of the template
 * @param line where it is used, 1-based
 * @param scope the page being rendered
 */
record Invocation(
        String name,
        @Nullable Object input,
        Map<String, Object> arguments,
        String template,
        int line,
        PageScope scope) {

    /** An argument that may be left out. */
    @Nullable
    Object argument(String argument) {
        return arguments.get(argument);
    }

    /** An argument that must be text. */
    String text(String argument) {
        Object value = arguments.get(argument);
        if (value instanceof String || value instanceof SafeString || value instanceof Number) {
            return value.toString();
        }
        throw fault("`" + name + "` needs text for its `" + argument + "`, got " + kind(value), "");
    }

    /** A text argument, or another text where it is left out. */
    String text(String argument, String otherwise) {
        return arguments.get(argument) == null ? otherwise : text(argument);
    }

    /** The input, which must be text or a number. */
    String inputText() {
        if (input instanceof String || input instanceof SafeString || input instanceof Number) {
            return input.toString();
        }
        throw fault("`" + name + "` needs text before it, got " + kind(input), "");
    }

    /** The input, which must be a list. */
    Collection<?> inputList() {
        if (input instanceof Collection<?> list) {
            return list;
        }
        throw fault("`" + name + "` needs a list before it, got " + kind(input), "");
    }

    /** A fault of this use. */
    TemplateFault fault(String message, String help) {
        return fault(Rule.TEMPLATE_SYNTAX, name, message, help, "");
    }

    /** A fault of this use, at a word of its line. */
    TemplateFault fault(Rule rule, String word, String message, String help, String suggestion) {
        return new TemplateFault(rule, new TemplateFault.Place(template, line, word), message, help, suggestion);
    }

    /** What a value is, in the words of messages. */
    static String kind(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof String text) {
            return "text \"" + Excerpt.shortened(text) + "\"";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof Map) {
            return "a mapping";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return "the value " + value;
        }
        return value instanceof Attributes attributes ? attributes.described() : "a value of another kind";
    }
}
