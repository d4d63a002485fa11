package nrw.ikim.site.schema;

import java.util.Optional;

/** A telephone number as people write it: digits with blanks and the like between them, a {@code +} before. */
final class PhoneFormat implements Format {

    private static final String FORM = "write it as `+49 30 123456-78`";
    private static final String BETWEEN = " ()-/.";
    private static final int FEWEST = 3;
    private static final int MOST = 20;

    @Override
    public Optional<Problem> problem(String text) {
        if (text.indexOf(',') > 0 || text.indexOf(';') > 0 || text.indexOf('+', 1) > 0) {
            return Problem.of(
                    "must be one telephone number",
                    "write a list where there are several, as `[+49 30 1234, +49 30 5678]`");
        }
        StringBuilder plain = new StringBuilder(text.length());
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
                c = '-';
            } else if (Character.isSpaceChar(c)) {
                c = ' ';
            } else if (BETWEEN.indexOf(c) < 0 && !(c == '+' && i == 0)) {
                return Problem.of(
                        "is no telephone number: it has `" + Character.toString(text.codePointAt(i)) + "` in it", FORM);
            }
            plain.append(c);
        }
        if (digits < FEWEST || digits > MOST) {
            return Problem.of("is no telephone number: it has " + digits + (digits == 1 ? " digit" : " digits"), FORM);
        }
        return text.contentEquals(plain)
                ? Optional.empty()
                : Problem.of("must be a telephone number with plain hyphens and blanks", FORM, plain.toString());
    }
}
