package org.dateline.launcher.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.dateline.ingest.PublishException;
import org.dateline.ingest.order.OrderPart;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.LiveFollower;
import org.dateline.launcher.pipeline.ShadowStages;
import org.dateline.model.event.EventChange;
import org.dateline.model.json.Json;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.LiveNamespace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromotionOnEmbeddedBrokerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ClusterConfiguration STRICT = new ClusterConfiguration(9_500, null, null, null, null, null);

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;

    @TempDir
    private Path state;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void goesOverToAShadowAndBackWhileAConsumerSeesEachChangeOnce() throws Exception {
        Topics live = Topics.of("wire");
        List<String> lines = TestCorpus.sample().subList(0, 45);
        LiveNamespace there;
        LiveNamespace back;

        try (LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, state.resolve("live"));
                LiveFollower follower = follower("wire");
                ShadowStages shadows = shadows()) {
            List<String> seen = new ArrayList<>();
            pipeline.publish(lines.subList(0, 15));
            Topics shadow = beginShadow(live);
            shadows.look();
            there = promote(shadow, "strict");
            pipeline.publish(lines.subList(15, 30));
            back = promote(live, "wire");
            pipeline.publish(lines.subList(30, 45));
            awaitAssigned(live, 45);
            awaitAssigned(shadow, 45);
            List<String> expected = changes(live, there.seq(), back.seq(), false);
            expected.addAll(changes(shadow, there.seq(), back.seq(), true));

            await().atMost(PATIENCE).untilAsserted(() -> {
                follow(follower, seen);
                assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
            });
            assertThat(expected).doesNotHaveDuplicates();
            assertThat(back.earlier()).containsExactly("strict");
        }
    }

    @Test
    void keepsThePointerAndTheShadowOverARestart() throws Exception {
        Topics live = Topics.of("port");
        List<String> lines = TestCorpus.sample().subList(0, 30);
        Topics shadow;

        try (LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, state.resolve("live"));
                ShadowStages shadows = new ShadowStages(broker.bootstrap(), "port", state.resolve("shadows"))) {
            pipeline.publish(lines.subList(0, 20));
            shadow = new ShadowRun(broker.bootstrap()).begin(live, Topics.of("second"), 3, null);
            shadows.look();
            promote(shadow, "second");
        }
        try (LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, state.resolve("live"));
                ShadowStages shadows = new ShadowStages(broker.bootstrap(), "port", state.resolve("shadows"))) {
            shadows.look();
            pipeline.publish(lines.subList(20, 30));
            awaitAssigned(live, 30);
            awaitAssigned(shadow, 30);
        }

        assertThat(new Namespaces(broker.bootstrap()).live("port")).isEqualTo("second");
        assertThat(results(shadow, "second").differenceFrom(results(live, "port")))
                .isEmpty();
    }

    @Test
    void comesAsAShadowToWhatAReplayWithItsConfigurationComesTo() throws Exception {
        Topics live = Topics.of("again");
        List<String> lines = TestCorpus.sample().subList(0, 30);

        try (LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, state.resolve("live"));
                ShadowStages shadows = new ShadowStages(broker.bootstrap(), "again", state.resolve("shadows"))) {
            pipeline.publish(lines);
            awaitAssigned(live, 30);
            Topics shadow = new ShadowRun(broker.bootstrap()).begin(live, Topics.of("again-strict"), 3, STRICT);
            shadows.look();
            awaitAssigned(shadow, 30);
            ReplayRun replay = ReplayRun.start(broker.bootstrap(), live, Topics.of("again-replayed"), 5);
            try (replay) {
                replay.take(new OrderPart(null, null), STRICT, new NoProgress());
            }

            Results replayed = results(Topics.of("again-replayed"), "again-replayed");
            assertThat(results(shadow, "again-strict").differenceFrom(replayed)).isEmpty();
            assertThat(replayed.differenceFrom(results(live, "again"))).isNotEmpty();
        }
    }

    @Test
    void followsUnderTheNameOfAReplayThatWasRefused() throws Exception {
        Topics live = Topics.of("taken");
        Topics named = Topics.of("refused");
        OrderPart none = new OrderPart(Instant.parse("2040-01-01T00:00:00Z"), null);

        try (LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, state.resolve("live"));
                ShadowStages shadows = new ShadowStages(broker.bootstrap(), "taken", state.resolve("shadows"))) {
            pipeline.publish(TestCorpus.sample().subList(0, 10));
            awaitAssigned(live, 10);
            try (ReplayRun replay = ReplayRun.start(broker.bootstrap(), live, named, 3)) {
                awaitMember("refused-cluster");
                assertThatThrownBy(() -> replay.take(none, null, new NoProgress()))
                        .isInstanceOf(PublishException.class)
                        .hasMessage("the order of namespace taken has no entries in that time");
            }

            Topics shadow = new ShadowRun(broker.bootstrap()).begin(live, named, 3, null);
            shadows.look();
            awaitAssigned(shadow, 10);
        }
    }

    private static void awaitMember(String group) {
        try (Admin admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap()))) {
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().stream()
                            .anyMatch(member ->
                                    !member.assignment().topicPartitions().isEmpty()));
        }
    }

    private ShadowStages shadows() {
        return new ShadowStages(broker.bootstrap(), "wire", state.resolve("shadows"));
    }

    private Topics beginShadow(Topics live) {
        return new ShadowRun(broker.bootstrap()).begin(live, Topics.of("strict"), 3, STRICT);
    }

    private LiveNamespace promote(Topics topics, String name) throws InterruptedException {
        assertThat(new ShadowRun(broker.bootstrap()).awaitCaughtUp(topics, PATIENCE, new NoProgress()))
                .isTrue();
        String corpus = new Namespaces(broker.bootstrap()).corpus(topics);
        return new Promotion(broker.bootstrap(), corpus)
                .handOver(name, PATIENCE)
                .orElseThrow();
    }

    private LiveFollower follower(String corpus) {
        return new LiveFollower(broker.bootstrap(), corpus, Topics::eventChanges, true, moved -> {});
    }

    private static void follow(LiveFollower follower, List<String> seen) {
        follower.poll(
                Duration.ofMillis(100),
                (topics, record) -> seen.add(topics.namespace() + " " + new String(record.value(), UTF_8)));
    }

    /** The changes of a namespace between two entries of the order, or all others. */
    private static List<String> changes(Topics topics, long from, long to, boolean between) throws IOException {
        List<String> changes = new ArrayList<>();
        try (TopicReader reader = new TopicReader(broker.bootstrap())) {
            for (var record : reader.readAll(topics.eventChanges())) {
                long seq = Json.fromBytes(record.value(), EventChange.class).seq();
                if ((seq > from && seq <= to) == between) {
                    changes.add(topics.namespace() + " " + new String(record.value(), UTF_8));
                }
            }
        }
        return changes;
    }

    private static void awaitAssigned(Topics topics, int articles) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(articles(topics)).isEqualTo(articles));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(new ShadowRun(broker.bootstrap())
                                .awaitCaughtUp(topics, Duration.ofSeconds(1), new NoProgress()))
                        .isTrue());
    }

    /** How many articles have come through the enrich stage. */
    private static long articles(Topics topics) {
        try (TopicReader reader = new TopicReader(broker.bootstrap())) {
            return reader.readAll(topics.enrichedArticles()).size();
        }
    }

    private Results results(Topics topics, String folder) {
        return Results.of(broker.bootstrap(), topics, state.resolve(folder));
    }
}
