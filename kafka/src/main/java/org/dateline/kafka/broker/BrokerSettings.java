package org.dateline.kafka.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Settings of a broker that is alone: one replica of everything, quick to start and quick to be missed. */
final class BrokerSettings {
    static final String CONTROLLER = "CONTROLLER";

    private static final String CLIENT = "CLIENT";
    private static final String FLUSHED_AFTER = "10000";

    private BrokerSettings() {}

    static Properties of(Path directory, int nodeId, int clientPort, int controllerPort) {
        String client = CLIENT + "://localhost:" + clientPort;
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(nodeId));
        settings.put("controller.quorum.voters", nodeId + "@localhost:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("listeners", client + "," + CONTROLLER + "://localhost:" + controllerPort);
        settings.put("advertised.listeners", client);
        settings.put("listener.security.protocol.map", CLIENT + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        settings.put("inter.broker.listener.name", CLIENT);
        settings.put("log.dirs", directory.toString());
        settings.put("auto.create.topics.enable", "false");
        addAlone(settings);
        addQuick(settings);
        addFlushed(settings);
        return settings;
    }

    private static void addAlone(Properties settings) {
        List.of(
                        "offsets.topic.replication.factor",
                        "transaction.state.log.replication.factor",
                        "transaction.state.log.min.isr",
                        "share.coordinator.state.topic.replication.factor",
                        "share.coordinator.state.topic.min.isr",
                        "default.replication.factor",
                        "min.insync.replicas")
                .forEach(name -> settings.put(name, "1"));
        settings.put("offsets.topic.num.partitions", "5");
        settings.put("transaction.state.log.num.partitions", "5");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
    }

    private static void addQuick(Properties settings) {
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
        settings.put("controlled.shutdown.enable", "true");
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
    }

    /**
     * Kafka leaves it to the system when records reach the disk, which other replicas make up for; here there are none.
     * What has reached it is not looked through again after a crash either.
     */
    private static void addFlushed(Properties settings) {
        settings.put("log.flush.interval.ms", FLUSHED_AFTER);
        settings.put("log.flush.scheduler.interval.ms", FLUSHED_AFTER);
        settings.put("log.flush.offset.checkpoint.interval.ms", FLUSHED_AFTER);
    }
}
