package nrw.ikim.site.data;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.text.Location;

/** A value of a data file and the place where it was written. */
public sealed interface DataNode permits DataMap, DataList, DataScalar {

    /** Where the value was written. */
    Location location();

    /**
     * The value as templates see it: this map or list itself, or a {@link String}, {@link Boolean}, {@link Long}, {@link
     * java.math.BigInteger}, {@link java.math.BigDecimal} (which keeps {@code 1.10} as it is), {@link Double} (only for
     * infinity and not-a-number), or null.
     */
    @Nullable
    Object value();

    /** What the value is, in the words of messages: {@code a list}, {@code text "phd"}. */
    String described();
}
