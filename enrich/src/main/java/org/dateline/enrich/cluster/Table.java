package org.dateline.enrich.cluster;

import java.util.function.BiConsumer;

/** A durable table of bytes that survives a restart. */
public interface Table {
    /** The value of a key, null where absent. */
    byte[] get(byte[] key);

    /** Sets the value of a key; null deletes it. */
    void put(byte[] key, byte[] valueOrNull);

    /** Visits all entries in ascending order of their keys, bytes compared as unsigned. */
    void scan(BiConsumer<byte[], byte[]> visitor);
}
