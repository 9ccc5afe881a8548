package org.dateline.evaluate.scale;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;
import org.dateline.enrich.cluster.Table;

/** A table in a temporary file: its rows take no heap but for where each is. Room that a row no longer takes is lost. */
final class FileTable implements Table, AutoCloseable {
    private static final int LENGTH_BITS = 24;
    private static final long NOWHERE = -1;
    private static final long PRIME = 0x100000001b3L;

    private final FileChannel channel;
    // by key's hash: where a row begins, then its length
    private final Long2LongOpenHashMap places = new Long2LongOpenHashMap();
    // what is not in the file yet
    private final byte[] latest = new byte[1 << LENGTH_BITS];
    private int size;
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
        if (start >= end) {
            System.arraycopy(latest, (int) (start - end), value, 0, value.length);
        } else {
            read(start, ByteBuffer.wrap(value));
        }
        return value;
    }

    @Override
    public void put(byte[] key, byte[] valueOrNull) {
        written += key.length + (valueOrNull == null ? 0 : valueOrNull.length);
        if (valueOrNull == null) {
            places.remove(hash(key));
            return;
        }
        if (size + valueOrNull.length > latest.length) {
            flush();
        }
        System.arraycopy(valueOrNull, 0, latest, size, valueOrNull.length);
        places.put(hash(key), (end + size) << LENGTH_BITS | valueOrNull.length);
        size += valueOrNull.length;
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

    private void read(long start, ByteBuffer value) {
        try {
            while (value.hasRemaining()) {
                channel.read(value, start + value.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is not in the file yet, if that is much. */
    void spill() {
        if (size > latest.length / 2) {
            flush();
        }
    }

    private void flush() {
        ByteBuffer bytes = ByteBuffer.wrap(latest, 0, size);
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes, end + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        end += size;
        size = 0;
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
