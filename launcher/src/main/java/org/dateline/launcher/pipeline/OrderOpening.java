package org.dateline.launcher.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.OrderEntry;

/** Begins the order of a namespace, and asks for its handover. */
public final class OrderOpening {
    private OrderOpening() {}

    /** Begins a recorded order where none has begun. Two processes may both do so: the second entry is not heeded. */
    public static void recordIfNew(String bootstrap, Topics topics) {
        if (!isNew(bootstrap, topics)) {
            return;
        }
        write(bootstrap, topics, new OrderEntry.Configuration(0, OrderEntry.Mode.RECORDING));
    }

    /**
     * Begins the order of a shadow, which goes on with that of its corpus.
     *
     * @param live the namespace that is live
     * @param corpus the namespace whose raw articles and order it works on
     * @param configuration what its clusterer does otherwise than shipped; null for nothing
     */
    public static void shadow(
            String bootstrap, Topics topics, String live, String corpus, ClusterConfiguration configuration) {
        write(
                bootstrap,
                topics,
                new OrderEntry.Configuration(0, OrderEntry.Mode.FOLLOWING, configuration, live, corpus, null));
    }

    /** Asks whoever records the order of a corpus to hand over to another namespace. */
    public static void requestHandover(String bootstrap, Topics corpus, String namespace) {
        write(bootstrap, corpus, new OrderEntry.HandoverRequest(namespace));
    }

    private static void write(String bootstrap, Topics topics, OrderEntry entry) {
        try (KafkaProducer<String, OrderEntry> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringSerializer(),
                topics.articleOrder().value().serializer())) {
            producer.send(new ProducerRecord<>(topics.articleOrder().name(), null, 0L, null, entry))
                    .get();
        } catch (ExecutionException e) {
            throw new KafkaException("cannot write the order of " + topics.namespace(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    /** Whether nothing has been ordered in this namespace, whose topics need not be there. */
    public static boolean isNew(String bootstrap, Topics topics) {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            return !admin.names().contains(topics.articleOrder().name())
                    || admin.ends(List.of(topics.articleOrder())).values().stream()
                            .allMatch(end -> end == 0);
        }
    }
}
