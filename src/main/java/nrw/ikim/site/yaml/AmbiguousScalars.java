package nrw.ikim.site.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/**
 * Text without quotes that is text by the core schema of YAML 1.2, and something else to readers that follow YAML 1.1
 * (<a href="https://yaml.org/type/">yaml.org/type</a>) or write numbers with leading zeros.
 */
final class AmbiguousScalars {

    /** Readers that take {@code y} and {@code n} for truth values are rare. */
    private static final Set<String> TRUE = Set.of("yes", "Yes", "YES", "on", "On", "ON");

    private static final Set<String> FALSE = Set.of("no", "No", "NO", "off", "Off", "OFF");

    /** Nobody mends more of them one by one. */
    private static final int MOST = 200;

    private final List<Diagnostic> diagnostics;
    private final boolean times;
    private int found;

    /**
     * @param diagnostics takes the warnings, at most 200
     * @param times whether times of day, as {@code 12:30}, are to be told too
     */
    AmbiguousScalars(List<Diagnostic> diagnostics, boolean times) {
        this.diagnostics = diagnostics;
        this.times = times;
    }

    /** Looks at a value: text without quotes and tag. */
    void value(String text, Location location) {
        Optional<String> truth = truth(text);
        if (truth.isPresent()) {
            add(
                    text,
                    location,
                    "`" + truth.get() + "`",
                    "write `\"" + text + "\"` for the word, or `" + truth.get() + "` for the truth value");
        } else if (isNumber(text)) {
            add(text, location, "a number", "put it in quotes, as `\"" + text + "\"`");
        }
    }

    /** Looks at a key without quotes. Those that look like numbers are seldom meant as such. */
    void key(String text, Location location) {
        truth(text)
                .ifPresent(truth ->
                        add(text, location, "`" + truth + "`", "put the key in quotes, as `\"" + text + "\":`"));
    }

    private void add(String text, Location location, String other, String help) {
        if (++found <= MOST) {
            String message = "`" + text + "` without quotes is read as text, but by other programs as " + other;
            diagnostics.add(
                    Diagnostic.of(Rule.DATA_AMBIGUOUS_SCALAR, location, message).withHelp(help));
        }
    }

    private static Optional<String> truth(String text) {
        if (text.length() > 3 || text.length() < 2) {
            return Optional.empty();
        }
        return TRUE.contains(text)
                ? Optional.of("true")
                : FALSE.contains(text) ? Optional.of("false") : Optional.empty();
    }

    private boolean isNumber(String text) {
        int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        if (start == text.length() || !isDigit(text.charAt(start))) {
            return false;
        }
        boolean underscore = false;
        boolean colon = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            underscore |= c == '_';
            colon |= c == ':';
            if (!isDigit(c) && c != '_' && c != ':') {
                return false;
            }
        }
        if (colon) {
            return times && !underscore && isSexagesimal(text, start);
        }
        // a plus stands before telephone numbers
        boolean leadingZero = start == 0 && text.charAt(0) == '0' && text.length() > 1;
        return leadingZero || (underscore && isDigit(text.charAt(text.length() - 1)));
    }

    /** As in {@code 12:30}: a number to the base of 60. One that begins with a zero is none. */
    private static boolean isSexagesimal(String text, int start) {
        if (text.charAt(start) == '0') {
            return false;
        }
        String[] parts = text.substring(start).split(":", -1);
        for (int i = 1; i < parts.length; i++) {
            boolean two = parts[i].length() == 2 && parts[i].charAt(0) < '6';
            if (!two && parts[i].length() != 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
