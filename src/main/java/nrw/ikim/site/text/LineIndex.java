package nrw.ikim.site.text;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Where the lines of a text begin, computed when it is first asked for: most files have no fault. Racing threads compute the same. */
final class LineIndex {

    /** In a line of this length nobody minds a walk. */
    private static final int SHORT = 1000;

    /** Front matter is asked for its places, and what is below it seldom. */
    private static final int HEAD = 1000;

    private final String text;
    private volatile @Nullable Lines lines;
    private volatile @Nullable Pairs pairs;

    /**
     * The beginnings of lines.
     *
     * @param starts the index of each line's first character
     * @param end up to where the text has been looked at
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lines(int[] starts, int end) {}

    /** The second unit of each character that takes two. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Pairs(int[] indices) {}

    LineIndex(String text) {
        this.text = text;
    }

    /** The index of the first character of each line. */
    int[] starts() {
        return startsUpTo(text.length());
    }

    /** The same of all lines that begin up to an index, and perhaps of more. */
    int[] startsUpTo(int index) {
        Lines known = lines;
        if (known == null || known.end() < index) {
            int end = index <= HEAD ? Math.min(HEAD, text.length()) : text.length();
            known = new Lines(computeStarts(end), end);
            lines = known;
        }
        return known.starts();
    }

    /** The 1-based line that holds an index. */
    static int lineAt(int offset, int[] starts) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The 1-based column of an index in code points, without a walk along a long line: a minified file has all its values in one.
     *
     * @param lineStart where its line begins
     */
    int columnAt(int offset, int lineStart) {
        if (offset - lineStart < SHORT) {
            return text.codePointCount(lineStart, offset) + 1;
        }
        return offset - lineStart - (pairsBefore(offset) - pairsBefore(lineStart)) + 1;
    }

    private int pairsBefore(int offset) {
        Pairs known = pairs;
        if (known == null) {
            known = new Pairs(computePairs());
            pairs = known;
        }
        int found = Arrays.binarySearch(known.indices(), offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The index of the second unit of each character that takes two. */
    private int[] computePairs() {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int[] computeStarts(int end) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
