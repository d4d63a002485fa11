package nrw.ikim.site.state;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} took. All methods throw {@link Damaged} where it ends too early or cannot be. */
final class ByteSource {

    private final byte[] bytes;
    private final int end;
    private int at;

    ByteSource(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** @param from the first index, to the one behind the last */
    ByteSource(byte[] bytes, int from, int to) {
        if (from < 0 || to < from || to > bytes.length) {
            throw new Damaged("a part from " + from + " to " + to);
        }
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** The index of the next byte. */
    int at() {
        return at;
    }

    /** The same bytes from another index on. */
    ByteSource from(int index) {
        return new ByteSource(bytes, index, end);
    }

    /** The same bytes from here on. */
    ByteSource copy() {
        return from(at);
    }

    /** All bytes, those before and behind included; not to be changed. */
    byte[] array() {
        return bytes;
    }

    /** How many bytes there are still. */
    int left() {
        return end - at;
    }

    int octet() {
        if (at >= end) {
            throw new Damaged("the end comes too early");
        }
        return bytes[at++] & 0xFF;
    }

    int count() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7F) << shift;
            if (octet < 0x80) {
                if (value < 0) {
                    break;
                }
                return value;
            }
        }
        throw new Damaged("a number that is too large");
    }

    /** A count of things each of which takes at least a byte, so that there cannot be more of them than bytes. */
    int size() {
        int size = count();
        if (size > end - at) {
            throw new Damaged(size + " things in " + (end - at) + " bytes");
        }
        return size;
    }

    int difference() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7F) << shift;
            if (octet < 0x80) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
        throw new Damaged("a number that is too large");
    }

    long number() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | octet();
        }
        return value;
    }

    byte[] bytes(int length) {
        byte[] some = new byte[skip(length) - (at - length)];
        System.arraycopy(bytes, at - length, some, 0, length);
        return some;
    }

    /** Passes over some bytes and gives the index behind them. */
    int skip(int length) {
        if (length < 0 || length > end - at) {
            throw new Damaged(length + " bytes, of which there are " + (end - at));
        }
        at += length;
        return at;
    }

    String text() {
        int header = count();
        int length = header >>> 1;
        if ((header & 1) == 0) {
            skip(length);
            return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
        }
        int from = at;
        if (length > (end - at) / 2) {
            throw new Damaged("a text of " + length + " characters");
        }
        skip(2 * length);
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) ((bytes[from + 2 * i] & 0xFF) << 8 | (bytes[from + 2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }
}
