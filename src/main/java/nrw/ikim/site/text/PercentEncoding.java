package nrw.ikim.site.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding of the paths in addresses (RFC 3986, section 2.1), as UTF-8. */
public final class PercentEncoding {

    /** What people would not understand in a link, or browsers would understand otherwise. */
    private static final String UNREADABLE = " %?#\"<>`\\";

    /** What may stand in a path besides ASCII letters and digits, as RFC 3986 says, section 3.3. */
    private static final String PLAIN = "/-._~!$&'()*+,;=:@";

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** The text that an encoded one stands for; empty where a {@code %} is wrong or the bytes are no UTF-8. */
    public static Optional<String> decoded(String encoded) {
        int percent = encoded.indexOf('%');
        if (percent < 0) {
            return Optional.of(encoded);
        }
        StringBuilder text = new StringBuilder(encoded.length());
        int at = 0;
        while (percent >= 0) {
            text.append(encoded, at, percent);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (at = percent; at < encoded.length() && encoded.charAt(at) == '%'; at += 3) {
                int value = byteAt(encoded, at + 1);
                if (value < 0) {
                    return Optional.empty();
                }
                bytes.write(value);
            }
            try {
                text.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())));
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
            percent = encoded.indexOf('%', at);
        }
        return Optional.of(text.append(encoded, at, encoded.length()).toString());
    }

    private static int byteAt(String text, int at) {
        int high = at < text.length() ? digit(text.charAt(at)) : -1;
        int low = at + 1 < text.length() ? digit(text.charAt(at + 1)) : -1;
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int digit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    /**
     * A path of files as it stands in an address: all but the characters of RFC 3986 as percent-encoded UTF-8.
     *
     * @param path with {@code /}, not encoded yet: a percent sign becomes {@code %25}
     */
    public static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 8);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            append(encoded, (char) (octet & 0xff), isPlain(octet));
        }
        return encoded.toString();
    }

    /** A path as people write it in a link: only what would not be understood is encoded. */
    public static String readable(String path) {
        StringBuilder text = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            append(text, c, c >= ' ' && UNREADABLE.indexOf(c) < 0);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char c, boolean plain) {
        if (plain) {
            text.append(c);
        } else {
            text.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }

    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || PLAIN.indexOf(b) >= 0;
    }
}
