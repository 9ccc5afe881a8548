package org.dateline.aggregate.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what {@link StateWriter} wrote, in the same order. Bytes that end early or run over are a programming error and
 * throw.
 */
public final class StateReader {
    // each get of a buffer is a call and two checks
    private final byte[] bytes;
    private int position;

    public StateReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads a whole number. */
    public long number() {
        byte[] from = bytes;
        int at = position;
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = from[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                position = at;
                return (value >>> 1) ^ -(value & 1);
            }
        }
    }

    /** Reads a number that was an int. */
    public int count() {
        return Math.toIntExact(number());
    }

    /** Reads a truth value. */
    public boolean flag() {
        return number() != 0;
    }

    /** Reads a text, which may be null. */
    public String text() {
        int length = count();
        if (length < 0) {
            return null;
        }
        String value = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return value;
    }

    /** Reads a time, which may be null. */
    public Instant time() {
        return flag() ? Instant.ofEpochSecond(number(), number()) : null;
    }

    /** Reads the hashes of terms. */
    public int[] hashes() {
        int[] values = new int[count()];
        int length = values.length * Integer.BYTES;
        ByteBuffer.wrap(bytes, position, length).asIntBuffer().get(values);
        position += length;
        return values;
    }

    /** Reads all items, in their order; the list may be changed. */
    public <T> List<T> list(Function<StateReader, T> read) {
        int size = count();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read.apply(this));
        }
        return items;
    }

    /** How many bytes have been read. */
    public int position() {
        return position;
    }

    /** Checks that nothing is left. */
    public void end() {
        if (position < bytes.length) {
            throw new IllegalStateException(bytes.length - position + " bytes are left over");
        }
    }
}
