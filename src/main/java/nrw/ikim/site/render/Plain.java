package nrw.ikim.site.render;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Rule;

/** Values that can stand in text: text itself, numbers, truth values and dates. */
final class Plain {

    private Plain() {}

    static boolean is(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof SafeString
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof LocalDate;
    }

    /** Checks a value that becomes text; one that cannot is a fault where the page is at. */
    static void check(@Nullable Object value, PageScope scope) {
        if (value == null || is(Missing.use(value))) {
            return;
        }
        String help = "print one of its values, as in `{{ person.name }}`";
        if (value instanceof Collection) {
            help = "write `| join(\", \")` behind it, or go through it by `{% for … in … %}`";
        }
        if (value instanceof Map) {
            help += ", or go through it by `{% for … in … %}`";
        }
        TemplateFault fault = new TemplateFault(
                Rule.TEMPLATE_SYNTAX, scope.place(), Invocation.kind(value) + " cannot be printed as it is", help, "");
        throw value instanceof DataNode node
                ? fault.about(new TemplateFault.Datum(
                        node.location(),
                        "the page prints this as text, found " + node.described(),
                        "write a single value",
                        ""))
                : fault;
    }
}
