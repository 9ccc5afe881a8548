package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dateline.ingest.door.Admission.Refused;
import org.dateline.ingest.source.RawInput;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.topic.OrdinalHeader;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawArticleJson;
import org.dateline.model.json.Json;
import org.dateline.model.letter.DeadLetter;
import org.dateline.model.order.OrderEntry;

/**
 * Writes what ingest writes: articles, refused inputs and the order of a corpus. Each record arrives once, and in the
 * order of the calls within its partition, or some later call throws {@link PublishException}; only after
 * {@link #flush} is all of it acknowledged. Calls wait while too much is under way. For one thread.
 */
public final class ArticlePublisher implements AutoCloseable {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(30);
    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(10);

    private final Topics topics;
    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    ArticlePublisher(Topics topics, Producer<byte[], byte[]> producer) {
        this.topics = topics;
        this.producer = producer;
    }

    /**
     * Connects, and waits until the topics can be written.
     *
     * @param bootstrap the brokers, {@code host:port} separated by commas
     * @param topics they must exist
     * @throws PublishException where no broker answers or a topic is missing
     */
    public static ArticlePublisher connect(String bootstrap, Topics topics) {
        requireWritable(bootstrap, topics);
        return new ArticlePublisher(
                topics,
                new KafkaProducer<>(
                        ProducerSettings.of(bootstrap), new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /** Publishes an article whose place in the order is that of its arrival. */
    public void publish(RawArticle article) {
        send(articleRecord(article));
    }

    /** The record of an article whose place in the order is written under this ordinal. */
    ProducerRecord<byte[], byte[]> record(RawArticle article, String ordinal) {
        ProducerRecord<byte[], byte[]> record = articleRecord(article);
        record.headers().add(OrdinalHeader.of(ordinal));
        return record;
    }

    /** Publishes a raw record of another namespace, as it is, under the ordinal it had there. */
    void copy(ConsumerRecord<byte[], byte[]> record, String ordinal) {
        ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(
                topics.rawArticles().name(), null, Math.max(0, record.timestamp()), record.key(), record.value());
        copy.headers().add(OrdinalHeader.of(ordinal));
        send(copy);
    }

    /** Lays a refused input into dead letters, {@code at} being now. */
    public void refuse(RawInput input, Refused refused, Instant at) {
        send(DeadLetters.producerRecord(topics.deadLetters(), letter(input, refused), timestamp(at)));
    }

    /** The dead letter of a refused input of a corpus, under the ordinal that it takes there. */
    ProducerRecord<byte[], byte[]> record(RawInput input, Refused refused, String ordinal) {
        ProducerRecord<byte[], byte[]> record =
                DeadLetters.producerRecord(topics.deadLetters(), letter(input, refused), 0);
        record.headers().add(OrdinalHeader.of(ordinal));
        return record;
    }

    /** Writes an entry of the order; entries are to come by number. */
    public void order(OrderEntry entry) {
        Instant time = entry instanceof OrderEntry.Article article ? article.time() : null;
        send(new ProducerRecord<>(topics.articleOrder().name(), null, timestamp(time), null, Json.toBytes(entry)));
    }

    /**
     * Waits until everything is acknowledged.
     *
     * @throws PublishException where something was not
     */
    public void flush() {
        try {
            producer.flush();
        } catch (KafkaException e) {
            throw new PublishException("waiting for Kafka failed: " + e.getMessage(), e);
        }
        throwFailure();
    }

    /** Ends the connection; what has not been flushed may be lost. */
    @Override
    public void close() {
        producer.close(CLOSING_PATIENCE);
    }

    private ProducerRecord<byte[], byte[]> articleRecord(RawArticle article) {
        Instant time = article.receivedAt() != null ? article.receivedAt() : article.publishedAt();
        return new ProducerRecord<>(
                topics.rawArticles().name(),
                null,
                timestamp(time),
                article.articleId().getBytes(UTF_8),
                RawArticleJson.of(article));
    }

    private static DeadLetter letter(RawInput input, Refused refused) {
        return new DeadLetter(
                "ingest",
                refused.reason(),
                refused.detail(),
                input.source(),
                null,
                input.length(),
                input.sha256(),
                Arrays.copyOf(input.bytes(), Math.min(input.bytes().length, DeadLetter.MAX_BYTES)));
    }

    void send(ProducerRecord<byte[], byte[]> record) {
        throwFailure();
        try {
            var unused = producer.send(record, (sent, exception) -> {
                if (exception != null) {
                    failure.compareAndSet(null, exception);
                }
            });
        } catch (KafkaException e) {
            throw new PublishException(record.topic() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void throwFailure() {
        Exception cause = failure.get();
        if (cause != null) {
            throw new PublishException("a record was not delivered: " + cause.getMessage(), cause);
        }
    }

    private static long timestamp(Instant timeOrNull) {
        return timeOrNull == null ? 0 : Math.max(0, timeOrNull.toEpochMilli());
    }

    private static void requireWritable(String bootstrap, Topics topics) {
        List<Topic<?, ?>> written = List.of(topics.rawArticles(), topics.articleOrder(), topics.deadLetters());
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            admin.check(BROKER_PATIENCE);
            for (Topic<?, ?> topic : written) {
                if (!admin.describe(topics).containsKey(topic.name())) {
                    throw new PublishException("topic " + topic.name() + " does not exist");
                }
            }
            // answers only when every partition has a leader: what is sent before gets lost
            admin.ends(written);
        } catch (KafkaException e) {
            throw new PublishException("Kafka at " + bootstrap + " cannot be used: " + e.getMessage(), e);
        }
    }
}
