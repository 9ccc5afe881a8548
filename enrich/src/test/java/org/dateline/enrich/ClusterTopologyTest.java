package org.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.test.TestRecord;
import org.dateline.enrich.article.ArticleEnricher;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.topic.ReplayHeader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.Tally;
import org.dateline.model.json.Json;
import org.dateline.model.letter.DeadLetter;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.LiveNamespace;
import org.dateline.model.order.OrderEntry;
import org.dateline.model.order.OrderEntry.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterTopologyTest {
    private static final Topics TOPICS = Topics.of("test");
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final ArticleEnricher enricher = new ArticleEnricher();
    private final TopologyTestDriver driver = new TopologyTestDriver(topology(), new Properties());
    private final TestInputTopic<byte[], byte[]> outcomes = driver.createInputTopic(
            TOPICS.enrichedArticles().name(), new ByteArraySerializer(), new ByteArraySerializer());
    private final TestInputTopic<byte[], byte[]> order =
            driver.createInputTopic(TOPICS.articleOrder().name(), new ByteArraySerializer(), new ByteArraySerializer());
    private final TestOutputTopic<byte[], byte[]> assignments = driver.createOutputTopic(
            TOPICS.eventAssignments().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    private final TestOutputTopic<byte[], byte[]> recorded = driver.createOutputTopic(
            TOPICS.articleOrder().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());

    private final TestOutputTopic<byte[], byte[]> letters = driver.createOutputTopic(
            TOPICS.deadLetters().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void recordsTheOrderWithItsAssignments() throws IOException {
        order.pipeInput(Json.toBytes(new OrderEntry.Configuration(0, Mode.RECORDING)));

        outcomes.pipeInput(article("a1", 0, "Ferry runs aground off Corvin Island"));
        TestRecord<byte[], byte[]> assignment = assignments.readRecord();

        EventAssignment.Assignment read =
                (EventAssignment.Assignment) Json.fromBytes(assignment.value(), EventAssignment.class);
        assertThat(new String(assignment.key(), UTF_8)).isEqualTo(read.eventId());
        assertThat(assignment.timestamp()).isEqualTo(NOON.toEpochMilli());
        assertThat(assignment.headers()).isEmpty();
        assertThat(Json.fromBytes(recorded.readValue(), OrderEntry.class))
                .isEqualTo(new OrderEntry.Article(1, "0:0", "a1", NOON));
    }

    @Test
    void recordsLullsAsLongAsThereIsSomethingToSettle() {
        order.pipeInput(Json.toBytes(new OrderEntry.Configuration(0, Mode.RECORDING)));
        outcomes.pipeInput(article("a1", 0, "Ferry runs aground off Corvin Island"));
        recorded.readValue();

        for (int i = 0; i < 40; i++) {
            driver.advanceWallClockTime(Duration.ofMillis(250));
        }

        assertThat(recorded.readValuesToList())
                .extracting(entry -> Json.fromBytes(entry, OrderEntry.class))
                .containsExactly(new OrderEntry.Lull(2));
    }

    @Test
    void saysAtTheEndWhatBecameOfTheInput() throws IOException {
        order.pipeInput(Json.toBytes(new OrderEntry.Configuration(0, Mode.FOLLOWING)));
        order.pipeInput(Json.toBytes(new OrderEntry.Article(1, "0:0", "a1", NOON)));
        order.pipeInput(Json.toBytes(new OrderEntry.Article(2, "0:1", "a1", NOON)));
        order.pipeInput(Json.toBytes(new OrderEntry.EndOfInput(3)));

        outcomes.pipeInput(article("a1", 0, "Ferry runs aground off Corvin Island"));
        outcomes.pipeInput(article("a1", 1, "Ferry runs aground off Corvin Island"));
        List<byte[]> sent = assignments.readValuesToList();

        assertThat(Json.fromBytes(sent.get(sent.size() - 1), EventAssignment.class))
                .isEqualTo(new EventAssignment.EndOfInput(3, NOON, new Tally(1, 0, 1, 0, 0)));
    }

    @Test
    void saysWhenThereIsNothingToWithdraw() throws IOException {
        order.pipeInput(Json.toBytes(new OrderEntry.Configuration(0, Mode.RECORDING)));

        outcomes.pipeInput(Json.toBytes(new WithdrawnArticle("a1", new RawPosition("0:0", 0, 0), null, NOON)));
        TestRecord<byte[], byte[]> record = letters.readRecord();
        DeadLetter letter = DeadLetters.read(record.key(), record.value(), record.headers());

        assertThat(letter.reason()).isEqualTo("unknown-article");
        assertThat(letter.key()).isEqualTo("a1");
        assertThat(letter.source()).isEqualTo("test.raw-articles.v1-0@0");
        assertThat(assignments.isEmpty()).isTrue();
    }

    @Test
    void stopsAtAGapInTheRawOffsets() {
        order.pipeInput(Json.toBytes(new OrderEntry.Configuration(0, Mode.RECORDING)));

        assertThatThrownBy(() -> outcomes.pipeInput(article("a1", 5, "Ferry runs aground off Corvin Island")))
                .isInstanceOf(StreamsException.class)
                .rootCause()
                .hasMessageContaining("5 records are lost");
    }

    @Test
    void movesThePointerInTheShadowThatTakesOver() throws IOException {
        Topics shadow = Topics.of("second").over(TOPICS);
        try (TopologyTestDriver second = new TopologyTestDriver(
                new ClusterTopology(shadow, ClusterSettings.defaults()).get(), new Properties())) {
            TestInputTopic<byte[], byte[]> own =
                    input(second, shadow.articleOrder().name());
            TestInputTopic<byte[], byte[]> shared =
                    input(second, TOPICS.articleOrder().name());
            TestOutputTopic<byte[], byte[]> live = second.createOutputTopic(
                    Topics.LIVE.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            TestOutputTopic<byte[], byte[]> decided = second.createOutputTopic(
                    shadow.eventAssignments().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            shared.pipeInput(Json.toBytes(new OrderEntry.Configuration(0, Mode.RECORDING)));
            shared.pipeInput(Json.toBytes(new OrderEntry.Article(1, "0:0", "a1", NOON)));
            own.pipeInput(Json.toBytes(new OrderEntry.Configuration(0, Mode.FOLLOWING, null, "test", "test", null)));
            shared.pipeInput(Json.toBytes(new OrderEntry.Handover(2, "test", "second")));
            input(second, shadow.enrichedArticles().name()).pipeInput(article("a1", 0, "Ferry aground off Corvin"));
            input(second, shadow.enrichedArticles().name()).pipeInput(article("a2", 1, "Bakers on strike in Tarn"));

            assertThat(Json.fromBytes(live.readValue(), LiveNamespace.class))
                    .isEqualTo(new LiveNamespace("test", "second", 2, NOON, "test", List.of("test")));
            assertThat(decided.readRecordsToList())
                    .extracting(record -> ReplayHeader.isOn(record.headers()))
                    .containsExactly(true, true, false, false);
        }
    }

    @Test
    void decidesByTheConfigurationOfTheOrder() throws IOException {
        ClusterConfiguration strict = new ClusterConfiguration(9_999, null, null, null, null, null);
        order.pipeInput(Json.toBytes(new OrderEntry.Configuration(0, Mode.FOLLOWING, strict, null, null, null)));
        order.pipeInput(Json.toBytes(new OrderEntry.Article(1, "0:0", "a1", NOON)));

        outcomes.pipeInput(article("a1", 0, "Ferry runs aground off Corvin Island"));

        EventAssignment.Assignment read =
                (EventAssignment.Assignment) Json.fromBytes(assignments.readValue(), EventAssignment.class);
        assertThat(read.decision().threshold()).isEqualTo(9_999);
        assertThat(read.decision().configuration())
                .isNotEqualTo(ClusterSettings.defaults().version())
                .isEqualTo(ClusterSettings.defaults().with(strict).version());
    }

    @Test
    void isWiredAsWrittenDown() {
        GoldenFile.assertEqual("cluster-topology.txt", topology().describe().toString());
    }

    private static TestInputTopic<byte[], byte[]> input(TopologyTestDriver driver, String topic) {
        return driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Topology topology() {
        return new ClusterTopology(TOPICS, ClusterSettings.defaults()).get();
    }

    private byte[] article(String id, long offset, String headline) {
        RawArticle article = new RawArticle(
                id,
                null,
                null,
                "Harbour Post",
                headline,
                null,
                "en",
                NOON,
                NOON,
                headline + ". Nobody was hurt.",
                null,
                null);
        return Json.toBytes(enricher.enrich(article, new RawPosition("0:" + offset, 0, offset)));
    }
}
