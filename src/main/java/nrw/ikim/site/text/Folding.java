package nrw.ikim.site.text;

import java.text.Normalizer;

/** Names as file systems compare them that do not tell upper from lower case. */
public final class Folding {

    private Folding() {}

    /**
     * One form for all spellings of a name that differ only in upper and lower case, or in whether an accent is part of its
     * letter or stands behind it. Letter by letter as NTFS does it, so that {@code ß} is not {@code ss}; independent of the
     * locale.
     */
    public static String folded(String name) {
        int first = firstToFold(name);
        if (first == name.length()) {
            return name;
        }
        StringBuilder folded = new StringBuilder(name.length()).append(name, 0, first);
        name.codePoints()
                .skip(name.codePointCount(0, first))
                .map(point -> Character.toLowerCase(Character.toUpperCase(point)))
                .forEach(folded::appendCodePoint);
        return Composed.of(folded.toString());
    }

    /** What tells two names of one folded form apart, in the words of messages. */
    public static String difference(String name, String other) {
        boolean accents = Normalizer.normalize(name, Normalizer.Form.NFC)
                .equals(Normalizer.normalize(other, Normalizer.Form.NFC));
        return accents ? "how accents are stored" : "upper and lower case";
    }

    /** Most names are small letters of ASCII and stay as they are. */
    private static int firstToFold(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128 || (c >= 'A' && c <= 'Z')) {
                return i;
            }
        }
        return name.length();
    }
}
