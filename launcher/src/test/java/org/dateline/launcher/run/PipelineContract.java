package org.dateline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.order.OrderPart;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.result.RunReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the whole pipeline over every broker. */
abstract class PipelineContract {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OPENING = 1;

    @TempDir
    private Path directory;

    /** Where the broker of the test is. */
    abstract String bootstrap();

    @Test
    void replaysALiveNamespaceToTheSameFiles() throws Exception {
        Topics live = Topics.of("live");
        List<String> lines = new ArrayList<>(TestCorpus.sample().subList(0, 40));
        lines.add("{\"id\": \"mer-0101\", \"outlet\": \"Meridian News Agency\", \"withdrawn\": true}");

        try (LivePipeline pipeline = new LivePipeline(bootstrap(), live, 2, directory.resolve("state"))) {
            pipeline.publish(lines);
            await().atMost(PATIENCE).until(() -> pipeline.ordered() == OPENING + lines.size());
            Results replayed = replay(live, Topics.of("again"), 3);

            assertThat(replayed.events()).isPositive();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Results.of(bootstrap(), live, directory.resolve("live"))
                                    .differenceFrom(replayed))
                            .isEmpty());
        }
    }

    /** The results of a bounded run in a namespace of its own. */
    final Results run(String namespace, int partitions, List<String> lines) throws IOException, InterruptedException {
        report(namespace, partitions, lines);
        return Results.in(directory.resolve(namespace));
    }

    /** The report of a bounded run in a namespace of its own. */
    final RunReport report(String namespace, int partitions, List<String> lines)
            throws IOException, InterruptedException {
        return report(bootstrap(), namespace, partitions, lines);
    }

    /** The results of a bounded run over a broker of its own. */
    final Results runOnItsOwnBroker(int partitions, List<String> lines) throws IOException, InterruptedException {
        report(null, "own", partitions, lines);
        return Results.in(directory.resolve("own"));
    }

    private RunReport report(String bootstrapOrNull, String namespace, int partitions, List<String> lines)
            throws IOException, InterruptedException {
        try (BoundedRun run = BoundedRun.start(bootstrapOrNull, Topics.of(namespace), partitions)) {
            return run.take(TestCorpus.source(lines), directory.resolve(namespace), new NoProgress());
        }
    }

    private Results replay(Topics from, Topics to, int partitions) throws InterruptedException {
        new ReplayRun(bootstrap(), from, to, partitions).take(new OrderPart(null, null), null, new NoProgress());
        return Results.of(bootstrap(), to, directory.resolve(to.namespace()));
    }
}
