package org.dateline.kafka.transaction;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.internals.Topic;
import org.apache.kafka.common.requests.TransactionResult;
import org.dateline.kafka.topic.KafkaAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends transactions that hang: a partition has them open, their coordinator is done with them, and so nobody will ever
 * end them. Readers of committed records wait at such a transaction for good, and a stage whose offsets were part of it
 * cannot start.
 *
 * <p>A Kafka broker that was killed between a transaction's decision and its markers can leave some behind: it takes a
 * partition whose leader is not known for the moment for a deleted one and sends it no marker ({@code
 * TransactionMarkerChannelManager.addTxnMarkersToBrokerQueue}, Kafka 4.3). The coordinator still knows what was decided,
 * so what hangs is ended in that way: committed where it was committed. Kafka's own tool ({@code kafka-transactions.sh
 * abort}, KIP-664) can only abort.
 */
public final class HangingTransactions {
    private static final Logger LOG = LoggerFactory.getLogger(HangingTransactions.class);
    private static final Set<TransactionState> UNDERWAY =
            EnumSet.of(TransactionState.PREPARE_COMMIT, TransactionState.PREPARE_ABORT);
    private static final Set<TransactionState> ENDED =
            EnumSet.of(TransactionState.COMPLETE_COMMIT, TransactionState.COMPLETE_ABORT, TransactionState.EMPTY);
    private static final long PATIENCE_SECONDS = 20;

    private final Admin admin;
    private final EndMarkers markers;
    private final String prefix;

    private HangingTransactions(Admin admin, EndMarkers markers, String prefix) {
        this.admin = admin;
        this.markers = markers;
        this.prefix = prefix;
    }

    /**
     * Ends those of a namespace's stages. May be called while stages work: what is under way stays as it is.
     *
     * @param bootstrap {@code host:port}, several separated by commas
     * @return the partitions in which a transaction was ended
     * @throws KafkaException where the brokers do not answer or refuse
     */
    public static List<TopicPartition> end(String bootstrap, String namespace) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (Admin admin = Admin.create(settings)) {
            return new HangingTransactions(admin, new EndMarkers(admin, settings), namespace + "-").end();
        }
    }

    private List<TopicPartition> end() {
        Map<Long, String> ended = endedAtCoordinator();
        if (ended.isEmpty()) {
            return List.of();
        }
        List<HangingTransaction> hanging = hanging(ended);
        for (HangingTransaction transaction : hanging) {
            LOG.warn(
                    "a transaction of {} has been left open in {}: {}",
                    ended.get(transaction.producer().producerId()),
                    transaction.partition(),
                    transaction.result());
            markers.write(transaction);
        }
        return hanging.stream().map(HangingTransaction::partition).toList();
    }

    /** Ids of the transactions whose end, as the coordinator sees it, is behind them; by id of their producer. */
    private Map<Long, String> endedAtCoordinator() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Collection<TransactionListing> found = transactions();
        while (found.stream().anyMatch(transaction -> UNDERWAY.contains(transaction.state()))
                && System.nanoTime() < deadline) {
            KafkaAnswer.pause();
            found = transactions();
        }
        return found.stream()
                .filter(transaction -> ENDED.contains(transaction.state()))
                .collect(toMap(TransactionListing::producerId, TransactionListing::transactionalId));
    }

    private Collection<TransactionListing> transactions() {
        ListTransactionsOptions ofStages =
                new ListTransactionsOptions().filterOnTransactionalIdPattern(Pattern.quote(prefix) + ".*");
        return KafkaAnswer.of(admin.listTransactions(ofStages).all());
    }

    /**
     * The order of the questions matters: what is open, then how its coordinator ended it, then what is open still. A
     * transaction that is under way is not ended at the coordinator before all its markers are written.
     */
    private List<HangingTransaction> hanging(Map<Long, String> ended) {
        Map<TopicPartition, List<ProducerState>> before = open(partitions(), ended.keySet());
        if (before.isEmpty()) {
            return List.of();
        }
        Map<String, TransactionDescription> decided =
                KafkaAnswer.of(admin.describeTransactions(ended.values()).all());
        List<HangingTransaction> hanging = new ArrayList<>();
        open(before.keySet(), ended.keySet()).forEach((partition, producers) -> {
            for (ProducerState producer : producers) {
                TransactionDescription decision = decided.get(ended.get(producer.producerId()));
                if (isSame(before.get(partition), producer) && isOver(decision, producer)) {
                    hanging.add(new HangingTransaction(
                            partition, producer, (short) decision.producerEpoch(), result(decision)));
                }
            }
        });
        return hanging;
    }

    private static boolean isSame(List<ProducerState> before, ProducerState now) {
        return before.stream()
                .anyMatch(then -> then.producerId() == now.producerId()
                        && then.currentTransactionStartOffset().equals(now.currentTransactionStartOffset()));
    }

    private static boolean isOver(TransactionDescription decision, ProducerState producer) {
        return ENDED.contains(decision.state())
                && decision.producerId() == producer.producerId()
                && decision.producerEpoch() >= producer.producerEpoch();
    }

    /** An empty one has been taken over since by a new producer, which begins by aborting what it finds. */
    private static TransactionResult result(TransactionDescription decision) {
        return decision.state() == TransactionState.COMPLETE_COMMIT
                ? TransactionResult.COMMIT
                : TransactionResult.ABORT;
    }

    /** The partitions of the namespace's topics, of its stages' own topics, and of the consumers' offsets. */
    private List<TopicPartition> partitions() {
        String own = prefix.substring(0, prefix.length() - 1) + ".";
        List<String> topics =
                KafkaAnswer.of(admin.listTopics(new ListTopicsOptions().listInternal(true))
                                .names())
                        .stream()
                        .filter(topic -> topic.startsWith(own)
                                || topic.startsWith(prefix)
                                || topic.equals(Topic.GROUP_METADATA_TOPIC_NAME))
                        .toList();
        List<TopicPartition> partitions = new ArrayList<>();
        for (TopicDescription topic :
                KafkaAnswer.of(admin.describeTopics(topics).allTopicNames()).values()) {
            topic.partitions()
                    .forEach(partition -> partitions.add(new TopicPartition(topic.name(), partition.partition())));
        }
        return partitions;
    }

    private Map<TopicPartition, List<ProducerState>> open(Collection<TopicPartition> partitions, Set<Long> producers) {
        Map<TopicPartition, List<ProducerState>> open = new HashMap<>();
        KafkaAnswer.of(admin.describeProducers(partitions).all()).forEach((partition, states) -> {
            List<ProducerState> ours = states.activeProducers().stream()
                    .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                    .filter(producer -> producers.contains(producer.producerId()))
                    .toList();
            if (!ours.isEmpty()) {
                open.put(partition, ours);
            }
        });
        return open;
    }
}
