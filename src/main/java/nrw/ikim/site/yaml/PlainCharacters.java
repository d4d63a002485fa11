package nrw.ikim.site.yaml;

/** Characters that have no meaning of their own in YAML; fewer than there are. */
final class PlainCharacters {

    private PlainCharacters() {}

    /** Whether a key without quotes may hold it. */
    static boolean isOfKey(char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-';
    }

    /** Whether it stands for itself between quotes of either kind. */
    static boolean isOrdinary(char c) {
        return (c >= ' ' && c < 0x7F && c != '\\') || (c > 0xA0 && c < 0x2000) || (c >= 0x2010 && c < 0x2028);
    }

    /** Whether a value without quotes may begin with it. */
    static boolean beginsPlain(char c) {
        return isLetter(c) || isDigit(c) || c == '/' || c == '(' || c == '+' || c == '.' || isForeignLetter(c);
    }

    /** Whether it is a letter, and no ASCII. */
    static boolean isForeignLetter(char c) {
        return c >= 0xC0 && c < 0x2000 && Character.isLetter(c);
    }

    /** Whether it is a letter of ASCII. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether it is a digit of ASCII. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
