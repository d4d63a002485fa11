package nrw.ikim.site.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nrw.ikim.site.text.Location;

/**
 * Something that a user got wrong, where, and how to mend it. The words are whole for a reader who is no programmer;
 * names as written in the sources stand between backquotes.
 *
 * @param rule what was checked
 * @param severity how grave it is
 * @param message one line, lower case at the beginning, without a full stop
 * @param location where it was written
 * @param notes further facts, a line each
 * @param help the remedy, as an instruction; empty where there is none
 * @param suggestion what the user probably meant, to be put in place of the text at the location; empty where unknown
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        String message,
        Location location,
        List<String> notes,
        String help,
        String suggestion)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    /** An address may have a million characters, and words of it stand in all of them. */
    private static final int LONGEST = 1000;

    public Diagnostic {
        message = shortened(message);
        notes = notes.stream().map(Diagnostic::shortened).toList();
        help = shortened(help);
        suggestion = suggestion.length() > LONGEST ? "" : suggestion;
    }

    /** Without the middle where it is very long: what is wrong stands at the end. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int head = LONGEST / 2 - (Character.isHighSurrogate(words.charAt(LONGEST / 2 - 1)) ? 1 : 0);
        int tail = words.length() - LONGEST / 2;
        return words.substring(0, head) + "…"
                + words.substring(Character.isLowSurrogate(words.charAt(tail)) ? tail + 1 : tail);
    }

    /** A diagnostic of the rule's own severity, without help. */
    public static Diagnostic of(Rule rule, Location location, String message) {
        return new Diagnostic(rule, rule.severity(), message, location, List.of(), "", "");
    }

    /** The same with a remedy. */
    public Diagnostic withHelp(String remedy) {
        return new Diagnostic(rule, severity, message, location, notes, remedy, suggestion);
    }

    /** The same with what the user probably meant. */
    public Diagnostic withSuggestion(String probable) {
        return new Diagnostic(rule, severity, message, location, notes, help, probable);
    }

    /** The same with one more fact. */
    public Diagnostic withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Diagnostic(rule, severity, message, location, more, help, suggestion);
    }

    /** The same with another severity. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, message, location, notes, help, suggestion);
    }

    /** By file, line and column, then rule and message. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
