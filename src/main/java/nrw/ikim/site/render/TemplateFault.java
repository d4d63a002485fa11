package nrw.ikim.site.render;

import java.io.Serial;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/**
 * Ends the rendering of a page because of a fault in a template. It leaves this package only as a diagnostic: Pebble
 * has no other way to stop.
 */
final class TemplateFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final Place place;
    private final String help;
    private final String suggestion;
    private final transient @Nullable Datum datum;

    /**
     * Where in a template.
     *
     * @param template its name
     * @param line 1-based in the text given to Pebble; 0 where unknown
     * @param word the word on that line that is at fault; empty for the whole line
     */
    record Place(String template, int line, String word) {
        static final Place UNKNOWN = new Place("", 0, "");
    }

    /**
     * The datum that does not fit the template. Where the template is the theme's, that is where the fault is mended.
     *
     * @param location where it was written
     * @param message what is wrong with it, seen from there
     * @param help how to mend it there
     * @param suggestion what was probably meant there, or empty
     */
    record Datum(Location location, String message, String help, String suggestion) {}

    TemplateFault(Rule rule, Place place, String message, String help, String suggestion) {
        this(rule, place, message, help, suggestion, null);
    }

    private TemplateFault(
            Rule rule, Place place, String message, String help, String suggestion, @Nullable Datum datum) {
        super(message, null, false, false);
        this.rule = rule;
        this.place = place;
        this.help = help;
        this.suggestion = suggestion;
        this.datum = datum;
    }

    /** The same fault with the datum that does not fit. */
    TemplateFault about(Datum subject) {
        return new TemplateFault(rule, place, message(), help, suggestion, subject);
    }

    /** A fault at a line, as filters and functions know it. */
    static TemplateFault at(Rule rule, String template, int line, String word, String message, String help) {
        return new TemplateFault(rule, new Place(template, line, word), message, help, "");
    }

    Rule rule() {
        return rule;
    }

    Place place() {
        return place;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String help() {
        return help;
    }

    Optional<Datum> datum() {
        return Optional.ofNullable(datum);
    }

    String suggestion() {
        return suggestion;
    }
}
