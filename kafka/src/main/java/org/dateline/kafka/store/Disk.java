package org.dateline.kafka.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.CompactionStyle;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.Status;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteBufferManager;
import org.rocksdb.WriteOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rows on the local disk, sorted by key (RocksDB), and the place up to which a changelog is in them. What is written
 * together with a place reaches the disk with it or not at all; there is no log besides, so that a kill costs the
 * latest writes, never a part of one. The native memory of all disks of a process is within one bound.
 */
final class Disk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
    // no row has it
    private static final byte[] PLACE_KEY = {};

    private static final long TOTAL_BYTES = 192L << 20;
    private static final long WRITE_BUFFERS_BYTES = 96L << 20;
    // as Kafka Streams sets them for its own stores
    private static final long WRITE_BUFFER_BYTES = 16L << 20;
    private static final int WRITE_BUFFERS = 3;
    private static final Cache CACHE;
    private static final WriteBufferManager BUFFERS;

    static {
        RocksDB.loadLibrary();
        CACHE = new LRUCache(TOTAL_BYTES);
        BUFFERS = new WriteBufferManager(WRITE_BUFFERS_BYTES, CACHE);
    }

    private final BloomFilter filter = new BloomFilter();
    private final Options options = options(filter);
    private final WriteOptions writes = new WriteOptions().setDisableWAL(true);
    private final RocksDB database;

    /** Opens what is in a directory, which is made where it is missing; rows that are damaged are thrown away. */
    Disk(File directory) {
        try {
            Files.createDirectories(directory.toPath());
            database = open(directory.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException("no directory for a store", e);
        } catch (RocksDBException e) {
            closeOptions();
            throw new ProcessorStateException("the store in " + directory + " cannot be opened", e);
        }
    }

    private static Options options(BloomFilter filter) {
        BlockBasedTableConfig table = new BlockBasedTableConfig()
                .setBlockCache(CACHE)
                .setCacheIndexAndFilterBlocks(true)
                .setFilterPolicy(filter);
        return new Options()
                .setCreateIfMissing(true)
                .setInfoLogLevel(InfoLogLevel.ERROR_LEVEL)
                .setCompactionStyle(CompactionStyle.UNIVERSAL)
                .setIncreaseParallelism(Math.max(2, Runtime.getRuntime().availableProcessors()))
                .setWriteBufferManager(BUFFERS)
                .setWriteBufferSize(WRITE_BUFFER_BYTES)
                .setMaxWriteBufferNumber(WRITE_BUFFERS)
                .setOptimizeFiltersForHits(true)
                .setTableFormatConfig(table);
    }

    private RocksDB open(String directory) throws RocksDBException {
        try {
            return RocksDB.open(options, directory);
        } catch (RocksDBException e) {
            if (e.getStatus() == null || e.getStatus().getCode() != Status.Code.Corruption) {
                throw e;
            }
            LOG.warn("the store in {} is damaged, and made anew from its changelog", directory, e);
            RocksDB.destroyDB(directory, options);
            return RocksDB.open(options, directory);
        }
    }

    /** The value of a key, null where absent. */
    byte[] get(Bytes key) {
        try {
            return database.get(key.get());
        } catch (RocksDBException e) {
            throw new ProcessorStateException("a row cannot be read", e);
        }
    }

    /** Sets the values of keys; null deletes one. */
    void write(Map<Bytes, byte[]> rows) {
        try (WriteBatch batch = batch(rows)) {
            database.write(writes, batch);
        } catch (RocksDBException e) {
            throw new ProcessorStateException("rows cannot be written", e);
        }
    }

    /** As above; the changelog is in the rows up to this place then. */
    void write(Map<Bytes, byte[]> rows, ChangelogPlace place) {
        try (WriteBatch batch = batch(rows)) {
            batch.put(PLACE_KEY, place.toBytes());
            database.write(writes, batch);
        } catch (RocksDBException e) {
            throw new ProcessorStateException("rows cannot be written", e);
        }
    }

    private static WriteBatch batch(Map<Bytes, byte[]> rows) throws RocksDBException {
        WriteBatch batch = new WriteBatch();
        for (Map.Entry<Bytes, byte[]> row : rows.entrySet()) {
            if (row.getValue() == null) {
                batch.delete(row.getKey().get());
            } else {
                batch.put(row.getKey().get(), row.getValue());
            }
        }
        return batch;
    }

    /** The place up to which the changelog is in the rows; null where that is not known. */
    ChangelogPlace place() {
        byte[] place = get(Bytes.wrap(PLACE_KEY));
        return place == null ? null : ChangelogPlace.of(place);
    }

    /** Walks the rows; to be closed before this is. */
    RocksIterator iterator() {
        return database.newIterator();
    }

    /** About how many rows there are. */
    long size() {
        try {
            return database.getLongProperty("rocksdb.estimate-num-keys");
        } catch (RocksDBException e) {
            throw new ProcessorStateException("rows cannot be counted", e);
        }
    }

    @Override
    public void close() {
        // puts what is in memory on the disk first, since there is no log
        database.close();
        closeOptions();
    }

    private void closeOptions() {
        writes.close();
        options.close();
        filter.close();
    }
}
