package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Keeps records in a temporary file until they can be sent, as they will be sent. Written once, then read; for one thread. */
final class RecordSpool implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int NULL = -1;

    private final Path file;
    private final DataOutputStream out;
    private long size;

    RecordSpool() throws IOException {
        file = Files.createTempFile("dateline-spool-", ".records");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES));
    }

    /** Number of records. */
    long size() {
        return size;
    }

    void add(ProducerRecord<byte[], byte[]> record) throws IOException {
        out.writeUTF(record.topic());
        out.writeLong(record.timestamp());
        Header[] headers = record.headers().toArray();
        out.writeInt(headers.length);
        for (Header header : headers) {
            out.writeUTF(header.key());
            write(header.value());
        }
        write(record.key());
        write(record.value());
        size++;
    }

    /** Passes the records on in the order in which they came; none can be added any more. */
    void forEach(Consumer<ProducerRecord<byte[], byte[]>> reader) throws IOException {
        out.close();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES))) {
            for (long i = 0; i < size; i++) {
                reader.accept(read(in));
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    private void write(byte[] bytes) throws IOException {
        out.writeInt(bytes == null ? NULL : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static ProducerRecord<byte[], byte[]> read(DataInputStream in) throws IOException {
        String topic = in.readUTF();
        long timestamp = in.readLong();
        Headers headers = new RecordHeaders();
        for (int left = in.readInt(); left > 0; left--) {
            headers.add(in.readUTF(), bytes(in));
        }
        byte[] key = bytes(in);
        return new ProducerRecord<>(topic, null, timestamp, key, bytes(in), headers);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == NULL ? null : in.readNBytes(length);
    }
}
