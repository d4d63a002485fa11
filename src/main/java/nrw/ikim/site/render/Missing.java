package nrw.ikim.site.render;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.diagnostic.Rule;

/**
 * Stands for a value that is not there, until somebody uses it: tests, {@code default} and conditions may look at it, but
 * to print it, or to give it to any other filter, is a fault at the place where it was asked for.
 */
final class Missing {

    private final TemplateFault.Place place;
    private final Supplier<Words> words;

    /**
     * What is said if the value is used.
     *
     * @param message says what is not there
     * @param suggestion what was probably meant, or empty
     * @param datum the datum that lacks the value, if it was asked of one
     */
    record Words(String message, String suggestion, Optional<TemplateFault.Datum> datum) {
        Words(String message, String suggestion) {
            this(message, suggestion, Optional.empty());
        }
    }

    /**
     * @param place where the value was asked for
     * @param words made only where they are needed: asking for what is not there is common and no fault
     */
    Missing(TemplateFault.Place place, Supplier<Words> words) {
        this.place = place;
        this.words = words;
    }

    /** Gives back a value that is there; a missing one is a fault. */
    static <T> T use(T value) {
        if (value instanceof Missing missing) {
            throw missing.fault();
        }
        return value;
    }

    /** Checks the input and the arguments of a filter or function. */
    static void use(@Nullable Object input, Map<String, Object> arguments) {
        if (input != null) {
            use(input);
        }
        for (Object argument : arguments.values()) {
            if (argument != null) {
                use(argument);
            }
        }
    }

    private TemplateFault fault() {
        Words said = words.get();
        String help = said.suggestion().isEmpty()
                ? "add it; or, where it is optional, write `| default(\"…\")` behind it or `{% if … is present %}` around it"
                : "correct the name";
        TemplateFault fault =
                new TemplateFault(Rule.TEMPLATE_UNDEFINED, place, said.message(), help, said.suggestion());
        return said.datum().map(fault::about).orElse(fault);
    }

    /** Turning it into text is using it. This catches the ways to print a value that nothing else guards. */
    @Override
    public String toString() {
        throw fault();
    }
}
