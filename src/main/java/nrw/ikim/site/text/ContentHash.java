package nrw.ikim.site.text;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A 64-bit hash of bytes: their CRC-32 above their CRC-32C, both of which processors compute by themselves. Tells contents from
 * one another, as a change by chance never goes unseen; it need not withstand an attack.
 */
public final class ContentHash {

    private final CRC32 high = new CRC32();
    private final CRC32C low = new CRC32C();

    /** The hash of some bytes. */
    public static long of(byte[] bytes) {
        ContentHash hash = new ContentHash();
        hash.add(bytes, bytes.length);
        return hash.value();
    }

    /**
     * Takes further bytes.
     *
     * @param length how many of the first in {@code bytes}
     */
    public void add(byte[] bytes, int length) {
        high.update(bytes, 0, length);
        low.update(bytes, 0, length);
    }

    /** The hash of all bytes so far. */
    public long value() {
        return high.getValue() << 32 | low.getValue();
    }
}
