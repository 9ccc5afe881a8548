package org.dateline.aggregate.state;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * Writes the compact form that state is stored in. Numbers are zigzag varints (Protocol Buffers encoding), texts are
 * UTF-8 with their length, and whatever may be null is told apart from what is empty.
 */
public final class StateWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);

    /** Writes a whole number. */
    public void number(long value) {
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** Writes a truth value. */
    public void flag(boolean value) {
        bytes.write(value ? 1 : 0);
    }

    /** Writes a text, which may be null. */
    public void text(String value) {
        if (value == null) {
            number(-1);
            return;
        }
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /** Writes a time, which may be null. */
    public void time(Instant value) {
        flag(value != null);
        if (value != null) {
            number(value.getEpochSecond());
            number(value.getNano());
        }
    }

    /** Writes the hashes of terms. */
    public void hashes(int[] values) {
        number(values.length);
        for (int value : values) {
            bytes.write(value >>> 24);
            bytes.write(value >>> 16);
            bytes.write(value >>> 8);
            bytes.write(value);
        }
    }

    /** Writes all items, in their order. */
    public <T> void list(Collection<T> items, BiConsumer<StateWriter, T> write) {
        number(items.size());
        items.forEach(item -> write.accept(this, item));
    }

    /** Everything written so far. */
    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
