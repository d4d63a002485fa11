package nrw.ikim.site.json;

import java.util.Deque;
import java.util.List;

import nrw.ikim.site.data.Characters;
import nrw.ikim.site.data.Excerpt;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Suggestions;

/** Says in the words of an editor why a text is no JSON, from the place where the parser gave up. */
final class JsonFaults {

    private static final String QUOTES = "'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";

    private final SourceText source;
    private final String text;

    JsonFaults(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /**
     * One diagnostic.
     *
     * @param at the index at which the parser gave up
     * @param open where the lists and mappings begin that are not closed, the innermost first
     * @param complete whether a whole value has been read before
     */
    Diagnostic explain(int at, Deque<Integer> open, boolean complete) {
        int quote = openQuote(at);
        if (quote >= 0) {
            return inText(quote, at);
        }
        char found = at(at);
        if (Characters.isUnusualSpace(found)) {
            return Characters.unusualSpace(source, at);
        }
        if (text.startsWith("//", at) || text.startsWith("/*", at) || found == '#') {
            return fault(at, lineEnd(at), "JSON has no comments")
                    .withHelp("remove the comment, or make this a YAML file, which may have some");
        }
        if (complete) {
            return fault(at, lineEnd(at), "there is more text behind the end of the data")
                    .withHelp("a file holds one value: remove the rest, or put all values into one list");
        }
        if (at >= text.length()) {
            return neverClosed(open, at);
        }
        if (found == '}' || found == ']') {
            return closing(found, at, open);
        }
        return value(found, at, open);
    }

    private Diagnostic inText(int quote, int at) {
        if (at >= text.length() || at(at) == '\n') {
            return fault(quote, lineEnd(quote), "the text that begins with `\"` here is never closed")
                    .withHelp("put a `\"` behind its last word; a line break in a text is written `\\n`");
        }
        if (at(at) == '\t') {
            return fault(at, at + 1, "a tab stands in a text").withHelp("write `\\t`, or a space");
        }
        int backslash = text.lastIndexOf('\\', at);
        return fault(
                        backslash,
                        backslash + 2,
                        Excerpt.of(text.substring(backslash, backslash + 2)) + " has no meaning in a text")
                .withHelp("write `\\\\` for a backslash");
    }

    private Diagnostic neverClosed(Deque<Integer> open, int at) {
        if (open.isEmpty()) {
            return fault(at, at, "a value is missing");
        }
        int start = open.peek();
        char close = at(start) == '{' ? '}' : ']';
        return fault(start, start + 1, "the `" + at(start) + "` here is never closed")
                .withHelp("put a `" + close + "` behind the last value");
    }

    private Diagnostic closing(char found, int at, Deque<Integer> open) {
        int before = significantBefore(at);
        if (open.isEmpty()) {
            return fault(at, at + 1, "this `" + found + "` closes nothing").withHelp("remove it");
        }
        char opened = at(open.peek());
        char expected = opened == '{' ? '}' : ']';
        if (at(before) == ',') {
            return fault(before, before + 1, "there is a comma behind the last value")
                    .withHelp("remove the comma");
        }
        if (at(before) == ':') {
            return fault(at, at + 1, "a value is missing behind the colon").withHelp("write the value, or `null`");
        }
        if (found != expected) {
            int line = source.span(open.peek(), open.peek()).line();
            return fault(at, at + 1, "`" + found + "` cannot close the `" + opened + "` from line " + line)
                    .withHelp("put a `" + expected + "` here")
                    .withSuggestion(String.valueOf(expected));
        }
        if (at(before) == '"') {
            return fault(at, at + 1, "a colon and a value are missing behind the key")
                    .withHelp("write `\"key\": value`");
        }
        return word(at - 1, false);
    }

    private Diagnostic value(char found, int at, Deque<Integer> open) {
        int before = significantBefore(at);
        boolean inMap = !open.isEmpty() && at(open.peek()) == '{';
        boolean key = inMap && (at(before) == '{' || at(before) == ',');
        if (QUOTES.indexOf(found) >= 0) {
            return fault(at, at + 1, "text stands between double quotes `\"` in JSON, found `" + found + "`")
                    .withHelp("write `\"` on both sides of the text")
                    .withSuggestion("\"");
        }
        if (key && !isWord(found) && found != ',') {
            return fault(at, at + shown(at).length(), "expected a key between double quotes, found `" + shown(at) + "`")
                    .withHelp("write `\"key\": value`");
        }
        if (found == ':') {
            return fault(at, at + 1, "this colon does not stand behind a key")
                    .withHelp("remove it, or write `\"key\": value` between `{` and `}`");
        }
        if (found == ',') {
            return fault(at, at + 1, "a value is missing before this comma")
                    .withHelp("write the value, or remove the comma");
        }
        boolean behindValue = "\"}]".indexOf(at(before)) >= 0 || (before < at - 1 && isWord(at(before)));
        if (behindValue && inMap && isKey(before)) {
            return fault(at, at + 1, "a colon is missing behind the key").withHelp("write `\"key\": value`");
        }
        if (behindValue) {
            return fault(at, at + 1, "a comma is missing before this").withHelp("put a comma between the values");
        }
        return word(isWord(found) ? at : at - 1, key);
    }

    /** Something without quotes that is no number and none of the three words that JSON knows. */
    private Diagnostic word(int index, boolean key) {
        int start = index;
        int end = index;
        while (start > 0 && isWord(at(start - 1))) {
            start--;
        }
        while (end < text.length() && isWord(at(end))) {
            end++;
        }
        if (start == end) {
            return fault(
                            index + 1,
                            index + 1 + shown(index + 1).length(),
                            "`" + shown(index + 1) + "` cannot stand here")
                    .withHelp("look for a missing quote, bracket or comma here or in the line above");
        }
        String word = text.substring(start, end);
        if (key) {
            return fault(start, end, "the key " + Excerpt.of(word) + " must be between double quotes")
                    .withHelp("write `\"` on both sides of the key")
                    .withSuggestion('"' + word + '"');
        }
        boolean number = "+-.0123456789".indexOf(word.charAt(0)) >= 0;
        if (number) {
            return fault(start, end, Excerpt.of(word) + " is not a number as JSON writes them")
                    .withHelp("write it like `12`, `-0.5` or `1e6`, without leading zeros or `+`; or quote it as text");
        }
        Diagnostic found = fault(start, end, "text must be between double quotes, found " + Excerpt.of(word))
                .withHelp("write " + Excerpt.of('"' + word + '"') + "; only true, false and null stand without quotes");
        return Suggestions.nearest(word, List.of("true", "false", "null"))
                .map(found::withSuggestion)
                .orElse(found);
    }

    /** Whether the text that ends at an index is a key. */
    private boolean isKey(int closingQuote) {
        if (at(closingQuote) != '"') {
            return false;
        }
        char before = at(significantBefore(openQuote(closingQuote)));
        return before == '{' || before == ',';
    }

    /** The quote that opens the text that an index stands in, or -1; text before the index is well-formed. */
    private int openQuote(int index) {
        int quote = -1;
        for (int i = 0; i < index && i < text.length(); i++) {
            if (at(i) == '"') {
                quote = quote < 0 ? i : -1;
            } else if (at(i) == '\\' && quote >= 0) {
                i++;
            }
        }
        return quote;
    }

    private int significantBefore(int index) {
        int at = index - 1;
        while (at >= 0 && text.charAt(at) <= ' ') {
            at--;
        }
        return at;
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }

    private String shown(int index) {
        return index < text.length() ? Character.toString(text.codePointAt(index)) : "";
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+' || c == '.';
    }

    private int lineEnd(int index) {
        int found = text.indexOf('\n', index);
        return found < 0 ? text.length() : found;
    }

    private Diagnostic fault(int from, int to, String message) {
        return Diagnostic.of(Rule.DATA_SYNTAX, source.locate(from, to), message);
    }
}
