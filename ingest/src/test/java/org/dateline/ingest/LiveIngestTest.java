package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.article.RawArticle;
import org.dateline.model.json.Json;
import org.dateline.model.letter.DeadLetter;
import org.junit.jupiter.api.Test;

class LiveIngestTest {
    private static final Instant NOW = Instant.parse("2026-01-12T10:00:00Z");
    private static final Topics TOPICS = Topics.of("test");

    private final List<Long> progress = new ArrayList<>();

    @Test
    void publishesArticlesUnderTheirIdsWithTheTimeOfReceipt() throws IOException {
        MockProducer<byte[], byte[]> producer = producer(true);

        ingest(producer).run(TestInputs.lines("{'id':'a1','text':'t','publishedAt':'2020-01-01'}"));

        ProducerRecord<byte[], byte[]> record = producer.history().get(0);
        assertThat(record.topic()).isEqualTo("test.raw-articles.v1");
        assertThat(record.key()).isEqualTo("a1".getBytes(UTF_8));
        assertThat(record.timestamp()).isEqualTo(NOW.toEpochMilli());
        assertThat(record.headers()).isEmpty();
        assertThat(Json.fromBytes(record.value(), RawArticle.class).receivedAt())
                .isEqualTo(NOW);
    }

    @Test
    void laysRefusedInputsIntoDeadLetters() throws IOException {
        MockProducer<byte[], byte[]> producer = producer(true);

        ingest(producer).run(TestInputs.lines("{'id':'a1'}"));

        ProducerRecord<byte[], byte[]> record = producer.history().get(0);
        DeadLetter letter = DeadLetters.read(record.key(), record.value(), record.headers());
        assertThat(letter.reason()).isEqualTo("no-content");
        assertThat(letter.source()).isEqualTo("test:1");
        assertThat(letter.sha256()).isEqualTo("digest1");
        assertThat(letter.bytes()).isEqualTo("{\"id\":\"a1\"}".getBytes(UTF_8));
        assertThat(record.timestamp()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void countsEachInputOnce() throws IOException {
        IngestCounts counts = ingest(producer(true)).run(TestInputs.lines("{'text':'t'}", "nope", "{'text':'t'}"));

        assertThat(counts).isEqualTo(new IngestCounts(3, 2, 1));
        assertThat(progress).containsExactly(1L, 2L, 3L);
    }

    @Test
    void neverSwallowsAFailedDelivery() {
        MockProducer<byte[], byte[]> producer = producer(false);

        assertThatThrownBy(() -> ingest(producer).run(reader -> {
                    TestInputs.lines("{'text':'t'}").forEach(reader);
                    producer.errorNext(new TimeoutException("expired"));
                }))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("expired");
    }

    private LiveIngest ingest(MockProducer<byte[], byte[]> producer) {
        return new LiveIngest(
                new ArticlePublisher(TOPICS, producer),
                Clock.fixed(NOW, ZoneOffset.UTC),
                0,
                (phase, done, total) -> progress.add(done));
    }

    private static MockProducer<byte[], byte[]> producer(boolean autoComplete) {
        return new MockProducer<>(autoComplete, null, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
