package nrw.ikim.site.data;

import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/** Finds characters that no data file may hold: control characters but tab and line end, and what is no character. */
public final class Characters {

    private Characters() {}

    /**
     * The first such character of a range of a text, as a fault.
     *
     * @param text the text
     * @param start the first index
     * @param end the index behind the last
     */
    public static Optional<Diagnostic> firstForbidden(SourceText text, int start, int end) {
        String chars = text.text();
        for (int i = start; i < end; ) {
            int c = chars.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!allowed(c)) {
                return Optional.of(forbidden(text, i, next, c));
            }
            i = next;
        }
        return Optional.empty();
    }

    /** Whether a character looks like a space and is none to YAML and JSON, as text from word processors has them. */
    public static boolean isUnusualSpace(char c) {
        return c != ' ' && (Character.isSpaceChar(c) || c == '\u200B');
    }

    /**
     * The fault of such a space between the parts of a file.
     *
     * @param at its index
     */
    public static Diagnostic unusualSpace(SourceText text, int at) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) text.text().charAt(at));
        return Diagnostic.of(Rule.DATA_SYNTAX, text.locate(at, at + 1), "this is no ordinary space, but " + name)
                .withHelp("delete it and type a space; it probably came with text copied from elsewhere")
                .withSuggestion(" ");
    }

    /**
     * The fault of a text that holds, by way of an escape, what is no character: half of one, or NUL.
     *
     * @param written where it was written
     * @param value the text
     */
    public static Optional<Diagnostic> noCharacter(Location written, String value) {
        return value.codePoints()
                .filter(c -> c == 0 || Character.getType(c) == Character.SURROGATE)
                .mapToObj(c -> Diagnostic.of(
                                Rule.DATA_ENCODING,
                                written,
                                String.format(Locale.ROOT, "this text holds U+%04X, which is no character", c))
                        .withHelp("remove the escape that stands for it, or write the character itself"))
                .findFirst();
    }

    private static boolean allowed(int c) {
        return (c >= ' ' && c < 0x7F)
                || c == '\n'
                || c == '\t'
                || c == 0x85
                || (c >= 0xA0 && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE && c != 0xFEFF)
                || c > 0xFFFF;
    }

    private static Diagnostic forbidden(SourceText text, int start, int end, int c) {
        String name = String.format(Locale.ROOT, "U+%04X", c);
        return Diagnostic.of(
                        Rule.DATA_ENCODING,
                        text.locate(start, end),
                        "the invisible character " + name + " is not allowed in a data file")
                .withHelp("delete it and what looks like an empty place around it, or save the file as UTF-8 text");
    }
}
