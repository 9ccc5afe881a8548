package org.dateline.kafka.store;

import java.io.File;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.BatchingStateRestoreCallback;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store with a changelog that puts on the disk only what is committed, together with the changelog's offset. After a
 * kill it lacks at most the latest commits, which the changelog gives it again, and never has what was not committed: so
 * nothing need be thrown away and read from the changelog's beginning, as Kafka Streams has to with its own stores.
 */
final class CommittedStore extends DiskStore {
    private static final Logger LOG = LoggerFactory.getLogger(CommittedStore.class);

    /** What Kafka Streams takes for "from the beginning", where no offset at all means a store that may not be trusted. */
    private static final long FROM_THE_BEGINNING = -4;

    private final SortedMap<Bytes, byte[]> uncommitted = new TreeMap<>();
    private final LongConsumer onCommit = this::committed;
    private File directory;
    private Changelogs changelogs;
    private TopicPartition changelog;
    private Uuid topicId = Uuid.ZERO_UUID;

    CommittedStore(String name) {
        super(name);
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        directory = directory(context);
        open(directory);
        changelogs = (Changelogs) context.appConfigs().get(Changelogs.CONFIG);
        context.register(root, new Restoring());
    }

    /** Rows of the changelog: committed ones, as it is read. */
    private final class Restoring implements BatchingStateRestoreCallback {
        @Override
        public void restoreAll(Collection<KeyValue<byte[], byte[]>> records) {
            Map<Bytes, byte[]> rows = new LinkedHashMap<>();
            records.forEach(each -> rows.put(Bytes.wrap(each.key), each.value));
            disk().write(rows);
        }
    }

    /**
     * Up to where the changelog is in the rows. They are thrown away where it does not go as far (any more), or is
     * another one: its topic was made again, or has lost its end with the power of the only machine that had it.
     */
    @Override
    public Long committedOffset(TopicPartition partition) {
        ChangelogEnd end = listen(partition);
        ChangelogPlace place = disk().place();
        if (place != null && end.holds(place)) {
            return place.offset();
        }
        if (place != null) {
            LOG.warn("the store {} is not of the changelog {} as it is, and made anew", name(), partition);
        }
        empty(directory);
        return FROM_THE_BEGINNING;
    }

    private ChangelogEnd listen(TopicPartition partition) {
        if (changelogs == null) {
            return ChangelogEnd.NONE;
        }
        changelog = partition;
        changelogs.listen(partition, onCommit);
        ChangelogEnd end = changelogs.end(partition);
        topicId = end.topicId();
        return end;
    }

    private void committed(long offset) {
        disk().write(uncommitted, new ChangelogPlace(topicId, offset));
        uncommitted.clear();
    }

    /** All that has been written is committed: the task is at rest. */
    @Override
    public void commit(Map<TopicPartition, Long> offsets) {
        offsets.values().stream().filter(offset -> offset >= 0).forEach(this::committed);
    }

    @Override
    SortedMap<Bytes, byte[]> written() {
        return uncommitted;
    }

    @Override
    public byte[] get(Bytes key) {
        byte[] value = uncommitted.get(key);
        return value != null || uncommitted.containsKey(key) ? value : disk().get(key);
    }

    @Override
    public void put(Bytes key, byte[] value) {
        uncommitted.put(checked(key), value);
    }

    @Override
    public void close() {
        if (changelog != null) {
            changelogs.leave(changelog, onCommit);
        }
        uncommitted.clear();
        super.close();
    }
}
