package org.dateline.kafka.store;

import java.util.Collections;
import java.util.SortedMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;

/** A store without a changelog, for what does not fit in memory; empty at each start. */
final class ScratchStore extends DiskStore {
    ScratchStore(String name) {
        super(name);
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        empty(directory(context));
        context.register(root, (key, value) -> {
            throw new IllegalStateException("there is no changelog");
        });
    }

    @Override
    SortedMap<Bytes, byte[]> written() {
        return Collections.emptySortedMap();
    }

    @Override
    public byte[] get(Bytes key) {
        return disk().get(key);
    }

    @Override
    public void put(Bytes key, byte[] value) {
        disk().write(Collections.singletonMap(checked(key), value));
    }
}
