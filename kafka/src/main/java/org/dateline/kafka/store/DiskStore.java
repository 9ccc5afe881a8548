package org.dateline.kafka.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** What stores on the local disk have in common. */
abstract class DiskStore implements KeyValueStore<Bytes, byte[]> {
    private static final String DIRECTORY = "stores";

    private final String name;
    private Disk disk;

    DiskStore(String name) {
        this.name = name;
    }

    /** Where a store of this task is. */
    final File directory(StateStoreContext context) {
        return new File(new File(context.stateDir(), DIRECTORY), name);
    }

    final void open(File directory) {
        disk = new Disk(directory);
    }

    /** Throws all rows away. */
    final void empty(File directory) {
        try {
            if (disk != null) {
                disk.close();
            }
            Utils.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("a store cannot be emptied", e);
        }
        open(directory);
    }

    final Disk disk() {
        return disk;
    }

    /** What has been written and is not on the disk yet; null deletes a row. */
    abstract SortedMap<Bytes, byte[]> written();

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean persistent() {
        return true;
    }

    @Override
    public final boolean isOpen() {
        return disk != null;
    }

    @Override
    public void close() {
        if (disk != null) {
            disk.close();
            disk = null;
        }
    }

    @Override
    @SuppressWarnings("deprecation") // goes once no store can leave it to Kafka Streams any more
    public final boolean managesOffsets() {
        return true;
    }

    @Override
    public final Position getPosition() {
        return Position.emptyPosition();
    }

    @Override
    public final byte[] putIfAbsent(Bytes key, byte[] value) {
        byte[] before = get(key);
        if (before == null) {
            put(key, value);
        }
        return before;
    }

    @Override
    public final void putAll(List<KeyValue<Bytes, byte[]>> rows) {
        rows.forEach(row -> put(row.key, row.value));
    }

    @Override
    public final byte[] delete(Bytes key) {
        byte[] before = get(key);
        put(key, null);
        return before;
    }

    @Override
    public final KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
        // as they are now: whoever walks them may write meanwhile
        return new Rows(disk.iterator(), new TreeMap<>(written()), from, to);
    }

    @Override
    public final KeyValueIterator<Bytes, byte[]> all() {
        return range(null, null);
    }

    @Override
    public final long approximateNumEntries() {
        return disk.size() + written().size();
    }

    static Bytes checked(Bytes key) {
        if (Objects.requireNonNull(key, "key").get().length == 0) {
            throw new IllegalArgumentException("a row needs a key");
        }
        return key;
    }
}
