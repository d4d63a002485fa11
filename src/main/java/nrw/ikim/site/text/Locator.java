package nrw.ikim.site.text;

/** Tells for a range of some text where it comes from. */
public interface Locator {

    /**
     * The place that a range of this text comes from.
     *
     * @param start the first character, a 0-based index of UTF-16 units
     * @param end the index behind the last character, not before {@code start}
     */
    Location locate(int start, int end);

    /** Whether the text is a value from a data file, which is nearer to the cause of a fault than the template around it. */
    default boolean isDatum() {
        return false;
    }

    /** Text that as a whole comes from one place in a data file. */
    static Locator datum(Location location) {
        return new Locator() {
            @Override
            public Location locate(int start, int end) {
                return location;
            }

            @Override
            public boolean isDatum() {
                return true;
            }
        };
    }
}
