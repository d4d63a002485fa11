package nrw.ikim.site.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Rule;

/**
 * How large the images that pages show may be.
 *
 * @param imageBytes the size of a file
 * @param imageSide the longer side of an image, in pixels
 */
public record Budgets(long imageBytes, int imageSide) {

    /** One megabyte, and 4000 pixels: what fills a large screen at twice its resolution. */
    public static final Budgets DEFAULT = new Budgets(1_000_000, 4000);

    private static final String BYTES = "imageBytes";
    private static final String SIDE = "imageSide";

    private static final Map<String, Long> UNITS =
            Map.of("b", 1L, "kb", 1_000L, "mb", 1_000_000L, "kib", 1L << 10, "mib", 1L << 20);

    /** The setting {@code budgets}, with the default for what is not set or cannot be used. */
    static Budgets read(Fields settings) {
        return settings.mapping("budgets")
                .map(map -> new Fields(map, Rule.DATA_SCHEMA, settings.faults()))
                .map(Budgets::of)
                .orElse(DEFAULT);
    }

    private static Budgets of(Fields fields) {
        fields.reportMisspelt(List.of(BYTES, SIDE), Set.of());
        long bytes = fields.typed(BYTES, "a size, as `500 kB` or `2 MB`", Budgets::bytes)
                .orElse(DEFAULT.imageBytes());
        int side = fields.typed(SIDE, "a number of pixels, as `3000`", Budgets::pixels)
                .orElse(DEFAULT.imageSide());
        return new Budgets(bytes, side);
    }

    private static Optional<Integer> pixels(DataNode node) {
        return node.value() instanceof Long number && number > 0 && number <= Integer.MAX_VALUE
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    private static Optional<Long> bytes(DataNode node) {
        String written = Fields.asId(node).orElse("").strip();
        int end = 0;
        while (end < written.length() && (Character.isDigit(written.charAt(end)) || written.charAt(end) == '.')) {
            end++;
        }
        String unit = written.substring(end).strip().toLowerCase(Locale.ROOT);
        Long factor = unit.isEmpty() ? Long.valueOf(1) : UNITS.get(unit);
        try {
            BigDecimal bytes =
                    new BigDecimal(written.substring(0, end)).multiply(BigDecimal.valueOf(factor == null ? 0 : factor));
            return bytes.signum() > 0 && bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                    ? Optional.of(bytes.longValue())
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
