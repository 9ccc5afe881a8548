import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;

/**
 * Waits until every stage of a namespace has worked on all there is and nothing has been added to its order for a while:
 * in a lull, events are settled. Arguments: bootstrap, namespace, seconds.
 */
final class Drained {
    private static final int LOOK_BACK = 2_000;
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(4);

    public static void main(String[] arguments) throws InterruptedException {
        Topics topics = new Namespaces(arguments[0]).topics(Topics.of(arguments[1]));
        long began = System.nanoTime();
        long deadline = began + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[2]));
        try (TopicAdmin admin = new TopicAdmin(arguments[0]);
                TopicReader reader = new TopicReader(arguments[0])) {
            String behind = behind(topics, admin, reader);
            Object order = Map.of();
            long since = began;
            while (behind != null || System.nanoTime() - since < QUIET_NANOS) {
                if (System.nanoTime() > deadline) {
                    Results.fail(behind == null ? "the order goes on growing" : behind);
                }
                TimeUnit.MILLISECONDS.sleep(500);
                behind = behind(topics, admin, reader);
                Object now = order(topics, admin);
                since = behind == null && now.equals(order) ? since : System.nanoTime();
                order = now;
            }
        }
        System.out.printf("worked off after %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private static Object order(Topics topics, TopicAdmin admin) {
        try {
            return admin.ends(List.of(topics.articleOrder()));
        } catch (KafkaException e) {
            return e;
        }
    }

    /** What is not worked on yet, in data-flow order; null where all is. */
    private static String behind(Topics topics, TopicAdmin admin, TopicReader reader) {
        try {
            for (Step step : List.of(
                    new Step("enrich", topics.rawArticles()),
                    new Step("cluster", topics.enrichedArticles()),
                    new Step("aggregate", topics.eventAssignments()))) {
                String behind = step.behind(topics, admin, reader);
                if (behind != null) {
                    return behind;
                }
            }
            return null;
        } catch (KafkaException e) {
            return "the broker does not answer: " + e.getMessage();
        }
    }

    private record Step(String stage, Topic<?, ?> input) {
        private String behind(Topics topics, TopicAdmin admin, TopicReader reader) {
            Map<TopicPartition, Long> ends = admin.ends(List.of(input));
            Map<TopicPartition, Long> committed = admin.committed(topics.namespace() + "-" + stage);
            Map<TopicPartition, Long> last = new HashMap<>();
            // behind the last record there may be transaction markers, which nobody commits past
            reader.visitLast(
                    input,
                    LOOK_BACK,
                    record -> last.put(new TopicPartition(record.topic(), record.partition()), record.offset()));
            for (TopicPartition partition : ends.keySet()) {
                long due = last.getOrDefault(partition, -1L) + 1;
                if (committed.getOrDefault(partition, 0L) < due) {
                    return stage + " stands at " + committed.get(partition) + " of " + due + " in " + partition;
                }
            }
            return null;
        }
    }
}
