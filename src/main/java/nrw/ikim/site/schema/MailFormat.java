package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One mail address, as people have them: {@code name@host.domain}, without comments and quotes. */
final class MailFormat implements Format {

    private static final String FORM = "write it as `name@institute.example`";
    private static final List<String> WRITTEN_AT = List.of("(at)", "[at]", "{at}", " at ", "(a)", "<at>");

    @Override
    public Optional<Problem> problem(String text) {
        List<String> several = addresses(text);
        if (several.size() > 1) {
            String list = "[" + String.join(", ", several) + "]";
            return Problem.of(
                    "holds " + (several.size() == 2 ? "two" : several.size()) + " mail addresses in one text",
                    "write a list, as `" + list + "`, or each on a line of its own behind `- `",
                    list);
        }
        String bare = bare(text);
        if (!bare.equals(text)) {
            return Problem.of("must be a mail address and nothing else", FORM, isSound(bare) ? bare : "");
        }
        return isSound(text) ? Optional.empty() : wrong(text);
    }

    private static Optional<Problem> wrong(String text) {
        String meant = text;
        for (String at : WRITTEN_AT) {
            int found = meant.toLowerCase(java.util.Locale.ROOT).indexOf(at);
            if (meant.indexOf('@') < 0 && found > 0) {
                meant = meant.substring(0, found).strip()
                        + "@"
                        + meant.substring(found + at.length()).strip();
            }
        }
        if (!meant.equals(text)) {
            return Problem.of("must have `@` in the mail address", FORM, isSound(meant) ? meant : "");
        }
        if (text.indexOf('@') < 0) {
            return Problem.of("is no mail address: it has no `@`", FORM);
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            String closed = String.join("", List.of(text.split("\\s+", -1)));
            return Problem.of("is no mail address: it has a blank", FORM, isSound(closed) ? closed : "");
        }
        return Problem.of("is no mail address: " + reason(text), FORM);
    }

    private static String reason(String text) {
        int at = text.indexOf('@');
        String host = text.substring(at + 1);
        if (host.indexOf('@') >= 0) {
            return "it has more than one `@`";
        }
        if (at == 0 || host.isEmpty()) {
            return "something is missing " + (at == 0 ? "before" : "behind") + " the `@`";
        }
        return host.indexOf('.') < 0
                ? "what stands behind the `@` has no dot"
                : "it has a character or a dot where none can be";
    }

    /** The texts with an {@code @} between what people put between addresses. */
    private static List<String> addresses(String text) {
        List<String> found = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (c == ',' || c == ';' || c == '/' || c == '|' || Character.isWhitespace(c)) {
                String address = bare(part.toString());
                if (address.indexOf('@') > 0) {
                    found.add(address);
                }
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return found;
    }

    /** The address in {@code Ada Example <ada@x.example>} and {@code mailto:ada@x.example}. */
    private static String bare(String text) {
        String found = text.strip();
        int open = found.lastIndexOf('<');
        if (open >= 0 && found.endsWith(">")) {
            found = found.substring(open + 1, found.length() - 1).strip();
        }
        return found.regionMatches(true, 0, "mailto:", 0, 7) ? found.substring(7) : found;
    }

    private static boolean isSound(String text) {
        int at = text.indexOf('@');
        String name = at < 0 ? "" : text.substring(0, at);
        String host = text.substring(at + 1);
        return isDotted(name, "!#$%&'*+-/=?^_`{|}~") && host.indexOf('.') > 0 && isHost(host);
    }

    private static boolean isHost(String host) {
        for (String label : host.split("\\.", -1)) {
            if (label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
        }
        return isDotted(host, "-") && Character.isLetter(host.codePointBefore(host.length()));
    }

    private static boolean isDotted(String text, String others) {
        return !text.isEmpty()
                && !text.startsWith(".")
                && !text.endsWith(".")
                && !text.contains("..")
                && text.codePoints().allMatch(c -> c == '.' || Character.isLetterOrDigit(c) || others.indexOf(c) >= 0);
    }
}
