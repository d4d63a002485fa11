package nrw.ikim.site.model;

import java.nio.charset.StandardCharsets;

/** Paths in addresses. */
public final class UrlPath {

    private static final String HEX = "0123456789ABCDEF";
    /** What may stand in a path besides ASCII letters and digits, as RFC 3986 says, section 3.3. */
    private static final String PLAIN = "/-._~!$&'()*+,;=:@";

    private UrlPath() {}

    /**
     * A path of files as it stands in an address: all but the characters of RFC 3986 as percent-encoded UTF-8.
     *
     * @param path with {@code /}, not encoded yet: a percent sign becomes {@code %25}
     */
    public static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 8);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || PLAIN.indexOf(b) >= 0;
    }
}
