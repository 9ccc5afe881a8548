package org.dateline.evaluate.scale;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dateline.enrich.cluster.Table;

/**
 * A table in a temporary file that is mapped into memory: its rows take no heap but for where each is. Room that a row no
 * longer takes is not used again.
 */
final class FileTable implements Table, AutoCloseable {
    private static final int SEGMENT_BITS = 28;
    private static final int LENGTH_BITS = 24;
    private static final long NOWHERE = -1;
    private static final long PRIME = 0x100000001b3L;

    private final FileChannel channel;
    private final List<ByteBuffer> segments = new ArrayList<>();
    // by key's hash: where a row begins, then its length
    private final Long2LongOpenHashMap places = new Long2LongOpenHashMap();
    private long end;
    private long written;

    /** An empty table. */
    FileTable() {
        try {
            Path file = Files.createTempFile("dateline-table", null);
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        places.defaultReturnValue(NOWHERE);
    }

    @Override
    public byte[] get(byte[] key) {
        long place = places.get(hash(key));
        if (place == NOWHERE) {
            return null;
        }
        byte[] value = new byte[(int) place & ((1 << LENGTH_BITS) - 1)];
        long start = place >>> LENGTH_BITS;
        segment(start).get(offset(start), value);
        return value;
    }

    @Override
    public void put(byte[] key, byte[] valueOrNull) {
        written += key.length + (valueOrNull == null ? 0 : valueOrNull.length);
        if (valueOrNull == null) {
            places.remove(hash(key));
            return;
        }
        if (offset(end) + valueOrNull.length > 1 << SEGMENT_BITS) {
            end = ((end >>> SEGMENT_BITS) + 1) << SEGMENT_BITS;
        }
        segment(end).put(offset(end), valueOrNull);
        places.put(hash(key), end << LENGTH_BITS | valueOrNull.length);
        end += valueOrNull.length;
    }

    /** Of an empty table: nobody restarts. */
    @Override
    public void scan(BiConsumer<byte[], byte[]> visitor) {
        if (!places.isEmpty()) {
            throw new IllegalStateException("rows cannot be visited: only hashes of their keys are known");
        }
    }

    /** Bytes of keys and values that have been written here. */
    long written() {
        return written;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteBuffer segment(long place) {
        int number = (int) (place >>> SEGMENT_BITS);
        try {
            while (segments.size() <= number) {
                long start = (long) segments.size() << SEGMENT_BITS;
                segments.add(channel.map(FileChannel.MapMode.READ_WRITE, start, 1 << SEGMENT_BITS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return segments.get(number);
    }

    private static int offset(long place) {
        return (int) place & ((1 << SEGMENT_BITS) - 1);
    }

    /** Of 64 bits: that two of a few million keys have the same is not to be expected. */
    private static long hash(byte[] key) {
        long hash = 0xcbf29ce484222325L; // FNV-1a
        for (byte octet : key) {
            hash = (hash ^ (octet & 0xff)) * PRIME;
        }
        return hash;
    }
}
