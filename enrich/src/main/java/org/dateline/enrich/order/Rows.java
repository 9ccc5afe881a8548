package org.dateline.enrich.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.dateline.model.json.Json;

/** Keys and rows of the sequencer's tables. */
final class Rows {
    private Rows() {}

    /** Sorts as the number does. */
    static byte[] key(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    static long number(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }

    static <T> T read(byte[] row, Class<T> type) {
        try {
            return Json.fromBytes(row, type);
        } catch (IOException e) {
            throw new UncheckedIOException("no " + type.getSimpleName() + ", though only this stage writes it", e);
        }
    }
}
