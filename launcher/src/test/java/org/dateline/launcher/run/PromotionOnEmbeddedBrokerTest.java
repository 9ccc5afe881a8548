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
import java.util.SortedSet;
import org.dateline.ingest.order.OrderPart;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.LiveFollower;
import org.dateline.launcher.pipeline.Pipeline;
import org.dateline.launcher.pipeline.ShadowStages;
import org.dateline.launcher.pipeline.StagePlan;
import org.dateline.launcher.pipeline.Stages;
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
            new ReplayRun(broker.bootstrap(), live, Topics.of("again-replayed"), 5)
                    .take(new OrderPart(null, null), STRICT, new NoProgress());

            Results replayed = results(Topics.of("again-replayed"), "again-replayed");
            assertThat(results(shadow, "again-strict").differenceFrom(replayed)).isEmpty();
            assertThat(replayed.differenceFrom(results(live, "again"))).isNotEmpty();
        }
    }

    @Test
    void followsUnderTheNameOfAReplayThatCameToNothing() throws Exception {
        Topics live = Topics.of("taken");
        Topics named = Topics.of("nothing");

        try (LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, state.resolve("live"));
                ShadowStages shadows = new ShadowStages(broker.bootstrap(), "taken", state.resolve("shadows"))) {
            pipeline.publish(TestCorpus.sample().subList(0, 10));
            awaitAssigned(live, 10);
            try (Pipeline replay = Pipeline.start(bounded(named, 3))) {
                await().atMost(PATIENCE).until(replay::isRunning);
            }

            Topics shadow = new ShadowRun(broker.bootstrap()).begin(live, named, 3, null);
            shadows.look();
            awaitAssigned(shadow, 10);
        }
    }

    @Test
    void makesNothingForAReplayThatIsRefused() throws Exception {
        Topics live = Topics.of("kept");
        Instant late = Instant.parse("2040-01-01T00:00:00Z");
        Topics shadow;

        try (LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, state.resolve("live"))) {
            pipeline.publish(TestCorpus.sample().subList(0, 3));
            await().atMost(PATIENCE).until(() -> pipeline.ordered() == 4);
            shadow = new ShadowRun(broker.bootstrap()).begin(live, Topics.of("kept-shadow"), 2, null);
        }
        SortedSet<String> before = names();

        assertThatThrownBy(() -> replay(live, Topics.of("refused"), new OrderPart(late, null)))
                .hasMessage("the order of kept has no entry from " + late + " on: none of its entries has a time");
        assertThatThrownBy(() -> replay(live, Topics.of("kept-shadow"), new OrderPart(null, null)))
                .hasMessage("namespace kept-shadow is not empty; replay into a new one");
        assertThatThrownBy(() -> new ShadowRun(broker.bootstrap()).begin(live, Topics.of("kept-shadow"), 2, STRICT))
                .hasMessage("namespace kept-shadow is not empty; replay into a new one");
        assertThat(names()).isEqualTo(before).containsAll(namesOf(shadow));
    }

    private static void replay(Topics from, Topics to, OrderPart part) throws InterruptedException {
        new ReplayRun(broker.bootstrap(), from, to, 2).take(part, null, new NoProgress());
    }

    private static SortedSet<String> names() {
        try (TopicAdmin admin = new TopicAdmin(broker.bootstrap())) {
            return admin.names();
        }
    }

    private static List<String> namesOf(Topics topics) {
        return topics.all().stream().<String>map(Topic::name).toList();
    }

    /** Stages of a replay, and the topics that they want. */
    private List<StagePlan> bounded(Topics topics, int partitions) {
        try (TopicAdmin admin = new TopicAdmin(broker.bootstrap())) {
            admin.create(topics, partitions);
        }
        return Stages.bounded(topics, broker.bootstrap(), state.resolve("bounded"), partitions);
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
