package org.dateline.enrich.cluster;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A table in memory, for measurements and tests. */
public final class MemoryTable implements Table {
    private final TreeMap<byte[], byte[]> entries = new TreeMap<>(Arrays::compareUnsigned);

    @Override
    public byte[] get(byte[] key) {
        byte[] value = entries.get(key);
        return value == null ? null : value.clone();
    }

    @Override
    public void put(byte[] key, byte[] valueOrNull) {
        if (valueOrNull == null) {
            entries.remove(key);
            return;
        }
        entries.put(key.clone(), valueOrNull.clone());
    }

    @Override
    public void scan(BiConsumer<byte[], byte[]> visitor) {
        entries.forEach((key, value) -> visitor.accept(key.clone(), value.clone()));
    }

    /** Number of entries. */
    public int size() {
        return entries.size();
    }

    /** Bytes of all keys and values. */
    public long bytes() {
        return entries.entrySet().stream()
                .mapToLong(entry -> entry.getKey().length + entry.getValue().length)
                .sum();
    }
}
