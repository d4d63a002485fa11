package nrw.ikim.site.text;

/**
 * A range of a text, by lines and columns.
 *
 * @param line the first line, 1-based
 * @param column the first column, 1-based, in code points
 * @param endLine the line of the end, 1-based, never before {@code line}
 * @param endColumn the column behind the last code point, 1-based; equal to {@code column} for an empty range
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {

    public Span {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** The empty range at a line and column, both 1-based. */
    public static Span at(int line, int column) {
        return new Span(line, column, line, column);
    }

    @Override
    public int compareTo(Span other) {
        if (line != other.line) {
            return Integer.compare(line, other.line);
        }
        if (column != other.column) {
            return Integer.compare(column, other.column);
        }
        return endLine != other.endLine
                ? Integer.compare(endLine, other.endLine)
                : Integer.compare(endColumn, other.endColumn);
    }
}
