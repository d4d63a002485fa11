package nrw.ikim.site.render;

import java.util.Locale;
import java.util.Map;

/** Pebble's messages in the words of this project. */
final class PebbleMessages {

    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("Unclosed comment", "a comment `{#` is never closed by `#}`"),
            Map.entry("Unclosed \"", "something is opened and never closed: look for a missing "),
            Map.entry(
                    "Unexpected end of template",
                    "the template ends in the middle of a tag or block: look for a missing "),
            Map.entry("Not an iterable object", "`for` needs a list to go through, and this is none"),
            Map.entry("Could not perform", "these values cannot be computed with or compared"),
            Map.entry("Wrong operand", "the condition compares values that cannot be compared"),
            Map.entry("The template name in an include tag", "`include` needs the name of a template in quotes"),
            Map.entry(
                    "The values of an include tag",
                    "`include … with` needs a mapping, as in `with {\"team\": people}`"),
            Map.entry("A block must start with a tag name", "a tag must begin with a word, as in `{% if … %}`"),
            Map.entry("Contains operator can only", "`contains` needs a list, a mapping or text before it"));

    private PebbleMessages() {}

    /** Whether something is missing at the end of the file, so that its beginning is the better place. */
    static boolean isAboutTheEnd(String message) {
        return message.startsWith("Unexpected end of template")
                || message.startsWith("Unclosed")
                || message.startsWith("endblock tag should be present")
                || message.contains("EOF");
    }

    /** The message for users. */
    static String plain(String message) {
        String tag = quotedAfter(message, "Unexpected tag name");
        if (!tag.isEmpty()) {
            return tag.startsWith("end") || tag.equals("else") || tag.equals("elseif")
                    ? "`" + tag + "` stands here without the tag that it belongs to"
                    : "there is no tag `" + tag + "`";
        }
        for (Map.Entry<String, String> known : BEGINNINGS.entrySet()) {
            if (message.startsWith(known.getKey())) {
                return known.getValue() + (known.getValue().endsWith(" ") ? missing(message) : "");
            }
        }
        return message.isEmpty()
                ? "the template cannot be understood here"
                : "the template cannot be understood here (" + lowered(message) + ")";
    }

    private static String missing(String message) {
        String closing = quotedAfter(message, "Unclosed");
        return closing.isEmpty() ? "`%}`, `}}` or `{% end… %}`" : "`" + closing + "`";
    }

    private static String quotedAfter(String message, String beginning) {
        int open = message.startsWith(beginning) ? message.indexOf('"') : -1;
        int close = message.indexOf('"', open + 1);
        return open < 0 || close < 0 ? "" : message.substring(open + 1, close);
    }

    private static String lowered(String message) {
        String first = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
