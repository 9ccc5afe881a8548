package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dateline.ingest.source.ArticleSource;
import org.dateline.kafka.topic.OrdinalHeader;
import org.dateline.kafka.topic.Topics;
import org.junit.jupiter.api.Test;

class CorpusImportTest {
    private static final Topics TOPICS = Topics.of("test");
    private static final String ORDER = TOPICS.articleOrder().name();
    private static final String RAW = TOPICS.rawArticles().name();
    private static final String LETTERS = TOPICS.deadLetters().name();
    private static final ArticleSource CORPUS = TestInputs.lines(
            "{'id':'b','text':'t','publishedAt':'2026-01-12T11:00:00Z'}",
            "nope",
            "{'id':'a','text':'t','publishedAt':'2026-01-12T10:00:00Z'}");

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

    @Test
    void writesTheWholeOrderBeforeTheFirstArticle() throws IOException {
        run(CORPUS, new ImportedSoFar());

        assertThat(producer.history())
                .extracting(ProducerRecord::topic)
                .containsExactly(ORDER, ORDER, ORDER, ORDER, ORDER, RAW, LETTERS, RAW);
    }

    @Test
    void publishesWhileItReadsWhereNobodyCanTakeItUp() throws IOException {
        run(CORPUS, new ImportedSoFar());
        List<String> order = values(ORDER);
        List<ProducerRecord<byte[], byte[]>> articles = sent(RAW);
        producer.clear();

        IngestCounts counts = CorpusImport.passing(new ArticlePublisher(TOPICS, producer), IngestProgress.NONE)
                .run(CORPUS);

        assertThat(producer.history())
                .extracting(ProducerRecord::topic)
                .containsExactly(ORDER, RAW, LETTERS, RAW, ORDER, ORDER, ORDER, ORDER);
        assertThat(values(ORDER)).isEqualTo(order);
        assertThat(shown(sent(RAW))).isEqualTo(shown(articles));
        assertThat(counts).isEqualTo(new IngestCounts(3, 2, 1));
    }

    @Test
    void writesEntriesByTimeWithTicks() throws IOException {
        run(CORPUS, new ImportedSoFar());

        assertThat(values(ORDER))
                .containsExactly(
                        "{\"type\":\"configuration\",\"seq\":0,\"mode\":\"FOLLOWING\"}",
                        "{\"type\":\"article\",\"seq\":1,\"ordinal\":\"3\",\"articleId\":\"a\",\"time\":\"2026-01-12T10:00:00Z\"}",
                        "{\"type\":\"tick\",\"seq\":2,\"time\":\"2026-01-12T11:00:00Z\"}",
                        "{\"type\":\"article\",\"seq\":3,\"ordinal\":\"1\",\"articleId\":\"b\",\"time\":\"2026-01-12T11:00:00Z\"}",
                        "{\"type\":\"end-of-input\",\"seq\":4}");
    }

    @Test
    void givesEachRecordItsOrdinalAndItsOwnTime() throws IOException {
        run(CORPUS, new ImportedSoFar());

        assertThat(sent(RAW)).extracting(CorpusImportTest::ordinal).containsExactly("1", "3");
        assertThat(sent(LETTERS)).extracting(CorpusImportTest::ordinal).containsExactly("2");
        assertThat(sent(RAW)).extracting(ProducerRecord::timestamp).containsExactly(1768215600000L, 1768212000000L);
        assertThat(sent(LETTERS)).extracting(ProducerRecord::timestamp).containsExactly(0L);
    }

    @Test
    void datesUndatedRecordsToZeroForKafka() throws IOException {
        run(TestInputs.lines("{'id':'a','text':'t'}"), new ImportedSoFar());

        assertThat(sent(RAW)).extracting(ProducerRecord::timestamp).containsExactly(0L);
    }

    @Test
    void countsEachInputOnce() throws IOException {
        assertThat(run(CORPUS, new ImportedSoFar())).isEqualTo(new IngestCounts(3, 2, 1));
    }

    @Test
    void goesOnWhereverAnImportWasInterrupted() throws IOException {
        run(CORPUS, new ImportedSoFar());
        List<ProducerRecord<byte[], byte[]>> whole = List.copyOf(producer.history());

        for (int done = 0; done <= whole.size(); done++) {
            producer.clear();
            IngestCounts counts = run(CORPUS, soFar(whole.subList(0, done)));

            assertThat(shown(producer.history())).isEqualTo(shown(whole.subList(done, whole.size())));
            assertThat(counts).isEqualTo(new IngestCounts(3, 2, 1));
        }
    }

    @Test
    void refusesANamespaceThatHoldsAnotherOrder() throws IOException {
        run(CORPUS, new ImportedSoFar());
        ImportedSoFar soFar = soFar(producer.history());
        producer.clear();

        assertThatThrownBy(() -> run(TestInputs.lines("{'id':'z','text':'t'}"), soFar))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("namespace of its own");
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void refusesANamespaceWithArticlesThatNoImportHasWritten() {
        ImportedSoFar soFar = new ImportedSoFar();
        ConsumerRecord<byte[], byte[]> live = new ConsumerRecord<>(RAW, 0, 0, new byte[0], new byte[0]);

        assertThatThrownBy(() -> soFar.addArticle(live)).isInstanceOf(PublishException.class);
    }

    @Test
    void readsTheSourceOnce() throws IOException {
        AtomicInteger readings = new AtomicInteger();
        ArticleSource counted = reader -> {
            readings.incrementAndGet();
            CORPUS.forEach(reader);
        };

        run(counted, new ImportedSoFar());

        assertThat(readings).hasValue(1);
    }

    private IngestCounts run(ArticleSource source, ImportedSoFar soFar) throws IOException {
        return new CorpusImport(new ArticlePublisher(TOPICS, producer), soFar, IngestProgress.NONE, false).run(source);
    }

    private static ImportedSoFar soFar(List<ProducerRecord<byte[], byte[]>> records) {
        ImportedSoFar soFar = new ImportedSoFar();
        for (ProducerRecord<byte[], byte[]> record : records) {
            if (record.topic().equals(ORDER)) {
                soFar.order().add(record.value());
            } else {
                soFar.addOrdinal(consumed(record));
            }
        }
        return soFar;
    }

    private static ConsumerRecord<byte[], byte[]> consumed(ProducerRecord<byte[], byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                sent.timestamp(),
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    private List<ProducerRecord<byte[], byte[]>> sent(String topic) {
        return producer.history().stream()
                .filter(record -> record.topic().equals(topic))
                .toList();
    }

    private static List<String> shown(List<ProducerRecord<byte[], byte[]>> records) {
        return records.stream()
                .map(record -> record.topic() + record.headers() + new String(record.value(), UTF_8))
                .toList();
    }

    private List<String> values(String topic) {
        return sent(topic).stream()
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }

    private static String ordinal(ProducerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(OrdinalHeader.NAME);
        return new String(header.value(), UTF_8);
    }
}
