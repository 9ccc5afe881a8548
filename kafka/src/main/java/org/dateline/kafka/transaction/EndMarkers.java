package org.dateline.kafka.transaction;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.ApiVersions;
import org.apache.kafka.clients.ClientRequest;
import org.apache.kafka.clients.ClientUtils;
import org.apache.kafka.clients.DefaultHostResolver;
import org.apache.kafka.clients.ManualMetadataUpdater;
import org.apache.kafka.clients.NetworkClient;
import org.apache.kafka.clients.NetworkClientUtils;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.requests.WriteTxnMarkersRequest;
import org.apache.kafka.common.requests.WriteTxnMarkersRequest.TxnMarkerEntry;
import org.apache.kafka.common.requests.WriteTxnMarkersResponse;
import org.apache.kafka.common.utils.LogContext;
import org.apache.kafka.common.utils.Time;
import org.dateline.kafka.topic.KafkaAnswer;

/**
 * Writes the marker that ends a transaction in a partition, as its coordinator would ({@code WriteTxnMarkers} of the
 * Kafka protocol; the broker asks for the right to alter the cluster). Kafka's administrative client writes only those
 * that abort.
 */
final class EndMarkers {
    private static final String NAME = "dateline-end-markers";
    private static final int PATIENCE_MS = 10_000;
    /** Transaction version 2: a partition takes no marker whose epoch is not above that of its records (KIP-890). */
    private static final short STRICT_EPOCHS = 2;

    private final Admin admin;
    private final Map<String, Object> settings;

    /** By a connection of the same settings as those of {@code admin}. */
    EndMarkers(Admin admin, Map<String, Object> settings) {
        this.admin = admin;
        this.settings = settings;
    }

    /**
     * Returns when the partition has it.
     *
     * @throws KafkaException where the partition's leader does not answer or refuses
     */
    void write(HangingTransaction transaction) {
        TopicPartition partition = transaction.partition();
        TxnMarkerEntry marker = new TxnMarkerEntry(
                transaction.producer().producerId(),
                HangingTransaction.endEpoch(transaction.producer()),
                transaction.coordinatorEpoch(),
                transaction.result(),
                List.of(partition),
                STRICT_EPOCHS);
        Errors error = send(leader(partition), new WriteTxnMarkersRequest.Builder(List.of(marker)))
                .errorsByProducerId()
                .get(marker.producerId())
                .get(partition);
        if (error != Errors.NONE) {
            throw new KafkaException(
                    "the transaction left open in " + partition + " cannot be ended: " + error.message());
        }
    }

    private Node leader(TopicPartition partition) {
        Node leader = KafkaAnswer.of(admin.describeTopics(List.of(partition.topic()))
                        .topicNameValues()
                        .get(partition.topic()))
                .partitions()
                .get(partition.partition())
                .leader();
        if (leader == null || leader.isEmpty()) {
            throw new KafkaException(partition + " has no leader");
        }
        return leader;
    }

    private WriteTxnMarkersResponse send(Node leader, WriteTxnMarkersRequest.Builder request) {
        try (Metrics metrics = new Metrics();
                NetworkClient client = client(metrics, leader)) {
            long now = Time.SYSTEM.milliseconds();
            if (!NetworkClientUtils.awaitReady(client, leader, Time.SYSTEM, PATIENCE_MS)) {
                throw new KafkaException("no connection to " + leader);
            }
            ClientRequest sent = client.newClientRequest(leader.idString(), request, now, true);
            return (WriteTxnMarkersResponse)
                    NetworkClientUtils.sendAndReceive(client, sent, Time.SYSTEM).responseBody();
        } catch (IOException e) {
            throw new KafkaException("no answer from " + leader, e);
        }
    }

    private NetworkClient client(Metrics metrics, Node leader) {
        return ClientUtils.createNetworkClient(
                new AdminClientConfig(settings),
                NAME,
                metrics,
                NAME,
                new LogContext("[" + NAME + "] "),
                new ApiVersions(),
                Time.SYSTEM,
                1,
                PATIENCE_MS,
                null,
                new ManualMetadataUpdater(List.of(leader)),
                new DefaultHostResolver(),
                null,
                null);
    }
}
