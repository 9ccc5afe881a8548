package org.dateline.launcher.history;

import java.util.HashMap;
import java.util.Map;
import org.dateline.aggregate.consolidate.EventStore;

/** What a consolidator knows, in memory, for one event. */
final class MapStore implements EventStore {
    private final Map<String, byte[]> states = new HashMap<>();
    private final Map<String, byte[]> shares = new HashMap<>();
    private final Map<String, byte[]> outlets = new HashMap<>();

    @Override
    public byte[] state(String eventId) {
        return states.get(eventId);
    }

    @Override
    public void putState(String eventId, byte[] state) {
        states.put(eventId, state);
    }

    @Override
    public byte[] share(String eventId, String articleId) {
        return shares.get(eventId + "/" + articleId);
    }

    @Override
    public void putShare(String eventId, String articleId, byte[] share) {
        shares.put(eventId + "/" + articleId, share);
    }

    @Override
    public byte[] outlet(String eventId, String key) {
        return outlets.get(eventId + "/" + key);
    }

    @Override
    public void putOutlet(String eventId, String key, byte[] row) {
        outlets.put(eventId + "/" + key, row);
    }
}
