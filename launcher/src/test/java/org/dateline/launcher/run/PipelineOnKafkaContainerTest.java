package org.dateline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** The pipeline over Apache Kafka's own image. Skipped where there is no Docker engine. */
class PipelineOnKafkaContainerTest extends PipelineContract {
    private static KafkaContainer broker;

    @BeforeAll
    static void startBroker() {
        assumeTrue(
                DockerEngine.isThere() && DockerClientFactory.instance().isDockerAvailable(),
                "skipped: there is no Docker engine");
        broker = new KafkaContainer("apache/kafka:4.3.1");
        broker.start();
    }

    @AfterAll
    static void stopBroker() {
        if (broker != null) {
            broker.stop();
        }
    }

    @Override
    String bootstrap() {
        return broker.getBootstrapServers();
    }

    @Test
    void givesTheSameFilesAsTheEmbeddedBroker() throws IOException, InterruptedException {
        List<String> lines = TestCorpus.sample();

        Results onContainer = run("container", 4, lines);
        Results onItsOwnBroker = runOnItsOwnBroker(4, lines);

        assertThat(onContainer.events()).isPositive();
        assertThat(onContainer.differenceFrom(onItsOwnBroker)).isEmpty();
    }
}
