package nrw.ikim.site.schema;

import java.util.Locale;
import java.util.Optional;

/** A digital object identifier: {@code 10.}, the number of a registrant, {@code /} and a name; perhaps as an address. */
final class DoiFormat implements Format {

    private static final String FORM = "write it as `10.1000/182`, or as `https://doi.org/10.1000/182`";

    @Override
    public Optional<Problem> problem(String text) {
        String id = withoutAddress(text);
        if (isSound(id)) {
            return text.equals(id) || text.startsWith("https://doi.org/")
                    ? Optional.empty()
                    : Problem.of("must be a DOI", FORM, id);
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return Problem.of("is no DOI: it has a blank", FORM);
        }
        return Problem.of(
                id.startsWith("10.")
                        ? "is no DOI: behind `10.` come a number, `/` and a name"
                        : "is no DOI: one begins with `10.`",
                FORM);
    }

    private static String withoutAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String start : new String[] {
            "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:"
        }) {
            if (lower.startsWith(start)) {
                return text.substring(start.length()).strip();
            }
        }
        return text;
    }

    private static boolean isSound(String id) {
        int slash = id.indexOf('/');
        return id.startsWith("10.")
                && slash > 6
                && slash < id.length() - 1
                && id.substring(3, slash).chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                && id.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }
}
