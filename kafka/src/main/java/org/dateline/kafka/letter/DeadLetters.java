package org.dateline.kafka.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.dateline.kafka.topic.Topic;
import org.dateline.model.letter.DeadLetter;

/** Dead letters as Kafka records: key and bytes as they came (bytes up to a limit), the rest in headers. */
public final class DeadLetters {
    private static final String STAGE = "dateline-stage";
    private static final String REASON = "dateline-reason";
    private static final String DETAIL = "dateline-detail";
    private static final String SOURCE = "dateline-source";
    private static final String LENGTH = "dateline-length";
    private static final String SHA256 = "dateline-sha256";
    private static final int MAX_DETAIL = 1_000;

    private DeadLetters() {}

    /** A dead letter of bytes that are all at hand; {@code key} and {@code bytes} may be null. */
    public static DeadLetter letter(
            String stage, String reason, String detail, String source, byte[] key, byte[] bytes) {
        byte[] whole = bytes == null ? new byte[0] : bytes;
        return new DeadLetter(
                stage,
                reason,
                detail,
                source,
                key == null ? null : new String(key, UTF_8),
                whole.length,
                sha256(whole),
                Arrays.copyOf(whole, Math.min(whole.length, DeadLetter.MAX_BYTES)));
    }

    /** The letter for a plain producer. */
    public static ProducerRecord<byte[], byte[]> producerRecord(
            Topic<byte[], byte[]> topic, DeadLetter letter, long timestamp) {
        return new ProducerRecord<>(topic.name(), null, timestamp, key(letter), letter.bytes(), headers(letter));
    }

    /** The letter for a stage to forward. */
    public static Record<byte[], byte[]> streamsRecord(DeadLetter letter, long timestamp) {
        return new Record<>(key(letter), letter.bytes(), timestamp, headers(letter));
    }

    /** Reads a letter back from its topic. */
    public static DeadLetter read(byte[] key, byte[] value, Headers headers) {
        String length = text(headers, LENGTH);
        return new DeadLetter(
                text(headers, STAGE),
                text(headers, REASON),
                text(headers, DETAIL),
                text(headers, SOURCE),
                key == null ? null : new String(key, UTF_8),
                length == null ? 0 : Long.parseLong(length),
                text(headers, SHA256),
                value);
    }

    private static byte[] key(DeadLetter letter) {
        return letter.key() == null ? null : letter.key().getBytes(UTF_8);
    }

    private static Headers headers(DeadLetter letter) {
        String detail = letter.detail() == null ? "" : letter.detail();
        String cut = detail.substring(0, Math.min(detail.length(), MAX_DETAIL));
        return new RecordHeaders()
                .add(STAGE, letter.stage().getBytes(UTF_8))
                .add(REASON, letter.reason().getBytes(UTF_8))
                .add(DETAIL, cut.getBytes(UTF_8))
                .add(SOURCE, letter.source().getBytes(UTF_8))
                .add(LENGTH, Long.toString(letter.length()).getBytes(UTF_8))
                .add(SHA256, letter.sha256().getBytes(UTF_8));
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
