package org.dateline.evaluate.scale;

import java.util.function.BiConsumer;
import org.dateline.enrich.cluster.Table;

/** Counts what is written and forgets it: where tables are on disk, they take no heap. */
final class CountingTable implements Table {
    private long bytes;

    @Override
    public byte[] get(byte[] key) {
        return null;
    }

    @Override
    public void put(byte[] key, byte[] valueOrNull) {
        bytes += key.length + (valueOrNull == null ? 0 : valueOrNull.length);
    }

    @Override
    public void scan(BiConsumer<byte[], byte[]> visitor) {
        // nothing is kept
    }

    long bytes() {
        return bytes;
    }
}
