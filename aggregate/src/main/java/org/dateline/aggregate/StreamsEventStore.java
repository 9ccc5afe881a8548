package org.dateline.aggregate;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.dateline.aggregate.consolidate.EventStore;

/** An {@link EventStore} in state stores, and so in their changelogs. Keys begin with the eventId and a slash. */
final class StreamsEventStore implements EventStore {
    static final String STATES = "event-states";
    static final String ARTICLES = "event-articles";
    static final String OUTLETS = "event-outlets";

    private final KeyValueStore<String, byte[]> states;
    private final KeyValueStore<String, byte[]> articles;
    private final KeyValueStore<String, byte[]> outlets;

    StreamsEventStore(ProcessorContext<?, ?> context) {
        states = context.getStateStore(STATES);
        articles = context.getStateStore(ARTICLES);
        outlets = context.getStateStore(OUTLETS);
    }

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
        return articles.get(key(eventId, articleId));
    }

    @Override
    public void putShare(String eventId, String articleId, byte[] share) {
        articles.put(key(eventId, articleId), share);
    }

    @Override
    public byte[] outlet(String eventId, String key) {
        return outlets.get(key(eventId, key));
    }

    @Override
    public void putOutlet(String eventId, String key, byte[] row) {
        outlets.put(key(eventId, key), row);
    }

    private static String key(String eventId, String rest) {
        return eventId + "/" + rest;
    }
}
