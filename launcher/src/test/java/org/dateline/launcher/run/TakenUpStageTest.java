package org.dateline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.protocol.Errors;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.StageFailure;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenUpStageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    @Test
    void worksOnWhereAStageFailedForTheBroker() throws IOException {
        Topics live = Topics.of("wire");
        List<String> lines = TestCorpus.sample().subList(0, 20);

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), EmbeddedBroker.ANY_PORT);
                LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, directory.resolve("state"))) {
            pipeline.publish(lines.subList(0, 10));
            awaitAssigned(broker, live, 10);

            assertThat(pipeline.takesUp(loading())).isTrue();
            pipeline.publish(lines.subList(10, 20));

            awaitAssigned(broker, live, 20);
            assertThat(pipeline.takesUp(loading())).isFalse();
            assertThat(pipeline.takesUp(new StageFailure("enrich", new IllegalStateException("lost"))))
                    .isFalse();
        }
    }

    private static StageFailure loading() {
        return new StageFailure(
                "cluster",
                new KafkaException(
                        "Unexpected error from SyncGroup: " + Errors.COORDINATOR_LOAD_IN_PROGRESS.message()));
    }

    private static void awaitAssigned(EmbeddedBroker broker, Topics topics, int articles) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(first(broker, topics)).hasSize(articles).doesNotHaveDuplicates());
    }

    /** The articles whose coming is assigned, each time that it is. */
    private static List<String> first(EmbeddedBroker broker, Topics topics) {
        List<String> articles = new ArrayList<>();
        try (TopicReader reader = new TopicReader(broker.bootstrap())) {
            reader.scan(topics.eventAssignments(), record -> {
                if (read(record.value()) instanceof Assignment assignment && assignment.step() == null) {
                    articles.add(assignment.articleId());
                }
            });
        }
        return articles;
    }

    private static EventAssignment read(byte[] json) {
        try {
            return Json.fromBytes(json, EventAssignment.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
