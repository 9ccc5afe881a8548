package org.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.order.OrderEntry;
import org.dateline.model.order.OrderEntry.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamespacesTest {
    private static final Topics TOPICS = Topics.of("second");

    @TempDir
    private Path directory;

    @Test
    void findsAShadowUnderTheNameOfANamespaceThatWasDeleted() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT)) {
            Namespaces namespaces = new Namespaces(broker.bootstrap());
            begin(broker, new OrderEntry.Configuration(0, Mode.FOLLOWING, null, "news", null, null));
            assertThat(namespaces.shadows("news")).isEmpty();
            delete(broker);
            assertThat(namespaces.shadows("news")).isEmpty();

            begin(broker, new OrderEntry.Configuration(0, Mode.FOLLOWING, null, "news", "news", null));

            assertThat(namespaces.shadows("news")).extracting(Topics::namespace).containsExactly("second");
        }
    }

    private static void begin(EmbeddedBroker broker, OrderEntry opening) throws Exception {
        try (TopicAdmin admin = new TopicAdmin(broker.bootstrap());
                KafkaProducer<String, OrderEntry> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrap()),
                        new StringSerializer(),
                        TOPICS.articleOrder().value().serializer())) {
            admin.create(TOPICS, 1);
            producer.send(new ProducerRecord<>(TOPICS.articleOrder().name(), opening))
                    .get();
        }
    }

    private static void delete(EmbeddedBroker broker) throws Exception {
        String order = TOPICS.articleOrder().name();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrap()))) {
            admin.deleteTopics(List.of(order)).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(order));
        }
    }
}
