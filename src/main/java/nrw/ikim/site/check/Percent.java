package nrw.ikim.site.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding of addresses (RFC 3986, section 2.1), as UTF-8. */
final class Percent {

    private static final String ENCODED = " %?#\"<>`\\";

    private Percent() {}

    /** The text that an encoded one stands for; empty where a {@code %} is wrong or the bytes are no UTF-8. */
    static Optional<String> decoded(String encoded) {
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

    /** A path as people write it in a link: only what would not be understood is encoded. */
    static String encoded(String path) {
        StringBuilder text = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || ENCODED.indexOf(c) >= 0) {
                text.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
