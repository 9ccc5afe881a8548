package org.dateline.kafka.store;

import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Makes the state stores of the stages. */
public final class DiskStores {
    private DiskStores() {}

    /**
     * A store with a changelog that is on the local disk and survives a kill: see {@link CommittedStore}.
     *
     * @param keys serialize to one byte at least
     */
    public static <K> StoreBuilder<KeyValueStore<K, byte[]>> committed(String name, Serde<K> keys) {
        return Stores.keyValueStoreBuilder(new Named(name, () -> new CommittedStore(name)), keys, Serdes.ByteArray());
    }

    /**
     * A store on the local disk that is empty at each start.
     *
     * @param keys serialize to one byte at least
     */
    public static <K> StoreBuilder<KeyValueStore<K, byte[]>> scratch(String name, Serde<K> keys) {
        return Stores.keyValueStoreBuilder(new Named(name, () -> new ScratchStore(name)), keys, Serdes.ByteArray())
                .withLoggingDisabled();
    }

    private record Named(String name, Supplier<KeyValueStore<Bytes, byte[]>> stores)
            implements KeyValueBytesStoreSupplier {
        @Override
        public KeyValueStore<Bytes, byte[]> get() {
            return stores.get();
        }

        @Override
        public String metricsScope() {
            return "disk";
        }
    }
}
