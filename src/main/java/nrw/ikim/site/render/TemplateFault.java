package nrw.ikim.site.render;

import java.io.Serial;

import nrw.ikim.site.diagnostic.Rule;

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

    TemplateFault(Rule rule, Place place, String message, String help, String suggestion) {
        super(message, null, false, false);
        this.rule = rule;
        this.place = place;
        this.help = help;
        this.suggestion = suggestion;
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

    String suggestion() {
        return suggestion;
    }
}
