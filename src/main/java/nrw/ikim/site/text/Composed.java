package nrw.ikim.site.text;

import java.text.Normalizer;

/** Texts with each accent in its letter, as names of files are kept, however the system or a keyboard makes accents. */
public final class Composed {

    /** The first combining character of Unicode: what has only smaller ones is in all normal forms that compose. */
    private static final char FIRST_COMBINING = '\u0300';

    private Composed() {}

    /** The text in Unicode's form NFC. */
    public static String of(String text) {
        // nearly all are, and the tables of the normaliser take their time to load
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
