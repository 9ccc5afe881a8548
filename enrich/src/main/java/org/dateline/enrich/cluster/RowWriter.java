package org.dateline.enrich.cluster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes a table row: variable-length integers (LEB128, signed ones zigzag), length-prefixed UTF-8, and stretches of arrays as
 * they lie in memory (little-endian).
 */
final class RowWriter {
    private byte[] bytes = new byte[1 << 8];
    private int length;

    /** Begins another row. */
    RowWriter clear() {
        length = 0;
        return this;
    }

    RowWriter unsigned(long value) {
        ensure(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    RowWriter signed(long value) {
        return unsigned((value << 1) ^ (value >> 63));
    }

    RowWriter raw(byte[] value) {
        ensure(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    /** A stretch of an array, four bytes each. */
    RowWriter ints(int[] values, int from, int to) {
        int size = (to - from) * Integer.BYTES;
        ensure(size);
        ByteBuffer.wrap(bytes, length, size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .put(values, from, to - from);
        length += size;
        return this;
    }

    /** A stretch of an array, two bytes each. */
    RowWriter chars(char[] values, int from, int to) {
        int size = (to - from) * Character.BYTES;
        ensure(size);
        ByteBuffer.wrap(bytes, length, size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer()
                .put(values, from, to - from);
        length += size;
        return this;
    }

    /** Null and empty are told apart. */
    RowWriter text(String value) {
        if (value == null) {
            return unsigned(0);
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return unsigned(utf8.length + 1L).raw(utf8);
    }

    /** How many, then each. */
    <T> RowWriter list(List<T> items, BiConsumer<RowWriter, T> item) {
        unsigned(items.size());
        for (int i = 0; i < items.size(); i++) {
            item.accept(this, items.get(i));
        }
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
