package nrw.ikim.site.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How many pixels an image has, as its header says. No image is decoded, and of no file more than a few kilobytes are
 * read.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(int width, int height) {

    private static final int HEADER = 32;
    /** A photo has about ten segments before its frame, and one more for each 64 KiB of colour profile or preview. */
    private static final int MOST_SEGMENTS = 1000;

    /** The longer of the two sides. */
    public int longerSide() {
        return Math.max(width, height);
    }

    /**
     * Reads the header of a PNG, JPEG, GIF or WebP file, whatever its name.
     *
     * @return empty for every other file, and for one whose header is damaged
     * @throws IOException where the file cannot be read
     */
    public static Optional<ImageSize> of(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer header = at(channel, 0, HEADER);
            if (is(header, 0, "\u0089PNG\r\n\u001a\n") && is(header, 12, "IHDR")) {
                return size(header.getInt(16), header.getInt(20));
            }
            ByteBuffer little = header.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            if (is(header, 0, "GIF8")) {
                return size(little.getShort(6) & 0xFFFF, little.getShort(8) & 0xFFFF);
            }
            if (is(header, 0, "RIFF") && is(header, 8, "WEBP")) {
                return webp(little);
            }
            return is(header, 0, "\u00ff\u00d8\u00ff") ? jpeg(channel) : Optional.empty();
        }
    }

    /** Some bytes of a file; zeros where it ends before. */
    private static ByteBuffer at(SeekableByteChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.position(position);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // a channel may give less than is asked for
        }
        return bytes.clear();
    }

    private static boolean is(ByteBuffer bytes, int offset, String expected) {
        byte[] wanted = expected.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.get(offset + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<ImageSize> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
    }

    /** RFC 9649: lossy, lossless and extended files. */
    private static Optional<ImageSize> webp(ByteBuffer header) {
        if (is(header, 12, "VP8 ")) {
            return size(header.getShort(26) & 0x3FFF, header.getShort(28) & 0x3FFF);
        }
        if (is(header, 12, "VP8L")) {
            int bits = header.getInt(21);
            return size((bits & 0x3FFF) + 1, ((bits >>> 14) & 0x3FFF) + 1);
        }
        if (is(header, 12, "VP8X")) {
            return size((header.getInt(24) & 0xFFFFFF) + 1, (header.getInt(27) & 0xFFFFFF) + 1);
        }
        return Optional.empty();
    }

    /** ITU-T T.81, annex B: goes from segment to segment to the one that describes the frame. */
    private static Optional<ImageSize> jpeg(SeekableByteChannel channel) throws IOException {
        long position = 2;
        for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
            ByteBuffer bytes = at(channel, position, 9);
            int marker = bytes.get(1) & 0xFF;
            if ((bytes.get(0) & 0xFF) != 0xFF) {
                return Optional.empty();
            }
            if (marker == 0xFF) {
                position++; // any number of these may stand before a marker
            } else if (isFrame(marker)) {
                return size(bytes.getShort(7) & 0xFFFF, bytes.getShort(5) & 0xFFFF);
            } else {
                position += 2 + (bytes.getShort(2) & 0xFFFF);
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
