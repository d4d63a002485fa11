package nrw.ikim.site.data;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/** What a data file may not exceed, whatever its format. */
public final class DataLimits {

    /** How deep lists and mappings may nest; the outermost is 1. */
    public static final int DEPTH = 100;

    private DataLimits() {}

    /**
     * The fault of a value that nests deeper than {@link #DEPTH}.
     *
     * @param location where the first list or mapping beyond the limit begins
     */
    public static Diagnostic tooDeep(Location location) {
        return Diagnostic.of(
                        Rule.DATA_LIMIT, location, "lists and mappings are nested more than " + DEPTH + " levels deep")
                .withHelp("make the data flatter");
    }

    /**
     * The fault of a number that {@link Numerals#tooLarge} holds for too large.
     *
     * @param location the number
     * @param written the number as in the file
     */
    public static Diagnostic numberTooLarge(Location location, String written) {
        return Diagnostic.of(Rule.DATA_LIMIT, location, "the number " + Excerpt.of(written) + " is too large")
                .withHelp("put it between quotes if it is meant as text");
    }
}
