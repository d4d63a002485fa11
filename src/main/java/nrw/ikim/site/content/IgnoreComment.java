package nrw.ikim.site.content;

import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/**
 * A comment that says which rules are not to be told of a line.
 *
 * @param text the file
 * @param start the index in the text at which the comment begins
 * @param end the index behind it
 * @param line the line that it is for, 1-based
 * @param rules what it names; it may name none, or rules that there are not
 */
public record IgnoreComment(SourceText text, int start, int end, int line, List<Name> rules) {

    /** What such comments begin with. */
    static final String WORD = SourceFile.REMARK;

    public IgnoreComment {
        rules = List.copyOf(rules);
    }

    /**
     * The name of a rule as it was written.
     *
     * @param id the name
     * @param location where it stands
     */
    public record Name(String id, Location location) {}

    /** Where the comment stands. */
    public Location location() {
        return text.locate(start, end);
    }

    /**
     * The names behind the word and a colon, parted by commas or blanks; from a {@code (} on stands why.
     *
     * @param from the index behind the word
     * @param to the index behind the last character before what closes the comment
     */
    static List<Name> names(SourceText text, int from, int to) {
        List<Name> names = new ArrayList<>();
        String chars = text.text();
        int at = from;
        while (at < to && isSeparator(chars.charAt(at))) {
            at++;
        }
        if (at == to || chars.charAt(at) != ':') {
            return names;
        }
        at++;
        while (at < to && chars.charAt(at) != '(') {
            int start = at;
            while (at < to && chars.charAt(at) != '(' && !isSeparator(chars.charAt(at))) {
                at++;
            }
            if (at > start) {
                names.add(new Name(chars.substring(start, at), text.locate(start, at)));
            }
            at = at < to && chars.charAt(at) != '(' ? at + 1 : at;
        }
        return names;
    }

    private static boolean isSeparator(char c) {
        return c <= ' ' || c == ',';
    }
}
