package nrw.ikim.site.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Dates as authors write them. */
public final class Dates {

    private static final int LENGTH = "2026-04-01".length();

    private Dates() {}

    /** The day of {@code 2026-04-01}, also with a time behind it as in {@code 2026-04-01T09:30:00Z}. */
    public static Optional<LocalDate> iso(String text) {
        boolean timed = text.length() > LENGTH && isTime(text.substring(LENGTH));
        return text.length() == LENGTH || timed ? day(text) : Optional.empty();
    }

    /** The day at the beginning of a file name like {@code 2026-04-01-opening}. */
    static Optional<LocalDate> ofFileName(String name) {
        boolean dated = name.length() > LENGTH + 1 && name.charAt(LENGTH) == '-';
        return dated ? day(name) : Optional.empty();
    }

    /** A file name without its date. */
    static String withoutDate(String name) {
        return ofFileName(name).isPresent() ? name.substring(LENGTH + 1) : name;
    }

    /** What was probably meant by {@code 1.4.2026} or {@code 2026-4-1}. */
    public static Optional<String> meant(String text) {
        String[] parts = text.strip().split("[.\\-/]", -1);
        if (parts.length != 3 || !areNumbers(parts)) {
            return Optional.empty();
        }
        boolean yearFirst = parts[0].length() == 4;
        if (!yearFirst && (parts[2].length() != 4 || text.indexOf('.') < 0)) {
            return Optional.empty();
        }
        String turned = String.format(
                Locale.ROOT, "%s-%2s-%2s", yearFirst ? parts[0] : parts[2], parts[1], yearFirst ? parts[2] : parts[0]);
        String padded = turned.replace(' ', '0');
        return day(padded).map(LocalDate::toString);
    }

    private static boolean areNumbers(String[] parts) {
        for (String part : parts) {
            boolean digits = part.chars().allMatch(Dates::isDigit);
            if (part.isEmpty() || part.length() > 4 || !digits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTime(String rest) {
        boolean separated = rest.charAt(0) == 'T' || rest.charAt(0) == 't' || rest.charAt(0) == ' ';
        return separated && rest.length() > 3 && isDigit(rest.charAt(1)) && rest.indexOf(':') > 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<LocalDate> day(String text) {
        String day = text.substring(0, LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            if ((i == 4 || i == 7) ? day.charAt(i) != '-' : !isDigit(day.charAt(i))) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.substring(0, 4)),
                    Integer.parseInt(day.substring(5, 7)),
                    Integer.parseInt(day.substring(8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
