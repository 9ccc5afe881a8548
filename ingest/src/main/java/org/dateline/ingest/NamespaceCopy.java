package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.ingest.IngestProgress.Phase;
import org.dateline.kafka.topic.OrdinalHeader;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.json.Json;
import org.dateline.model.order.OrderEntry;

/**
 * Copies the raw articles of one namespace and the order recorded for them into another, to be followed there. A raw
 * record keeps the ordinal it had. What comes into the source namespace after the copy has begun is left out.
 */
public final class NamespaceCopy {
    private final Topics source;
    private final TopicReader reader;
    private final ArticlePublisher publisher;
    private final IngestProgress progress;

    /**
     * A copy out of {@code source}.
     *
     * @param reader reads the source
     * @param publisher writes the copy
     */
    public NamespaceCopy(Topics source, TopicReader reader, ArticlePublisher publisher, IngestProgress progress) {
        this.source = source;
        this.reader = reader;
        this.publisher = publisher;
        this.progress = progress;
    }

    /**
     * Copies, and returns when all of it is acknowledged.
     *
     * @return the number of raw records copied
     * @throws PublishException where nothing has been ordered in the source namespace
     */
    public long run() {
        long next = copyOrder();
        if (next == 0) {
            throw new PublishException("namespace " + source.namespace() + " holds no recorded order to follow");
        }
        publisher.order(new OrderEntry.EndOfInput(next));
        long[] copied = new long[1];
        reader.scan(source.rawArticles(), record -> {
            publisher.copy(record, ordinal(record));
            progress.advanced(Phase.PUBLISHING, ++copied[0], IngestProgress.UNKNOWN);
        });
        publisher.flush();
        return copied[0];
    }

    /** Returns the number of the entry after the last one copied. */
    private long copyOrder() {
        long[] next = new long[1];
        reader.scan(source.articleOrder(), record -> {
            OrderEntry entry = read(record.value());
            // an order may have been begun twice, and ends only where its own input did
            if (entry.seq() != next[0] || entry instanceof OrderEntry.EndOfInput) {
                return;
            }
            boolean opening = entry instanceof OrderEntry.Configuration;
            publisher.order(opening ? new OrderEntry.Configuration(entry.seq(), OrderEntry.Mode.FOLLOWING) : entry);
            progress.advanced(Phase.ORDERING, ++next[0], IngestProgress.UNKNOWN);
        });
        return next[0];
    }

    private static String ordinal(ConsumerRecord<byte[], byte[]> record) {
        return OrdinalHeader.read(record.headers().lastHeader(OrdinalHeader.NAME), record.partition(), record.offset());
    }

    private static OrderEntry read(byte[] value) {
        try {
            return Json.fromBytes(value, OrderEntry.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the recorded order is damaged", e);
        }
    }
}
