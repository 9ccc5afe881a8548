package org.dateline.enrich.cluster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads what {@link RowWriter} wrote. */
final class RowReader {
    private final byte[] bytes;
    private int position;

    RowReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long unsigned() {
        long value = 0;
        int shift = 0;
        while (bytes[position] < 0) {
            value |= (bytes[position++] & 0x7fL) << shift;
            shift += 7;
        }
        return value | (long) bytes[position++] << shift;
    }

    int count() {
        return Math.toIntExact(unsigned());
    }

    long signed() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    byte[] raw(int size) {
        position += size;
        return Arrays.copyOfRange(bytes, position - size, position);
    }

    int[] ints(int size) {
        int[] values = new int[size];
        ByteBuffer.wrap(bytes, position, size * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(values);
        position += size * Integer.BYTES;
        return values;
    }

    char[] chars(int size) {
        char[] values = new char[size];
        ByteBuffer.wrap(bytes, position, size * Character.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer()
                .get(values);
        position += size * Character.BYTES;
        return values;
    }

    byte[] rest() {
        return raw(bytes.length - position);
    }

    String text() {
        int size = count() - 1;
        if (size < 0) {
            return null;
        }
        position += size;
        return new String(bytes, position - size, size, StandardCharsets.UTF_8);
    }

    <T> List<T> list(Function<RowReader, T> item) {
        int size = count();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.apply(this));
        }
        return items;
    }
}
