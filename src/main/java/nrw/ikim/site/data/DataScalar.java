package nrw.ikim.site.data;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.text.Location;

/**
 * A single value.
 *
 * @param value as {@link DataNode#value()} says, neither map nor list
 * @param location where it was written
 */
public record DataScalar(@Nullable Object value, Location location) implements DataNode {

    @Override
    public String described() {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof String text) {
            return "text \"" + Excerpt.shortened(text) + "\"";
        }
        return (value instanceof Boolean ? "the truth value " : "the number ") + value;
    }
}
