package nrw.ikim.site.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.text.SourceText;

/** Turns the bytes of HTML files and style sheets into text, as browsers do: by a mark or name of the encoding at the beginning, else as UTF-8. */
public final class WebText {

    /** How far browsers look for the name of an encoding, in bytes (HTML standard, "prescan"). */
    private static final int PRESCAN = 1024;

    private WebText() {}

    /**
     * The text of a file.
     *
     * @param file as users see it
     * @return the text, or a diagnostic of the first byte that is none in the encoding that the file has or should have
     */
    public static Outcome<Optional<SourceText>> decode(String file, byte[] bytes) {
        return new TextDecoder(encoding(bytes)).decode(file, bytes);
    }

    /** The same, whatever the bytes are: those that are no text count as letters of ISO-8859-1. */
    public static SourceText decodeAnyway(String file, byte[] bytes) {
        return decode(file, bytes)
                .value()
                .orElseGet(() -> new SourceText(file, new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    private static Charset encoding(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && (bytes[0] & 0xFF) >= 0xFE) {
            return StandardCharsets.UTF_16;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        String name = nameIn(start.toLowerCase(Locale.ROOT));
        // what can be read so far is not UTF-16, whatever it says
        return name.isEmpty() || name.startsWith("utf-16") ? StandardCharsets.UTF_8 : known(name);
    }

    /** The value of {@code <meta charset>}, of the one in {@code content}, or of {@code @charset}; empty where there is none. */
    private static String nameIn(String start) {
        int found = start.indexOf("charset");
        if (found < 0) {
            return "";
        }
        int from = found + "charset".length();
        while (from < start.length() && " \t\r\n=\"'".indexOf(start.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < start.length() && isName(start.charAt(end))) {
            end++;
        }
        return start.substring(from, end);
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
