package nrw.ikim.site.yaml;

import nrw.ikim.site.data.Excerpt;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/**
 * A range of a file as somebody reads it who knows YAML only by sight: lines with an indentation, a key and a value. For
 * guesses at what went wrong where the parser gave up. All positions are indices of the file; -1 is "none".
 */
record Lines(SourceText source, int start, int end) {

    private static final int LONGEST_SUGGESTION = 200;

    String text() {
        return source.text();
    }

    char at(int index) {
        return index >= start && index < end ? text().charAt(index) : '\n';
    }

    boolean says(int index, String words) {
        return index >= start && index + words.length() <= end && text().startsWith(words, index);
    }

    int lineStart(int index) {
        return Math.max(start, text().lastIndexOf('\n', index - 1) + 1);
    }

    int lineEnd(int index) {
        int found = text().indexOf('\n', index);
        return found < 0 ? end : Math.min(found, end);
    }

    /** The number of the line in the file, 1-based. */
    int number(int index) {
        return source.span(index, index).line();
    }

    /** The first character of a line that is not white space, or its end. */
    int content(int index) {
        return skipBlanks(lineStart(index));
    }

    /** Like {@link #content} but behind the {@code -} of list entries: where a key would be. */
    int key(int index) {
        int found = content(index);
        while (at(found) == '-' && at(found + 1) == ' ') {
            found = skipBlanks(found + 1);
        }
        return found;
    }

    /** The colon that ends the key of a line. */
    int colon(int index) {
        int found = key(index);
        int lineEnd = lineEnd(index);
        if (at(found) == '"' || at(found) == '\'') {
            int close = closingQuote(found);
            found = close >= 0 && close < lineEnd ? close + 1 : found;
        }
        for (; found < lineEnd; found++) {
            if (at(found) == ':' && Character.isWhitespace(at(found + 1))) {
                return found;
            }
        }
        return -1;
    }

    /** Where the value of a line begins, behind its key or dash; the end of the line where it has none. */
    int value(int index) {
        int colon = colon(index);
        return colon < 0 ? key(index) : skipBlanks(colon + 1);
    }

    /** The end of what a line says from an index on, without a comment and white space. */
    int valueEnd(int from) {
        int found = from;
        int lineEnd = lineEnd(from);
        while (found < lineEnd && !(at(found) == '#' && found > from && Character.isWhitespace(at(found - 1)))) {
            found++;
        }
        while (found > from && Character.isWhitespace(at(found - 1))) {
            found--;
        }
        return found;
    }

    /** A colon right behind the first word of a line without the space that it needs. */
    int tightColon(int index) {
        int found = key(index);
        int first = found;
        while (Character.isLetterOrDigit(at(found)) || at(found) == '_' || at(found) == '-') {
            found++;
        }
        boolean tight = found > first && at(found) == ':' && !Character.isWhitespace(at(found + 1));
        return tight && !says(found, "://") ? found : -1;
    }

    /** The beginning of the nearest line above that says something, or -1. */
    int lineAbove(int index) {
        int found = lineStart(index);
        while (found > start) {
            found = lineStart(found - 1);
            int content = content(found);
            if (content < lineEnd(found) && at(content) != '#') {
                return found;
            }
        }
        return -1;
    }

    /** The quote that closes the one at an index, on whatever line. */
    int closingQuote(int open) {
        char quote = at(open);
        for (int i = open + 1; i < end; i++) {
            if (at(i) == '\\' && quote == '"') {
                i++;
            } else if (at(i) == quote) {
                if (quote == '\'' && at(i + 1) == '\'') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    int skipBlanks(int index) {
        int found = index;
        while (at(found) == ' ' || at(found) == '\t') {
            found++;
        }
        return found;
    }

    int skipBlanksBack(int index) {
        int found = index;
        while (found > start && (at(found - 1) == ' ' || at(found - 1) == '\t')) {
            found--;
        }
        return found;
    }

    Location locate(int from, int to) {
        return source.locate(from, Math.max(from, to));
    }

    Diagnostic fault(int from, int to, String message) {
        return Diagnostic.of(Rule.DATA_SYNTAX, locate(from, to), message);
    }

    /** The fault of a value that begins with something that means something else to YAML. */
    Diagnostic mustBeQuoted(int at, String beginning) {
        return quoted(at, valueEnd(at), mustBeQuoted(beginning));
    }

    /** The words for a value that begins with something that means something else to YAML. */
    static String mustBeQuoted(String beginning) {
        String name = beginning.equals("`") ? "a backquote" : "`" + beginning + "`";
        return "a value that begins with " + name + " must be between quotes";
    }

    /** A fault that quotes around a range would mend. */
    Diagnostic quoted(int from, int to, String message) {
        return withQuotes(fault(from, to, message), text().substring(from, Math.max(from, to)));
    }

    /** A fault that is mended by putting a value between quotes. */
    static Diagnostic withQuotes(Diagnostic fault, String value) {
        if (value.length() > LONGEST_SUGGESTION) {
            return fault.withHelp("put the whole value between quotes");
        }
        boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
        String quoted = plain ? '"' + value + '"' : "'" + value.replace("'", "''") + "'";
        return fault.withHelp("put the whole value between quotes: " + Excerpt.of(quoted))
                .withSuggestion(quoted);
    }
}
