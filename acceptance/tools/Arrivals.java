import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.event.EventMember;
import org.dateline.model.json.Json;

/**
 * Follows the member rows of a namespace until it is ended, over restarts of the broker too, and prints for each
 * article, once, when it came and when it was received, in milliseconds. Arguments: bootstrap, namespace.
 */
final class Arrivals {
    public static void main(String[] arguments) throws IOException {
        Set<String> seen = new HashSet<>();
        try (TopicReader reader = new TopicReader(arguments[0])) {
            reader.follow(Topics.of(arguments[1]).eventMembers(), true);
            while (!System.out.checkError()) {
                for (var record : reader.poll(Duration.ofMillis(100))) {
                    // an article that moves to another event leaves a row without a value
                    EventMember member =
                            record.value() == null ? null : Json.fromBytes(record.value(), EventMember.class);
                    if (member != null && seen.add(member.articleId())) {
                        System.out.println(
                                System.currentTimeMillis() + " " + member.receivedAt().toEpochMilli());
                    }
                }
            }
        }
    }
}
