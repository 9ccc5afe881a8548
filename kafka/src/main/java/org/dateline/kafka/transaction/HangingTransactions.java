package org.dateline.kafka.transaction;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.requests.TransactionResult;
import org.dateline.kafka.topic.KafkaAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends transactions that hang: a partition has them open, their coordinator is done with them, and so nobody will ever
 * end them. Readers of committed records wait at such a transaction for good, and a stage whose offsets were part of it
 * cannot start.
 *
 * <p>A Kafka broker that was killed between a transaction's decision and its markers has been seen to leave some behind;
 * most likely because it takes a partition without a leader for a deleted one and sends it no marker ({@code
 * TransactionMarkerChannelManager.addTxnMarkersToBrokerQueue}, Kafka 4.3). The coordinator still knows what was decided,
 * so what hangs is ended in that way: committed where it was committed. Kafka's own tool ({@code kafka-transactions.sh
 * abort}, KIP-664) can only abort.
 *
 * <p>What is under way is safe: the marker's epoch is that of the hanging transaction's end, and a partition refuses it
 * once the producer's next transaction, which has that epoch, has written there.
 */
public final class HangingTransactions {
    private static final Logger LOG = LoggerFactory.getLogger(HangingTransactions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<TransactionState> ENDED =
            EnumSet.of(TransactionState.COMPLETE_COMMIT, TransactionState.COMPLETE_ABORT);
    private static final Set<TransactionState> ENDING =
            EnumSet.of(TransactionState.PREPARE_COMMIT, TransactionState.PREPARE_ABORT);

    private final Admin admin;
    private final OpenTransactions transactions;
    private final EndMarkers markers;
    private final String prefix;

    private HangingTransactions(Admin admin, OpenTransactions transactions, EndMarkers markers, String prefix) {
        this.admin = admin;
        this.transactions = transactions;
        this.markers = markers;
        this.prefix = prefix;
    }

    /**
     * Ends those of a namespace's stages. May be called while stages work. Where brokers do not answer or refuse, a
     * warning says so and what hangs stays: whoever starts may still succeed.
     *
     * @param bootstrap {@code host:port}, several separated by commas
     * @param groups consumer groups of stages of the namespace that are about to start
     * @return the partitions in which a transaction was ended
     */
    public static List<TopicPartition> end(String bootstrap, String namespace, Collection<String> groups) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis());
        List<TopicPartition> ended = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        KafkaException failure;
        do {
            failure = tried(settings, namespace, groups, ended);
        } while (failure != null && !Thread.currentThread().isInterrupted() && System.nanoTime() < deadline);
        if (failure != null) {
            LOG.warn("whether {} has transactions that hang cannot be told: {}", namespace, failure.getMessage());
        }
        return ended;
    }

    /** Null where it succeeds. A broker that has just started refuses what it answers a moment later. */
    private static KafkaException tried(
            Map<String, Object> settings, String namespace, Collection<String> groups, List<TopicPartition> ended) {
        try (Admin admin = Admin.create(settings)) {
            OpenTransactions open = new OpenTransactions(admin, namespace, groups);
            new HangingTransactions(admin, open, new EndMarkers(admin, settings), namespace + "-").end(ended);
            return null;
        } catch (KafkaException e) {
            return e;
        }
    }

    private void end(List<TopicPartition> ended) {
        Map<TopicPartition, List<ProducerState>> open = transactions.find();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!open.isEmpty() && isUndecided(open) && System.nanoTime() < deadline) {
            KafkaAnswer.pause();
            open = transactions.in(open.keySet());
        }
        for (HangingTransaction transaction : hanging(open)) {
            markers.write(transaction);
            ended.add(transaction.partition());
            LOG.warn(
                    "a broker had left a transaction open in {}; it is ended now: {}",
                    transaction.partition(),
                    transaction.result());
        }
    }

    /** A coordinator that has just started may not know a transaction yet, or be about to end it. */
    private boolean isUndecided(Map<TopicPartition, List<ProducerState>> open) {
        Set<Long> producers = producers(open);
        Collection<TransactionListing> known = listings(producers);
        return known.stream()
                                .map(TransactionListing::producerId)
                                .collect(toSet())
                                .size()
                        < producers.size()
                || known.stream().anyMatch(transaction -> ENDING.contains(transaction.state()));
    }

    /**
     * The order of the questions matters: what is open, then how its coordinator ended it, then what is open still. A
     * transaction that is under way is not over at the coordinator before all its markers are written.
     */
    private List<HangingTransaction> hanging(Map<TopicPartition, List<ProducerState>> open) {
        Map<Long, TransactionDescription> decided = decided(producers(open));
        if (decided.isEmpty()) {
            return List.of();
        }
        List<HangingTransaction> hanging = new ArrayList<>();
        transactions
                .in(open.keySet())
                .forEach((partition, producers) -> producers.stream()
                        .filter(open.get(partition)::contains)
                        .filter(producer -> decided.containsKey(producer.producerId()))
                        .filter(producer -> isOver(decided.get(producer.producerId()), producer))
                        .map(producer ->
                                new HangingTransaction(partition, producer, result(decided.get(producer.producerId()))))
                        .forEach(hanging::add));
        return hanging;
    }

    /** How the coordinator sees the transactions of the namespace's stages, by producer. */
    private Map<Long, TransactionDescription> decided(Set<Long> producers) {
        if (producers.isEmpty()) {
            return Map.of();
        }
        List<String> ids = listings(producers).stream()
                .map(TransactionListing::transactionalId)
                .filter(id -> id.startsWith(prefix))
                .distinct()
                .toList();
        return KafkaAnswer.of(admin.describeTransactions(ids).all()).values().stream()
                .collect(toMap(TransactionDescription::producerId, decision -> decision, (one, other) -> one));
    }

    private Collection<TransactionListing> listings(Set<Long> producers) {
        return KafkaAnswer.of(admin.listTransactions(new ListTransactionsOptions().filterProducerIds(producers))
                .all());
    }

    private static Set<Long> producers(Map<TopicPartition, List<ProducerState>> open) {
        return open.values().stream()
                .flatMap(List::stream)
                .map(ProducerState::producerId)
                .collect(toSet());
    }

    /** Whether the coordinator's last word is about this very transaction: what came later raised the epoch again. */
    private static boolean isOver(TransactionDescription decision, ProducerState producer) {
        return ENDED.contains(decision.state()) && decision.producerEpoch() == HangingTransaction.endEpoch(producer);
    }

    private static TransactionResult result(TransactionDescription decision) {
        return decision.state() == TransactionState.COMPLETE_COMMIT
                ? TransactionResult.COMMIT
                : TransactionResult.ABORT;
    }
}
