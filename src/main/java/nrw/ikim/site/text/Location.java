package nrw.ikim.site.text;

/**
 * A range in a file, as users are told of it.
 *
 * @param file the path relative to the project, with {@code /} on every system
 * @param span the range in the file
 */
public record Location(String file, Span span) implements Comparable<Location> {

    /** The beginning of a file. */
    public static Location startOf(String file) {
        return new Location(file, Span.at(1, 1));
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : span.compareTo(other.span);
    }

    /** {@code file:line:column}, the form that editors and terminals make clickable. */
    @Override
    public String toString() {
        return file + ":" + span.line() + ":" + span.column();
    }
}
