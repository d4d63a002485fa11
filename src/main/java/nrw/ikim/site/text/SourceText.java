package nrw.ikim.site.text;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The text of a source file and its lines. Line ends are {@code \n} throughout: {@code \r\n} and lone {@code \r} are
 * converted, which leaves lines and columns as editors count them. A byte order mark is left out.
 */
public final class SourceText implements Locator {

    private final String file;
    private final String text;
    private volatile @Nullable Index index;

    /**
     * Where lines begin and which characters take two UTF-16 units.
     *
     * @param lineStarts the index of each line's first character
     * @param pairs the index of the second unit of each such character
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Index(int[] lineStarts, int[] pairs) {}

    /**
     * @param file the path relative to the project, with {@code /}
     * @param text the decoded content of the file
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = normalised(text);
    }

    private static String normalised(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The path relative to the project, with {@code /}. */
    public String file() {
        return file;
    }

    /** The whole text; all offsets of this class are indices into it. */
    public String text() {
        return text;
    }

    /** The number of lines; an empty text has one. */
    public int lineCount() {
        return starts().length;
    }

    /**
     * One line without its end.
     *
     * @param line 1-based; a line past the end is empty
     */
    public String line(int line) {
        int[] starts = starts();
        if (line > starts.length) {
            return "";
        }
        int end = line == starts.length ? text.length() : starts[line] - 1;
        return text.substring(starts[line - 1], end);
    }

    /**
     * The index of the first character of a line.
     *
     * @param line 1-based; a line past the end gives the end of the text
     */
    public int startOfLine(int line) {
        int[] starts = starts();
        return line > starts.length ? text.length() : starts[line - 1];
    }

    /** The range between two indices (UTF-16 units); both are clipped to the text. */
    public Span span(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        int line = lineAt(from);
        int endLine = lineAt(to);
        return new Span(line, columnAt(line, from), endLine, columnAt(endLine, to));
    }

    @Override
    public Location locate(int start, int end) {
        return new Location(file, span(start, end));
    }

    /** The whole of a line but for white space around it, as a location; for faults of which only the line is known. */
    public Location locateLine(int line) {
        int safe = Math.max(1, Math.min(line, lineCount()));
        int start = startOfLine(safe);
        int end = start + line(safe).length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return locate(start, end);
    }

    /** What stands at a range within one line; empty where it goes over several. */
    public Optional<String> text(Span span) {
        String line = line(span.line());
        int points = line.codePointCount(0, line.length());
        if (span.endLine() != span.line() || span.endColumn() > points + 1) {
            return Optional.empty();
        }
        int start = line.offsetByCodePoints(0, span.column() - 1);
        return Optional.of(line.substring(start, line.offsetByCodePoints(0, span.endColumn() - 1)));
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Without a walk along the line: a minified file has all its values in one. */
    private int columnAt(int line, int offset) {
        int lineStart = starts()[line - 1];
        return offset - lineStart - (pairsBefore(offset) - pairsBefore(lineStart)) + 1;
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(index().pairs(), offset);
        return found >= 0 ? found : -found - 1;
    }

    private int[] starts() {
        return index().lineStarts();
    }

    /** Computed when first asked for: most files have no fault. Racing threads compute the same. */
    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(computeStarts(), computePairs());
            index = known;
        }
        return known;
    }

    private int[] computePairs() {
        int[] pairs = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, count * 2);
                }
                pairs[count++] = i;
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    private int[] computeStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
