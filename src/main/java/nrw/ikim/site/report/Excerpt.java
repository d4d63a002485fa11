package nrw.ikim.site.report;

import nrw.ikim.site.text.Span;

/**
 * A line of a source and the carets below a range of it, in equal columns of a terminal.
 *
 * @param line the line, safe to print, at most {@value #WIDTH} columns; cut where it was longer
 * @param indent the columns before the first caret
 * @param carets their number, at least 1
 */
record Excerpt(String line, int indent, int carets) {
    static final int WIDTH = 120;

    /** How much of a long line is kept before the range. */
    private static final int BEFORE = 40;

    private static final String CUT = "…";

    /**
     * @param source the line as it was written
     * @param span the range, which begins in this line
     */
    static Excerpt of(String source, Span span) {
        String text = source.stripTrailing();
        int[] points = text.codePoints().map(Printable::codePoint).toArray();
        int from = Math.min(span.column() - 1, points.length);
        int last = span.endLine() > span.line() ? points.length : Math.min(span.endColumn() - 1, points.length);
        return new Window(points).excerpt(from, Math.max(from, last));
    }

    /** Cuts a line; all indices are of code points. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Window(int[] points) {

        Excerpt excerpt(int from, int to) {
            if (columns(0, points.length) <= WIDTH && columns(0, from) < WIDTH) {
                return cut(0, points.length, from, to);
            }
            boolean startFits = columns(0, to) < WIDTH;
            int start = startFits ? 0 : back(from, BEFORE);
            int room = WIDTH - 1 - (start > 0 ? 1 : 0);
            return cut(start, forth(start, room), from, to);
        }

        private Excerpt cut(int start, int end, int from, int to) {
            String head = start > 0 ? CUT : "";
            String tail = end < points.length ? CUT : "";
            String line = head + new String(points, start, end - start) + tail;
            int carets = Math.max(1, columns(from, Math.max(from, Math.min(to, end))));
            return new Excerpt(line, head.length() + columns(start, from), carets);
        }

        private int columns(int start, int end) {
            int columns = 0;
            for (int i = start; i < end; i++) {
                columns += Printable.width(points[i]);
            }
            return columns;
        }

        private int back(int end, int room) {
            int start = end;
            while (start > 0 && columns(start - 1, end) <= room) {
                start--;
            }
            return start;
        }

        private int forth(int start, int room) {
            int end = start;
            int columns = 0;
            while (end < points.length && columns + Printable.width(points[end]) <= room) {
                columns += Printable.width(points[end]);
                end++;
            }
            return end;
        }
    }
}
