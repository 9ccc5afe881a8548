package org.dateline.evaluate.scale;

import java.util.HashMap;
import java.util.Map;
import org.dateline.aggregate.consolidate.EventStore;

/** What a consolidator knows of one event, in memory; counts the bytes that are written. */
final class MemoryEventStore implements EventStore {
    private final Map<String, byte[]> rows;
    private long written;

    /** An empty store. */
    MemoryEventStore() {
        rows = new HashMap<>();
    }

    /** A store that holds what another one holds now. */
    MemoryEventStore(MemoryEventStore other) {
        rows = new HashMap<>(other.rows);
    }

    /** Bytes of keys and values that have been written here. */
    long written() {
        return written;
    }

    @Override
    public byte[] state(String eventId) {
        return rows.get("state/" + eventId);
    }

    @Override
    public void putState(String eventId, byte[] state) {
        put("state/" + eventId, state);
    }

    @Override
    public byte[] share(String eventId, String articleId) {
        return rows.get("share/" + eventId + "/" + articleId);
    }

    @Override
    public void putShare(String eventId, String articleId, byte[] share) {
        put("share/" + eventId + "/" + articleId, share);
    }

    @Override
    public byte[] outlet(String eventId, String key) {
        return rows.get("outlet/" + eventId + "/" + key);
    }

    @Override
    public void putOutlet(String eventId, String key, byte[] row) {
        put("outlet/" + eventId + "/" + key, row);
    }

    private void put(String key, byte[] valueOrNull) {
        written += key.length() + (valueOrNull == null ? 0 : valueOrNull.length);
        if (valueOrNull == null) {
            rows.remove(key);
        } else {
            rows.put(key, valueOrNull);
        }
    }
}
