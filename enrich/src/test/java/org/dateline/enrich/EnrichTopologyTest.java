package org.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.stage.SkippedRecords;
import org.dateline.kafka.topic.OrdinalHeader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.json.Json;
import org.dateline.model.letter.DeadLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrichTopologyTest {
    private static final Topics TOPICS = Topics.of("test");

    private final TopologyTestDriver driver =
            new TopologyTestDriver(new EnrichTopology(TOPICS).get(), new Properties());
    private final TestInputTopic<byte[], byte[]> raw =
            driver.createInputTopic(TOPICS.rawArticles().name(), new ByteArraySerializer(), new ByteArraySerializer());
    private final TestOutputTopic<byte[], byte[]> enriched = driver.createOutputTopic(
            TOPICS.enrichedArticles().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    private final TestOutputTopic<byte[], byte[]> letters = driver.createOutputTopic(
            TOPICS.deadLetters().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void takesARecordWithoutAValueForAWithdrawal() throws IOException {
        raw.pipeInput("a1".getBytes(UTF_8), (byte[]) null);

        assertThat(outcomes()).containsExactly(new WithdrawnArticle("a1", new RawPosition("0:0", 0, 0), null, null));
        assertThat(letters.isEmpty()).isTrue();
    }

    @Test
    void takesARecordThatSaysSoForAWithdrawal() throws IOException {
        raw.pipeInput("{\"articleId\":\"a1\",\"outlet\":\"Post\",\"withdrawn\":true}".getBytes(UTF_8));

        assertThat(outcomes()).containsExactly(new WithdrawnArticle("a1", new RawPosition("0:0", 0, 0), "Post", null));
    }

    @Test
    void givesOneOutcomeForEachRawRecord() throws IOException {
        raw.pipeInput(article("a1", "Bridge reopens in Port Alden after a year of repairs"));
        raw.pipeInput("not json".getBytes(UTF_8));
        raw.pipeInput((byte[]) null);

        List<EnrichOutcome> outcomes = outcomes();

        assertThat(outcomes)
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("EnrichedArticle", "RejectedArticle", "RejectedArticle");
        assertThat(outcomes).extracting(outcome -> outcome.position().offset()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void laysUnusableBytesIntoDeadLettersWithTheReason() {
        raw.pipeInput("key".getBytes(UTF_8), "not json".getBytes(UTF_8));

        TestRecord<byte[], byte[]> record = letters.readRecord();
        DeadLetter letter = DeadLetters.read(record.key(), record.value(), record.headers());

        assertThat(letter.bytes()).asString(UTF_8).isEqualTo("not json");
        assertThat(letter.key()).isEqualTo("key");
        assertThat(letter.stage() + " " + letter.reason()).isEqualTo("enrich unreadable");
        assertThat(letter.source()).isEqualTo("test.raw-articles.v1-0@0");
    }

    @Test
    void passesNoHeaderOnAndTakesTheOrdinalFromItsOwn() throws IOException {
        RecordHeaders headers = new RecordHeaders();
        headers.add("trace", new byte[] {1});
        headers.add(OrdinalHeader.of("17"));

        raw.pipeInput(new TestRecord<>(null, article("a1", "Harbour closed by ice"), headers, Instant.EPOCH));
        TestRecord<byte[], byte[]> record = enriched.readRecord();

        assertThat(record.headers()).isEmpty();
        assertThat(Json.fromBytes(record.value(), EnrichOutcome.class)
                        .position()
                        .ordinal())
                .isEqualTo("17");
    }

    @Test
    void stopsWhereRecordsWereSkipped() {
        ContiguityGuard guard = new ContiguityGuard();
        guard.check("raw", 0, 7);
        guard.check("raw", 0, 3);

        assertThatThrownBy(() -> guard.check("raw", 0, 9))
                .isInstanceOf(SkippedRecords.class)
                .hasMessageContaining("offset 4 is due, but 9 came");
    }

    @Test
    void isWiredAsWrittenDown() {
        GoldenFile.assertEqual(
                "enrich-topology.txt",
                new EnrichTopology(TOPICS).get().describe().toString());
    }

    private List<EnrichOutcome> outcomes() {
        return enriched.readValuesToList().stream()
                .map(bytes -> {
                    try {
                        return Json.fromBytes(bytes, EnrichOutcome.class);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static byte[] article(String id, String headline) {
        return Json.toBytes(new RawArticle(
                id, null, null, "Harbour Post", headline, null, "en", null, null, null, null, List.of()));
    }
}
