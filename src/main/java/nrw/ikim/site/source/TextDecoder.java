package nrw.ikim.site.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/**
 * Turns bytes into text, and says where they are none.
 *
 * @param encoding of the texts of the site
 */
record TextDecoder(Charset encoding) {

    /** What Java puts in the place of bytes that are no text; most files have none, and Java is quickest in finding out. */
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * Decodes the bytes of a file.
     *
     * @param file as users see it
     * @return the text, or the diagnostic that says why there is none
     */
    Outcome<Optional<SourceText>> decode(String file, byte[] bytes) {
        Charset charset = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : encoding;
        if (isUtf16(bytes) && !charset.name().startsWith("UTF-16")) {
            return fault(Location.startOf(file), "this file is stored as UTF-16", saveAs());
        }
        String lenient = new String(bytes, charset);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            return sound(new SourceText(file, lenient));
        }
        CharsetDecoder decoder = strict(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        SourceText text = new SourceText(file, out.flip().toString());
        if (result.isError()) {
            int end = text.text().length();
            String message = String.format(
                    Locale.ROOT, "the byte %02X here is no text in %s", bytes[in.position()] & 0xFF, charset.name());
            return fault(text.locate(end, end), message, saveAs() + looksLike(bytes, in.position()));
        }
        return sound(text);
    }

    private Outcome<Optional<SourceText>> sound(SourceText text) {
        int nul = text.text().indexOf('\0');
        if (nul >= 0) {
            String help = saveAs() + (nul < 2 ? "; it looks like UTF-16" : "; it does not look like a text file");
            return fault(text.locate(nul, nul + 1), "there is a byte 00 here, which texts do not hold", help);
        }
        return new Outcome<>(Optional.of(text), List.of());
    }

    private static Outcome<Optional<SourceText>> fault(Location location, String message, String help) {
        return new Outcome<>(
                Optional.empty(),
                List.of(Diagnostic.of(Rule.DATA_ENCODING, location, message).withHelp(help)));
    }

    private String saveAs() {
        return "save the file as " + encoding.name();
    }

    private String looksLike(byte[] bytes, int bad) {
        for (int i = 0; i < bad && encoding.equals(StandardCharsets.UTF_8); i++) {
            if (bytes[i] < 0) {
                return "; the text up to here is UTF-8, so it may be enough to type this character again";
            }
        }
        if (!strict(StandardCharsets.UTF_8)
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), true)
                .isError()) {
            return "; it looks like UTF-8";
        }
        boolean windows = false;
        for (byte b : bytes) {
            int value = b & 0xFF;
            if (value < ' ' && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                return "; it does not look like a text file";
            }
            windows |= value >= 0x80 && value < 0xA0;
        }
        return windows ? "; it looks like Windows-1252" : "; it looks like Latin-1 (ISO-8859-1)";
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
