package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.ingest.IngestProgress.Phase;
import org.dateline.ingest.order.OrderPart;
import org.dateline.kafka.topic.OrdinalHeader;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.json.Json;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.OrderEntry;

/**
 * Copies the raw articles of one namespace and the order recorded for them, or a part of both, into another, to be
 * followed there. A raw record keeps the ordinal it had, an entry its number. What comes into the source namespace after
 * the copy has begun is left out.
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
     * @param part what is copied
     * @param configuration what the clusterer does there otherwise than shipped; null for nothing
     * @return the number of raw records copied
     * @throws PublishException where that part of the order of the source namespace has no entries
     */
    public long run(OrderPart part, ClusterConfiguration configuration) {
        Set<String> ordinals = copyOrder(part, configuration);
        long[] copied = new long[1];
        reader.scan(source.rawArticles(), record -> {
            String ordinal = ordinal(record);
            if (part.isAll() || ordinals.contains(ordinal)) {
                publisher.copy(record, ordinal);
                progress.advanced(Phase.PUBLISHING, ++copied[0], IngestProgress.UNKNOWN);
            }
        });
        publisher.flush();
        return copied[0];
    }

    /** Returns the articles of a part of the order. */
    private Set<String> copyOrder(OrderPart part, ClusterConfiguration configuration) {
        Set<String> ordinals = new HashSet<>();
        reader.scan(source.corpusOrder(), record -> {
            OrderEntry entry = read(record.value());
            if (!part.takes(entry)) {
                return;
            }
            if (part.taken() == 1) {
                publisher.order(opening(entry.seq(), configuration));
            }
            publisher.order(followed(entry));
            if (!part.isAll() && entry instanceof OrderEntry.Article article) {
                ordinals.add(article.ordinal());
            }
            progress.advanced(Phase.ORDERING, part.taken(), IngestProgress.UNKNOWN);
        });
        if (part.taken() == 0) {
            publisher.order(openingOfNothing(part, configuration));
        }
        publisher.order(new OrderEntry.EndOfInput(part.taken() == 0 ? 1 : part.next()));
        return ordinals;
    }

    /** An order that has begun may have no entries yet; a part of it may not. */
    private OrderEntry openingOfNothing(OrderPart part, ClusterConfiguration configuration) {
        if (!part.hasBegun() || !part.isAll()) {
            throw new PublishException(part.missing(source.namespace()));
        }
        return opening(1, configuration);
    }

    /** What is copied is followed to its end, whatever it said. */
    private static OrderEntry followed(OrderEntry entry) {
        return entry instanceof OrderEntry.Configuration
                ? new OrderEntry.Configuration(entry.seq(), OrderEntry.Mode.FOLLOWING)
                : entry;
    }

    private OrderEntry opening(long firstSeq, ClusterConfiguration configuration) {
        Long next = firstSeq == 1 ? null : firstSeq;
        return new OrderEntry.Configuration(
                0, OrderEntry.Mode.FOLLOWING, configuration, source.namespace(), null, next);
    }

    private static String ordinal(ConsumerRecord<byte[], byte[]> record) {
        return OrdinalHeader.read(record.headers().lastHeader(OrdinalHeader.NAME), record.partition(), record.offset());
    }

    static OrderEntry read(byte[] value) {
        try {
            return Json.fromBytes(value, OrderEntry.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the recorded order is damaged", e);
        }
    }
}
