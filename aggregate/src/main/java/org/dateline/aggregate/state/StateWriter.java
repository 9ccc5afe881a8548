package org.dateline.aggregate.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * Writes the compact form that state is stored in. Numbers are zigzag varints (Protocol Buffers encoding), texts are
 * UTF-8 with their length, and whatever may be null is told apart from what is empty.
 */
public final class StateWriter {
    private static final int MAX_NUMBER_BYTES = 10;

    // ByteArrayOutputStream takes a lock for each byte
    private byte[] bytes;
    private int size;

    public StateWriter() {
        this(1 << 12);
    }

    /** A writer of about so many bytes. */
    public StateWriter(int expected) {
        bytes = new byte[expected];
    }

    /** Writes a whole number. */
    public void number(long value) {
        reserve(MAX_NUMBER_BYTES);
        size = put(value, bytes, size);
    }

    /** Writes whole numbers, without how many they are. */
    public void numbers(int[] values) {
        reserve(MAX_NUMBER_BYTES * values.length);
        int at = size;
        for (int value : values) {
            at = put(value, bytes, at);
        }
        size = at;
    }

    /** Gives the place behind the number. */
    private static int put(long value, byte[] to, int start) {
        int at = start;
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7fL) != 0) {
            to[at++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        to[at++] = (byte) rest;
        return at;
    }

    /** Writes a truth value. */
    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** Writes a text, which may be null. */
    public void text(String value) {
        if (value == null) {
            number(-1);
            return;
        }
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        copy(encoded, 0);
    }

    /** Writes a time, which may be null. */
    public void time(Instant value) {
        flag(value != null);
        if (value != null) {
            number(value.getEpochSecond());
            number(value.getNano());
        }
    }

    /** Writes the hashes of terms, four bytes each. */
    public void hashes(int[] values) {
        number(values.length);
        reserve(values.length * Integer.BYTES);
        ByteBuffer.wrap(bytes, size, values.length * Integer.BYTES)
                .asIntBuffer()
                .put(values);
        size += values.length * Integer.BYTES;
    }

    /** Writes all items, in their order. */
    public <T> void list(Collection<T> items, BiConsumer<StateWriter, T> write) {
        number(items.size());
        items.forEach(item -> write.accept(this, item));
    }

    /** Writes again what another writer wrote, but for the first {@code from} bytes. */
    public void copy(byte[] written, int from) {
        reserve(written.length - from);
        System.arraycopy(written, from, bytes, size, written.length - from);
        size += written.length - from;
    }

    /** Writes again what another writer has written so far. */
    public void copy(StateWriter other) {
        reserve(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
    }

    /** How many bytes have been written. */
    public int size() {
        return size;
    }

    /** Everything written so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Begins anew, with the same room. */
    public void clear() {
        size = 0;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
