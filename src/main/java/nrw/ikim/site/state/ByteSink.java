package nrw.ikim.site.state;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import nrw.ikim.site.text.ContentHash;

/** Bytes that are written one behind the other. {@link ByteSource} reads them. */
final class ByteSink {

    private byte[] bytes = new byte[256];
    private int size;

    /** How many bytes there are. */
    int size() {
        return size;
    }

    /** Drops what was written from some size on. */
    void cut(int at) {
        size = at;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The hash of all bytes. */
    long hash() {
        ContentHash hash = new ContentHash();
        hash.add(bytes, size);
        return hash.value();
    }

    /** Writes all to a stream, past a hash. */
    void writeTo(OutputStream out, ContentHash hash) throws IOException {
        hash.add(bytes, size);
        out.write(bytes, 0, size);
    }

    void octet(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    /** A number that is not negative and mostly small. */
    void count(int value) {
        ensure(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number that is mostly near to zero. */
    void difference(int value) {
        count((value << 1) ^ (value >> 31));
    }

    /** A number of eight bytes. */
    void number(long value) {
        ensure(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void bytes(byte[] some) {
        bytes(some, 0, some.length);
    }

    void bytes(byte[] some, int from, int length) {
        ensure(length);
        System.arraycopy(some, from, bytes, size, length);
        size += length;
    }

    void all(ByteSink other) {
        bytes(other.bytes, 0, other.size);
    }

    /** A text of any characters, halves of surrogate pairs included; one byte for each where that is enough. */
    void text(String text) {
        int length = text.length();
        if (isNarrow(text)) {
            count(length << 1);
            bytes(text.getBytes(StandardCharsets.ISO_8859_1), 0, length);
            return;
        }
        count(length << 1 | 1);
        ensure(2 * length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            bytes[size++] = (byte) (c >>> 8);
            bytes[size++] = (byte) c;
        }
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, size + more));
        }
    }
}
