package nrw.ikim.site.schema;

import java.util.Optional;

import nrw.ikim.site.model.Dates;

/** A day, or also a month or a year. */
final class DateFormat implements Format {

    private final boolean partial;

    /** @param partial whether a month or a year will do */
    DateFormat(boolean partial) {
        this.partial = partial;
    }

    @Override
    public Optional<Problem> problem(String text) {
        if (Dates.iso(text).isPresent() || (partial && isMonthOrYear(text))) {
            return Optional.empty();
        }
        String form = partial ? "a day, month or year" : "a day of the calendar";
        String help = partial ? "write it as `2026-04-01`, `2026-04` or `2026`" : "write it as `2026-04-01`";
        return Problem.of("must be " + form, help, Dates.meant(text).orElse(""));
    }

    private static boolean isMonthOrYear(String text) {
        boolean year = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return year || (text.length() == 7 && Dates.iso(text + "-01").isPresent());
    }
}
