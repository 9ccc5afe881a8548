package org.dateline.launcher.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.ReplayHeader;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.json.Json;
import org.dateline.model.order.LiveNamespace;

/**
 * Follows a topic of whatever namespace is live. It reads that topic of every namespace over the corpus that is or has
 * been live, and passes over what each of them made while another one was: so it comes to each record once, however
 * often the pointer moves.
 */
public final class LiveFollower implements AutoCloseable {
    private final String corpus;
    private final Namespaces namespaces;
    private final Function<Topics, Topic<?, ?>> topic;
    private final TopicReader reader;
    private final Consumer<LiveNamespace> moved;
    private final Map<String, Topics> followed = new HashMap<>();

    /**
     * Follows from the beginning, or from what comes next.
     *
     * @param topic which topic of a namespace
     * @param moved told when another namespace has become live
     */
    public LiveFollower(
            String bootstrap,
            String corpus,
            Function<Topics, Topic<?, ?>> topic,
            boolean fromBeginning,
            Consumer<LiveNamespace> moved) {
        this.corpus = corpus;
        this.topic = topic;
        this.moved = moved;
        namespaces = new Namespaces(bootstrap);
        reader = new TopicReader(bootstrap);
        // first, so that no move after the look at who is live is missed
        reader.add(Topics.LIVE, false);
        namespaces.everLive(corpus).forEach(name -> add(name, fromBeginning));
    }

    /** Passes on the next records of what is live; returns after {@code patience} where none come. */
    public void poll(Duration patience, BiConsumer<Topics, ConsumerRecord<byte[], byte[]>> visitor) {
        LiveNamespace[] now = new LiveNamespace[1];
        for (ConsumerRecord<byte[], byte[]> record : reader.poll(patience)) {
            if (record.topic().equals(Topics.LIVE.name())) {
                LiveNamespace live = read(record);
                now[0] = live.corpus().equals(corpus) ? live : now[0];
            } else if (!ReplayHeader.isOn(record.headers())) {
                visitor.accept(followed.get(record.topic()), record);
            }
        }
        if (now[0] != null) {
            Namespaces.all(now[0]).forEach(name -> add(name, true));
            moved.accept(now[0]);
        }
    }

    @Override
    public void close() {
        reader.close();
    }

    /** What a namespace made before it became live is all passed over, so that it can be read from the beginning. */
    private void add(String namespace, boolean fromBeginning) {
        Topics topics = namespaces.topics(Topics.of(namespace));
        Topic<?, ?> followedTopic = topic.apply(topics);
        if (followed.putIfAbsent(followedTopic.name(), topics) == null) {
            reader.add(followedTopic, fromBeginning);
        }
    }

    private static LiveNamespace read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Json.fromBytes(record.value(), LiveNamespace.class);
        } catch (IOException e) {
            throw new UncheckedIOException(record.topic() + " is damaged", e);
        }
    }
}
