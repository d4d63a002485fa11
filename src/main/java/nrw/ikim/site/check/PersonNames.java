package nrw.ikim.site.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nrw.ikim.site.text.Suggestions;

/** Compares the names of people, who write themselves in several ways. */
final class PersonNames {

    /** Letters for one edit, as in a name that misses one. */
    private static final int LETTERS_PER_EDIT = 6;

    private PersonNames() {}

    /**
     * The words of a name in small letters of ASCII where there are such, given names first: {@code joerg aeppler} for
     * {@code Jörg Äppler} and for {@code Aeppler, Joerg}.
     */
    static String key(String name) {
        int comma = name.indexOf(',');
        String ordered = comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
        StringBuilder key = new StringBuilder(ordered.length());
        for (char c : decomposed(ordered).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && key.length() > 0
                    && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static String decomposed(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (isAscii(small)) {
            return small;
        }
        String composed = Normalizer.normalize(small, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ø", "oe")
                .replace("å", "aa");
        return Normalizer.normalize(composed, Normalizer.Form.NFD);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Whether a key tells one person from another: two words at least, and more than initials, as {@code N.N.} is. */
    static boolean isFull(String key) {
        List<String> words = words(key);
        return words.size() > 1 && words.stream().anyMatch(word -> word.length() > 1);
    }

    /** Whether two keys may well be of one person: a slip of the pen, an initial, or a name more. */
    static boolean areAlike(String key, String other) {
        if (!isFull(key) || !isFull(other)) {
            return false;
        }
        int edits = Math.max(1, Math.min(key.length(), other.length()) / LETTERS_PER_EDIT);
        return Suggestions.isNear(key, other, edits) || isShortened(key, other) || isShortened(other, key);
    }

    private static boolean isShortened(String key, String longer) {
        List<String> words = words(key);
        List<String> known = new ArrayList<>(words(longer));
        String first = words.get(0);
        boolean initial = first.length() == 1
                && known.get(0).startsWith(first)
                && words.get(words.size() - 1).equals(known.get(known.size() - 1));
        return initial || known.containsAll(words);
    }

    private static List<String> words(String key) {
        return List.of(key.split(" "));
    }
}
