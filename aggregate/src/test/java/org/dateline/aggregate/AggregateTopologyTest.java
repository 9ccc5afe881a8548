package org.dateline.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventMember;
import org.dateline.model.event.Tally;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateTopologyTest {
    private static final Topics TOPICS = Topics.of("test");

    @TempDir
    private Path directory;

    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> input;
    private TestOutputTopic<String, Event> events;
    private TestOutputTopic<String, EventMember> members;
    private TestOutputTopic<String, EventChange> changes;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @BeforeEach
    void start() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test-aggregate");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, directory.toString());
        driver = new TopologyTestDriver(new AggregateTopology(TOPICS).get(), settings);
        input = driver.createInputTopic(
                TOPICS.eventAssignments().name(), new ByteArraySerializer(), new ByteArraySerializer());
        events = output(TOPICS.events());
        members = output(TOPICS.eventMembers());
        changes = output(TOPICS.eventChanges());
        deadLetters = driver.createOutputTopic(
                TOPICS.deadLetters().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void looksLikeThis() throws Exception {
        try (InputStream golden = getClass().getResourceAsStream("/topology.txt")) {
            assertThat(new AggregateTopology(TOPICS).get().describe().toString().strip())
                    .isEqualTo(new String(golden.readAllBytes(), UTF_8).strip());
        }
    }

    @Test
    void writesViewRowAndChangeOfAnAssignment() {
        send(article("a").at(1));
        send(article("b").at(2));

        assertThat(events.readKeyValuesToMap().get("e1").articleCount()).isEqualTo(2);
        assertThat(members.readKeyValuesToMap()).containsOnlyKeys("e1/000000000001", "e1/000000000002");
        assertThat(changes.readValuesToList()).extracting(EventChange::version).containsExactly(1L, 2L);
    }

    @Test
    void keepsEventsApart() {
        send(article("a").in("e1").at(1));
        send(article("b").in("e2").at(2));

        assertThat(events.readKeyValuesToMap().values())
                .extracting(Event::articleCount)
                .containsExactly(1, 1);
    }

    @Test
    void stampsRecordsWithTheTimeOfTheAssignment() {
        send(article("a").at(1));
        send(new EventAssignment.Closing(2, null, "e1", Instant.EPOCH));

        assertThat(changes.readRecordsToList())
                .extracting(TestRecord::timestamp)
                .containsExactly(Instant.parse("2031-03-06T12:01:00Z").toEpochMilli(), 0L);
    }

    @Test
    void describesChangesByCloudEventsHeadersOnly() {
        Headers foreign = new RecordHeaders().add("trace", new byte[] {1});
        input.pipeInput(
                new TestRecord<>("e1".getBytes(UTF_8), Json.toBytes(article("a").at(1)), foreign));

        assertThat(texts(changes.readRecord().headers()))
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "e1:1",
                        "ce_source", "/dateline/test",
                        "ce_type", "org.dateline.event.changed.v1",
                        "ce_subject", "e1",
                        "ce_dataschema", "https://dateline.example/schemas/event-change.v1.schema.json",
                        "ce_time", "2031-03-06T12:01:00Z",
                        "ce_significance", "material",
                        "content-type", "application/json"));
        assertThat(texts(events.readRecord().headers())).isEmpty();
        assertThat(texts(members.readRecord().headers())).isEmpty();
    }

    @Test
    void marksTheChangesOfAReplay() {
        Headers headers = CloudEventHeaders.of("again", "news", made().change());

        assertThat(texts(headers)).containsEntry("ce_source", "/dateline/again").containsEntry("ce_replayof", "news");
    }

    @Test
    void marksWhatItMakesWhileAnotherNamespaceIsLive() {
        input.pipeInput(null, Json.toBytes(new EventAssignment.Live(0, null, "news")));
        send(article("a").at(1));
        input.pipeInput(null, Json.toBytes(new EventAssignment.Live(2, null, "test")));
        send(article("b").at(3));

        assertThat(changes.readRecordsToList())
                .extracting(record -> texts(record.headers()).get("ce_replayof"))
                .containsExactly("news", null);
        assertThat(events.readRecordsToList())
                .extracting(record -> texts(record.headers()).get("replayof"))
                .containsExactly("news", null);
    }

    private static Updated made() {
        return TestAssignments.apply(article("a").at(1));
    }

    @Test
    void putsAsideWhatItCannotApplyAndGoesOn() {
        List<byte[]> unusable = List.of(
                "null".getBytes(UTF_8),
                "{\"type\":".getBytes(UTF_8),
                Json.toBytes(article("").at(1)));
        unusable.forEach(value -> input.pipeInput("e1".getBytes(UTF_8), value));
        input.pipeInput("e2".getBytes(UTF_8), Json.toBytes(article("a").at(1)));
        input.pipeInput(new TestRecord<>("e1".getBytes(UTF_8), null));
        send(article("a").at(1));

        assertThat(deadLetters.readRecordsToList())
                .extracting(record -> texts(record.headers()).get("dateline-reason"))
                .containsExactly("unreadable", "unreadable", "unusable-assignment", "wrong-key", "no-value");
        assertThat(events.readValuesToList()).hasSize(1);
    }

    @Test
    void writesNothingForARedeliveryOrTheEndOfInput() {
        send(article("a").at(1));
        send(article("a").at(1));
        input.pipeInput(null, Json.toBytes(new EventAssignment.EndOfInput(2, null, Tally.ZERO)));

        assertThat(changes.readValuesToList()).hasSize(1);
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    @Test
    void forgetsTheOutletThatACorrectionTookBack() {
        send(article("a").outlet("Post").at(1));
        send(article("a").version(2).outlet("Echo").at(2));

        assertThat(events.readValuesToList()).extracting(Event::outletCount).containsExactly(1, 1);
        assertThat(driver.getKeyValueStore(StreamsEventStore.OUTLETS).get("e1/Post"))
                .isNull();
    }

    private void send(EventAssignment assignment) {
        input.pipeInput(assignment.eventId().getBytes(UTF_8), Json.toBytes(assignment));
    }

    private <K, V> TestOutputTopic<K, V> output(Topic<K, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.key().deserializer(), topic.value().deserializer());
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new TreeMap<>();
        headers.forEach(header -> texts.put(header.key(), new String(header.value(), UTF_8)));
        return texts;
    }
}
