package nrw.ikim.site.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes the ids of a page's headings as GitHub makes them, so that links written for one fit the other. */
final class HeadingIds {

    private static final String WITHOUT_TEXT = "section";

    /** How often each id has been wanted, by id; a key means that the id is taken. */
    private final Map<String, Integer> taken = new HashMap<>();

    /** Keeps an id from being given to a heading. */
    void reserve(String id) {
        taken.putIfAbsent(id, 0);
    }

    /** The id for a heading, given once only: a text that comes again gets a number behind it. */
    String next(String text) {
        String wanted = slug(text);
        int count = taken.getOrDefault(wanted, -1) + 1;
        String id = count == 0 ? wanted : wanted + "-" + count;
        while (count > 0 && taken.containsKey(id)) {
            count++;
            id = wanted + "-" + count;
        }
        taken.put(wanted, count);
        taken.putIfAbsent(id, 0);
        return id;
    }

    /**
     * The text in lower case, spaces as hyphens, and nothing else but letters, digits, combining marks, hyphens and low
     * lines. Marks that only choose the look of an emoji go with it.
     */
    private static String slug(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        boolean usable = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ' || c == '-') {
                slug.append('-');
            } else if (c == '_' || isWord(c)) {
                slug.appendCodePoint(c);
                usable |= c != '_';
            }
        }
        return usable ? slug.toString() : WITHOUT_TEXT;
    }

    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.COMBINING_SPACING_MARK -> true;
            case Character.NON_SPACING_MARK -> c < 0xFE00 || c > 0xFE0F;
            case Character.ENCLOSING_MARK -> c != 0x20E3;
            default -> false;
        };
    }
}
