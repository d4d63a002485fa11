package nrw.ikim.site.schema;

import java.util.Locale;
import java.util.Optional;

/** An ORCID iD: 16 digits in four groups, the last one a check character by ISO 7064 MOD 11-2, perhaps as an address. */
final class OrcidFormat implements Format {

    private static final String FORM = "copy it from the profile at orcid.org, as `0000-0002-1825-0097`";
    private static final int DIGITS = 16;

    @Override
    public Optional<Problem> problem(String text) {
        String id = withoutAddress(text);
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c >= '0' && c <= '9') || c == 'X' || c == 'x') {
                digits.append(Character.toUpperCase(c));
            } else if (c != '-' && c != ' ' && Character.getType(c) != Character.DASH_PUNCTUATION) {
                return Problem.of("is no ORCID iD: it has a character other than digits and hyphens", FORM);
            }
        }
        if (digits.length() != DIGITS) {
            return Problem.of("is no ORCID iD: it has " + digits.length() + " digits, not 16", FORM);
        }
        int x = digits.indexOf("X");
        if (x >= 0 && x < DIGITS - 1) {
            return Problem.of("is no ORCID iD: only its last character can be `X`", FORM);
        }
        char expected = checkCharacter(digits);
        if (digits.charAt(DIGITS - 1) != expected) {
            return Problem.of("is no ORCID iD: one of its digits is wrong, as the last does not fit the others", FORM);
        }
        String grouped = grouped(digits);
        return id.equals(grouped)
                ? Optional.empty()
                : Problem.of("must be an ORCID iD of four groups with hyphens", FORM, grouped);
    }

    private static String withoutAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String start : new String[] {"https://orcid.org/", "http://orcid.org/"}) {
            if (lower.startsWith(start)) {
                String id = text.substring(start.length());
                return id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
            }
        }
        return text;
    }

    /** The last character that belongs to the first 15 digits. */
    private static char checkCharacter(CharSequence digits) {
        int total = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            total = (total + digits.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - total) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static String grouped(CharSequence digits) {
        return String.join(
                "-",
                digits.subSequence(0, 4),
                digits.subSequence(4, 8),
                digits.subSequence(8, 12),
                digits.subSequence(12, DIGITS));
    }
}
