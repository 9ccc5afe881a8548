import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dateline.kafka.topic.OrdinalHeader;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;

/**
 * Copies the articles and the order of a namespace into another, each record and each entry twice, and nine in ten
 * articles into the first partition. Arguments: bootstrap, namespace, the other one, which has partitions and is empty.
 */
final class Skewed {
    private static final int PARTITIONS = 4;
    private static final int ONE_IN = 10;

    public static void main(String[] arguments) {
        Topics from = Topics.of(arguments[1]);
        Topics to = Topics.of(arguments[2]);
        ByteArraySerializer bytes = new ByteArraySerializer();
        try (TopicReader reader = new TopicReader(arguments[0]);
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", arguments[0], "max.request.size", 8 << 20), bytes, bytes)) {
            reader.scan(from.articleOrder(), entry -> {
                for (int time = 0; time < 2; time++) {
                    producer.send(new ProducerRecord<>(to.articleOrder().name(), 0, entry.timestamp(), null, entry.value()));
                }
            });
            int[] number = new int[1];
            reader.scan(from.rawArticles(), article -> {
                int partition = number[0]++ % ONE_IN == 0 ? 1 + number[0] / ONE_IN % (PARTITIONS - 1) : 0;
                producer.send(copy(article, to, partition));
                producer.send(copy(article, to, partition));
            });
            producer.flush();
        }
    }

    private static ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> article, Topics to, int partition) {
        String ordinal = OrdinalHeader.read(
                article.headers().lastHeader(OrdinalHeader.NAME), article.partition(), article.offset());
        ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(
                to.rawArticles().name(), partition, article.timestamp(), article.key(), article.value());
        copy.headers().add(OrdinalHeader.of(ordinal));
        return copy;
    }
}
