package nrw.ikim.site.render;

import java.util.Map;
import java.util.Optional;

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
            Map.entry("Can not use parent", "`parent()` can be used only in a template that extends another"),
            Map.entry("Unexpected expression", "a mapping is expected behind `with`, as in `with {\"team\": people}`"),
            Map.entry("Can not assign a value", "`set` needs a name before the `=`, as in `{% set name = … %}`"),
            Map.entry("Positional arguments must", "values with a name come last between the brackets"),
            Map.entry("Unknown escaping strategy", "there is no such way to escape: write `html` or `js`"),
            Map.entry("A template that extends", "in a template that extends another, everything stands in blocks"),
            Map.entry("A block must start with a tag name", "a tag must begin with a word, as in `{% if … %}`"),
            Map.entry("Contains operator can only", "`contains` needs a list, a mapping or text before it"));

    /** Quotes as word processors set them. */
    private static final String CURLY = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u00BB";

    private PebbleMessages() {}

    /** Whether something is missing at the end of the file, so that its beginning is the better place. */
    static boolean isAboutTheEnd(String message) {
        return message.startsWith("Unexpected end of template")
                || message.startsWith("Unclosed")
                || message.startsWith("endblock tag should be present")
                || message.contains("EOF");
    }

    /**
     * A message of Pebble for users.
     *
     * @param message what is wrong
     * @param word what it is about, in the line of the template; empty where that is not known
     * @param help how to mend it, or empty
     */
    record Words(String message, String word, String help) {}

    /** The message for users. */
    static Words plain(String message) {
        String tag = quotedAfter(message, "Unexpected tag name");
        if (!tag.isEmpty()) {
            boolean part = tag.startsWith("end") || tag.equals("else") || tag.equals("elseif");
            return part
                    ? new Words(
                            "`" + tag + "` stands here without the tag that it belongs to",
                            tag,
                            "close first what was opened last: `{% endif %}` an `if`, `{% endfor %}` a `for`")
                    : new Words("there is no tag `" + tag + "`", tag, "");
        }
        for (Map.Entry<String, String> known : BEGINNINGS.entrySet()) {
            if (message.startsWith(known.getKey())) {
                String missing = known.getValue().endsWith(" ") ? missing(message) : "";
                return new Words(known.getValue() + missing, "", "");
            }
        }
        return unexpected(message).orElseGet(() -> new Words("the template cannot be understood here", "", ""));
    }

    /** What stands where something else should. */
    private static Optional<Words> unexpected(String message) {
        if (message.startsWith("Unexpected character [")) {
            String sign = message.substring(message.indexOf('[') + 1, message.lastIndexOf(']'));
            boolean quote = !sign.isEmpty() && CURLY.indexOf(sign.charAt(0)) >= 0;
            return Optional.of(new Words(
                    "the sign `" + sign + "` cannot stand here in a tag",
                    sign,
                    quote
                            ? "write straight quotes, as in `\"name\"`; curly ones come with text copied from elsewhere"
                            : ""));
        }
        if (message.startsWith("Unexpected token")) {
            String word = quotedAfter(message.substring(Math.max(0, message.indexOf("of value"))), "of value");
            String help = word.equals("=") ? "to compare, write `==`; to name a value, `{% set name = … %}`" : "";
            return Optional.of(
                    word.isEmpty()
                            ? new Words("something is missing at the end of this tag", "", help)
                            : new Words("`" + word + "` cannot stand here", word, help));
        }
        String sign = quotedAfter(message, "Unexpected \"");
        if (!sign.isEmpty()) {
            return Optional.of(new Words("`" + sign + "` closes what was not opened", "", ""));
        }
        if (message.startsWith("The argument at position")) {
            return Optional.of(
                    new Words("there are more values between the brackets than can be", "", "remove the last"));
        }
        return Optional.empty();
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
}
