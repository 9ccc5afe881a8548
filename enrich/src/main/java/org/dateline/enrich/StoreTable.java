package org.dateline.enrich;

import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.dateline.enrich.cluster.Table;

/** A table kept in a state store, and so in its changelog. */
final class StoreTable implements Table {
    private final KeyValueStore<Bytes, byte[]> store;

    @SuppressWarnings("unchecked") // the topology makes all stores with these types
    StoreTable(StateStore store) {
        this.store = (KeyValueStore<Bytes, byte[]>) store;
    }

    @Override
    public byte[] get(byte[] key) {
        return store.get(Bytes.wrap(key));
    }

    @Override
    public void put(byte[] key, byte[] valueOrNull) {
        store.put(Bytes.wrap(key), valueOrNull);
    }

    @Override
    public void scan(BiConsumer<byte[], byte[]> visitor) {
        try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
            while (entries.hasNext()) {
                KeyValue<Bytes, byte[]> entry = entries.next();
                visitor.accept(entry.key.get(), entry.value);
            }
        }
    }
}
