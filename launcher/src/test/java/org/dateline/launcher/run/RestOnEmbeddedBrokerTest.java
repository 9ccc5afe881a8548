package org.dateline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.dateline.ingest.order.OrderPart;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.Rest;
import org.dateline.launcher.result.ResultFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestOnEmbeddedBrokerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    @Test
    void isThereOnceNothingIsLeftToSettleSoThatTheResultsAreThoseOfAReplay() throws Exception {
        Topics live = Topics.of("wire");
        Topics again = Topics.of("again");

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), EmbeddedBroker.ANY_PORT);
                LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, directory.resolve("state"))) {
            pipeline.publish(TestCorpus.sample());

            assertThat(await(broker, live, PATIENCE)).isTrue();
            Path files = directory.resolve("live");
            assertThat(new ResultFiles(live, broker.bootstrap()).write(files).ofOneMoment())
                    .isTrue();
            new ReplayRun(broker.bootstrap(), live, again, 3).take(new OrderPart(null, null), null, new NoProgress());
            assertThat(Results.in(files)
                            .differenceFrom(Results.of(broker.bootstrap(), again, directory.resolve("again"))))
                    .isEmpty();
        }
    }

    @Test
    void isNotThereWhereAStageDoesNotRun() throws Exception {
        Topics live = Topics.of("wire");

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), EmbeddedBroker.ANY_PORT)) {
            try (LivePipeline pipeline = new LivePipeline(broker.bootstrap(), live, 2, directory.resolve("state"))) {
                assertThat(pipeline.ordered()).isPositive();
            }
            LivePipeline.publish(broker.bootstrap(), live, TestCorpus.sample().subList(0, 10));

            assertThat(await(broker, live, Duration.ofSeconds(1))).isFalse();
            try (TopicAdmin admin = new TopicAdmin(broker.bootstrap());
                    TopicReader reader = new TopicReader(broker.bootstrap())) {
                assertThat(new Rest(live, admin, reader).behind()).contains("enrich");
            }
        }
    }

    private static boolean await(EmbeddedBroker broker, Topics topics, Duration patience) throws InterruptedException {
        try (TopicAdmin admin = new TopicAdmin(broker.bootstrap());
                TopicReader reader = new TopicReader(broker.bootstrap())) {
            return new Rest(topics, admin, reader).await(patience, share -> {});
        }
    }
}
