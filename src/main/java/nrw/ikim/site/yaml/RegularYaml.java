package nrw.ikim.site.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.data.MapBuilder;
import nrw.ikim.site.data.Numerals;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/**
 * Reads what most front matter and lists of data are: {@code key: value} in each line, or a list of such mappings, where a value is
 * a word, a text between quotes, or a list of them in brackets. Gives up on everything else, and on whatever has a fault,
 * which the library has to decide. One instance reads one text.
 */
final class RegularYaml {

    /** A longer text may hold more values than a file may. */
    private static final int LONGEST = 200_000;

    private static final int LONGEST_KEY = 100;

    private final SourceText text;
    private final String chars;
    private final int end;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final AmbiguousScalars ambiguous;
    private int at;
    private int lastEnd;

    private RegularYaml(SourceText text, int start, int end, boolean times) {
        this.text = text;
        this.chars = text.text();
        this.at = start;
        this.end = end;
        this.ambiguous = new AmbiguousScalars(faults, times);
    }

    /**
     * The value of a text, as {@link YamlReader} gives it without a warning; empty where that has to look.
     *
     * @param times whether times of day without quotes are to be told
     */
    static Optional<DataNode> read(SourceText text, int start, int end, boolean times) {
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        RegularYaml yaml = new RegularYaml(text, start, end, times);
        yaml.skipEmptyLines();
        DataNode value = yaml.isAt('-') ? yaml.list() : yaml.mapping(0);
        return value == null || yaml.at < end || !yaml.faults.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** A list of mappings, each of which begins behind a hyphen. */
    private @Nullable DataNode list() {
        int start = at;
        List<DataNode> items = new ArrayList<>();
        while (isAt('-')) {
            if (!chars.startsWith("- ", at)) {
                return null;
            }
            at += 2;
            DataNode item = mapping(2);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new DataList(items, text.locate(start, lastEnd));
    }

    /**
     * A mapping from its first key to its last value.
     *
     * @param indent of each key but the first
     */
    private @Nullable DataMap mapping(int indent) {
        int start = at;
        MapBuilder members = new MapBuilder(faults);
        do {
            int key = at;
            int colon = endOfKey();
            if (colon < 0) {
                return null;
            }
            String name = chars.substring(key, colon);
            Location location = text.locate(key, colon);
            ambiguous.key(name, location);
            at = colon + 2;
            DataNode value = isAt('[') ? brackets() : scalar(false);
            if (value == null || !endsLine()) {
                return null;
            }
            members.put(name, location, value);
        } while (isIndented(indent));
        return members.build(text.locate(start, lastEnd));
    }

    /** The index of the colon behind a key that stands here; negative where none does. */
    private int endOfKey() {
        int colon = at;
        int limit = Math.min(end, at + LONGEST_KEY);
        while (colon < limit && PlainCharacters.isOfKey(chars.charAt(colon))) {
            colon++;
        }
        boolean found = colon > at
                && PlainCharacters.isLetter(chars.charAt(at))
                && colon + 1 < end
                && chars.startsWith(": ", colon);
        return found ? colon : -1;
    }

    /** Whether a line follows that goes on with a mapping; goes to its key. */
    private boolean isIndented(int indent) {
        for (int i = 0; i < indent; i++) {
            if (at + i >= end || chars.charAt(at + i) != ' ') {
                return false;
            }
        }
        if (at + indent >= end || !PlainCharacters.isLetter(chars.charAt(at + indent))) {
            return false;
        }
        at += indent;
        return true;
    }

    /** Whether the line ends here; goes to the next one that is not empty. */
    private boolean endsLine() {
        if (at < end && chars.charAt(at) != '\n') {
            return false;
        }
        lastEnd = at;
        skipEmptyLines();
        return true;
    }

    private void skipEmptyLines() {
        while (isAt('\n')) {
            at++;
        }
    }

    private @Nullable DataNode brackets() {
        int start = at++;
        List<DataNode> items = new ArrayList<>();
        skipBlanks();
        while (!isAt(']') || !items.isEmpty()) {
            DataNode item = scalar(true);
            if (item == null) {
                return null;
            }
            items.add(item);
            if (isAt(']')) {
                break;
            }
            if (!isAt(',')) {
                return null;
            }
            at++;
            skipBlanks();
        }
        at++;
        return new DataList(items, text.locate(start, at));
    }

    private void skipBlanks() {
        while (isAt(' ')) {
            at++;
        }
    }

    /** @param bracketed whether it stands in brackets, where a comma ends it */
    private @Nullable DataNode scalar(boolean bracketed) {
        return isAt('"') || isAt('\'') ? quoted(chars.charAt(at)) : plain(bracketed);
    }

    private @Nullable DataNode quoted(char quote) {
        int start = at + 1;
        int close = start;
        while (close < end && chars.charAt(close) != quote) {
            if (!PlainCharacters.isOrdinary(chars.charAt(close))) {
                return null;
            }
            close++;
        }
        if (close == end) {
            return null;
        }
        at = close + 1;
        // two of them are one that is meant as text
        return isAt(quote) ? null : new DataScalar(chars.substring(start, close), text.locate(start, close));
    }

    private @Nullable DataNode plain(boolean bracketed) {
        int start = at;
        if (start == end || !PlainCharacters.beginsPlain(chars.charAt(start))) {
            return null;
        }
        int close = start + 1;
        while (close < end && isPlain(close, bracketed)) {
            close++;
        }
        if (chars.charAt(close - 1) == ' ') {
            return null;
        }
        String written = chars.substring(start, close);
        CoreSchema.Type type = CoreSchema.typeOf(written);
        boolean number = type == CoreSchema.Type.INT || type == CoreSchema.Type.FLOAT;
        if (number && Numerals.tooLarge(written)) {
            return null;
        }
        Location location = text.locate(start, close);
        if (type == CoreSchema.Type.STR) {
            ambiguous.value(written, location);
        }
        at = close;
        return new DataScalar(CoreSchema.valueOf(type, written), location);
    }

    private boolean isPlain(int index, boolean bracketed) {
        char c = chars.charAt(index);
        if (c == ':' || c == ',') {
            return !bracketed && (c == ',' || (index + 1 < end && chars.charAt(index + 1) > ' '));
        }
        return PlainCharacters.isLetter(c)
                || PlainCharacters.isDigit(c)
                || " -_./()+;!&%=@'\"*".indexOf(c) >= 0
                || PlainCharacters.isForeignLetter(c);
    }

    private boolean isAt(char c) {
        return at < end && chars.charAt(at) == c;
    }
}
