package nrw.ikim.site.text;

/**
 * A range in a file, as users are told of it. It is one object with its {@link Span}, as a site has millions.
 *
 * @param file the path relative to the project, with {@code /} on every system
 * @param line see {@link Span#line()}
 * @param column see {@link Span#column()}
 * @param endLine see {@link Span#endLine()}
 * @param endColumn see {@link Span#endColumn()}
 */
public record Location(String file, int line, int column, int endLine, int endColumn) implements Comparable<Location> {

    /**
     * A range in a file.
     *
     * @param file the path relative to the project, with {@code /} on every system
     * @param span the range in the file
     */
    public Location(String file, Span span) {
        this(file, span.line(), span.column(), span.endLine(), span.endColumn());
    }

    /** The beginning of a file. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1, 1, 1);
    }

    /** The range in the file. */
    public Span span() {
        return new Span(line, column, endLine, endColumn);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : span().compareTo(other.span());
    }

    /** {@code file:line:column}, the form that editors and terminals make clickable. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
