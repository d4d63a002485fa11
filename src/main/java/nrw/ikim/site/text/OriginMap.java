package nrw.ikim.site.text;

import java.util.Arrays;

/**
 * The way back from a generated text to the texts it was made of. The generated text is cut into segments; each names
 * the {@link Locator} of the text it came from. As an origin map is a locator itself, maps nest: a page's map points
 * into the map of its Markdown, which points into the source file.
 */
public final class OriginMap implements Locator {

    private final int[] starts;
    private final Segment[] segments;

    private OriginMap(int[] starts, Segment[] segments) {
        this.starts = starts;
        this.segments = segments;
    }

    /**
     * Where a run of generated text comes from.
     *
     * @param source what it was made of
     * @param from the first index in the source
     * @param to the index behind the last in the source
     * @param verbatim whether the run is a copy of the source, character by character
     */
    private record Segment(Locator source, int from, int to, boolean verbatim) {}

    /**
     * {@inheritDoc} Where the range touches a value from a data file, that value is named, else what made its beginning.
     */
    @Override
    public Location locate(int start, int end) {
        int first = segmentAt(start);
        int chosen = first;
        for (int i = first; i < starts.length && (i == first || starts[i] < end); i++) {
            if (segments[i].source.isDatum()) {
                chosen = i;
                break;
            }
        }
        Segment segment = segments[chosen];
        if (!segment.verbatim) {
            return segment.source.locate(segment.from, segment.to);
        }
        int from = segment.from + Math.max(0, start - starts[chosen]);
        int to = Math.min(segment.to, segment.from + Math.max(0, end - starts[chosen]));
        return segment.source.locate(Math.min(from, segment.to), Math.max(Math.min(from, segment.to), to));
    }

    private int segmentAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return Math.max(0, -found - 2);
        }
        // an empty segment ends where the next one starts: the last one that starts here holds the text
        while (found + 1 < starts.length && starts[found + 1] == offset) {
            found++;
        }
        return found;
    }

    /** Collects segments in the order of the generated text. */
    public static final class Builder {

        private int[] starts = new int[32];
        private Segment[] segments = new Segment[32];
        private int count;

        /** @param fallback what text before the first segment is said to come from, as a whole */
        public Builder(Locator fallback) {
            add(0, new Segment(fallback, 0, 0, false));
        }

        /** From {@code start} on, the text was made of a range of {@code source}, in some other form. */
        public void made(int start, Locator source, int from, int to) {
            add(start, new Segment(source, from, to, false));
        }

        /** From {@code start} on, the text is a copy of a range of {@code source}. */
        public void copied(int start, Locator source, int from, int to) {
            add(start, new Segment(source, from, to, true));
        }

        private void add(int start, Segment segment) {
            if (count > 0 && start < starts[count - 1]) {
                throw new IllegalArgumentException("segments go forward: " + start + " after " + starts[count - 1]);
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                segments = Arrays.copyOf(segments, count * 2);
            }
            starts[count] = start;
            segments[count++] = segment;
        }

        /** The map of what was collected. */
        public OriginMap build() {
            return new OriginMap(Arrays.copyOf(starts, count), Arrays.copyOf(segments, count));
        }
    }
}
