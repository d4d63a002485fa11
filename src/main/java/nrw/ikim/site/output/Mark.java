package nrw.ikim.site.output;

import java.util.Optional;

import nrw.ikim.site.text.ContentHash;

/**
 * What the content of a file is known by. It tells our files from other tools' files; it need not withstand an attack.
 *
 * @param size in bytes
 * @param hash as of {@link ContentHash}
 */
public record Mark(long size, long hash) implements Comparable<Mark> {

    /** That of no file. */
    public static final Mark NONE = new Mark(-1, 0);

    /** The mark of some content. */
    public static Mark of(byte[] content) {
        return new Mark(content.length, ContentHash.of(content));
    }

    /** A mark as {@link #toString} writes it; empty for anything else. */
    static Optional<Mark> parse(String written) {
        int dash = written.indexOf('-');
        try {
            return dash < 1
                    ? Optional.empty()
                    : Optional.of(new Mark(
                            Long.parseLong(written.substring(0, dash)),
                            Long.parseUnsignedLong(written.substring(dash + 1), 16)));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Mark other) {
        return size != other.size ? Long.compare(size, other.size) : Long.compareUnsigned(hash, other.hash);
    }

    /** Size and hash with a dash between. */
    @Override
    public String toString() {
        return size + "-" + Long.toHexString(hash);
    }
}
