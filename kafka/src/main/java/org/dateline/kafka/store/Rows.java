package org.dateline.kafka.store;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.rocksdb.RocksIterator;

/** The rows of a disk in the order of their keys, as they are once others are written over them. */
final class Rows implements KeyValueIterator<Bytes, byte[]> {
    private final RocksIterator disk;
    private final Iterator<Map.Entry<Bytes, byte[]>> written;
    private final Bytes last;
    private Map.Entry<Bytes, byte[]> nextWritten;
    private KeyValue<Bytes, byte[]> next;

    /**
     * The rows between two keys.
     *
     * @param disk taken over
     * @param written values by key; null deletes one
     * @param first lowest key, null for all
     * @param last highest key, null for all
     */
    Rows(RocksIterator disk, SortedMap<Bytes, byte[]> written, Bytes first, Bytes last) {
        this.disk = disk;
        this.last = last;
        if (first == null) {
            disk.seekToFirst();
        } else {
            disk.seek(first.get());
        }
        // the empty key is no row's
        if (disk.isValid() && disk.key().length == 0) {
            disk.next();
        }
        this.written =
                (first == null ? written : written.tailMap(first)).entrySet().iterator();
        nextWritten = this.written.hasNext() ? this.written.next() : null;
        next = advance();
    }

    private KeyValue<Bytes, byte[]> advance() {
        while (disk.isValid() || nextWritten != null) {
            Bytes onDisk = disk.isValid() ? Bytes.wrap(disk.key()) : null;
            int order = onDisk == null ? 1 : nextWritten == null ? -1 : onDisk.compareTo(nextWritten.getKey());
            KeyValue<Bytes, byte[]> row = order < 0
                    ? KeyValue.pair(onDisk, disk.value())
                    : KeyValue.pair(nextWritten.getKey(), nextWritten.getValue());
            if (order <= 0) {
                disk.next();
            }
            if (order >= 0) {
                nextWritten = written.hasNext() ? written.next() : null;
            }
            if (last != null && row.key.compareTo(last) > 0) {
                return null;
            }
            if (row.value != null) {
                return row;
            }
        }
        return null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public KeyValue<Bytes, byte[]> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        KeyValue<Bytes, byte[]> row = next;
        next = advance();
        return row;
    }

    @Override
    public Bytes peekNextKey() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        return next.key;
    }

    @Override
    public void close() {
        disk.close();
    }
}
