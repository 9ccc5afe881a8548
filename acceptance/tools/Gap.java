import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.RejectedArticle;

/** Writes the outcome of offset 0 and then that of offset 3, as if two had been lost. Arguments: bootstrap, namespace. */
final class Gap {
    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        var topic = Topics.of(arguments[1]).enrichedArticles();
        try (KafkaProducer<String, EnrichOutcome> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", arguments[0]), topic.key().serializer(), topic.value().serializer())) {
            for (long offset : new long[] {0, 3}) {
                RawPosition position = new RawPosition("0:" + offset, 0, offset);
                EnrichOutcome outcome = new RejectedArticle("0:" + offset, position, "unreadable", "made up");
                producer.send(new ProducerRecord<>(topic.name(), outcome.articleId(), outcome)).get();
            }
        }
    }
}
