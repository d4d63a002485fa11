package nrw.ikim.site.yaml;

import java.util.Arrays;
import java.util.Optional;

import org.snakeyaml.engine.v2.exceptions.Mark;

import nrw.ikim.site.text.SourceText;

/**
 * From the parser's positions, which count code points from the beginning of what it was given, to indices of the whole
 * file. The parser's own lines and columns are not used.
 */
final class Positions {

    private final int start;
    private final int end;
    private final int[] pairs;

    /**
     * @param text the file
     * @param start the index at which the parser's text begins
     * @param end the index behind it
     */
    Positions(SourceText text, int start, int end) {
        this.start = start;
        this.end = end;
        this.pairs = pairs(text.text(), start, end);
    }

    /** For each character beyond the basic plane its index in code points. */
    private static int[] pairs(String chars, int start, int end) {
        int[] found = new int[8];
        int count = 0;
        for (int i = start; i + 1 < end; i++) {
            if (Character.isSurrogatePair(chars.charAt(i), chars.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count] = i - start - count;
                count++;
                i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The index in the file; the beginning of the range where the parser gives no place. */
    int index(Optional<Mark> mark) {
        return mark.map(place -> index(place.getIndex())).orElse(start);
    }

    private int index(int codePoints) {
        int found = Arrays.binarySearch(pairs, codePoints);
        int before = found >= 0 ? found : -found - 1;
        return Math.min(end, start + codePoints + before);
    }
}
