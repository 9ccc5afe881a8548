package org.dateline.kafka.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.model.json.Json;
import org.dateline.model.order.LiveNamespace;
import org.dateline.model.order.OrderEntry;

/** What stands on a broker about its namespaces: which is a shadow of which, and which of those over a corpus is live. */
public final class Namespaces {
    private static final Pattern ORDER_TOPIC = Pattern.compile("([A-Za-z0-9_-]{1,64})\\.article-order\\.v1");

    private final String bootstrap;
    // an order keeps its first entry as long as it is there
    private final Map<String, OrderEntry.Configuration> openings = new ConcurrentHashMap<>();

    /** Connects at each call. */
    public Namespaces(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** The topics of a namespace: those of its corpus among them where its order says that it is a shadow. */
    public Topics topics(Topics named) {
        return opening(named)
                .map(OrderEntry.Configuration::corpus)
                .map(corpus -> named.over(Topics.of(corpus)))
                .orElse(named);
    }

    /** The namespace whose raw articles and order a namespace works on: itself where it is no shadow. */
    public String corpus(Topics named) {
        return opening(named).map(OrderEntry.Configuration::corpus).orElse(named.namespace());
    }

    /** The first entry of a namespace's own order; empty where nothing has begun there. */
    public Optional<OrderEntry.Configuration> opening(Topics topics) {
        if (!openings.containsKey(topics.namespace()) && exists(topics.articleOrder())) {
            try (PartitionReader reader = new PartitionReader(bootstrap, topics.articleOrder(), 0)) {
                if (reader.hasNext()) {
                    openings.put(topics.namespace(), (OrderEntry.Configuration) read(reader.next(), OrderEntry.class));
                }
            }
        }
        return Optional.ofNullable(openings.get(topics.namespace()));
    }

    /** Where the live namespace over a corpus took over; empty as long as it is that of the corpus itself. */
    public Optional<LiveNamespace> pointer(String corpus) {
        if (!exists(Topics.LIVE)) {
            return Optional.empty();
        }
        LiveNamespace[] last = new LiveNamespace[1];
        try (TopicReader reader = new TopicReader(bootstrap)) {
            reader.scan(Topics.LIVE, record -> {
                LiveNamespace live = read(record, LiveNamespace.class);
                last[0] = live.corpus().equals(corpus) ? live : last[0];
            });
        }
        return Optional.ofNullable(last[0]);
    }

    /** The live namespace over a corpus. */
    public String live(String corpus) {
        return pointer(corpus).map(LiveNamespace::namespace).orElse(corpus);
    }

    /** All namespaces over a corpus that are or have been live, sorted. */
    public SortedSet<String> everLive(String corpus) {
        return pointer(corpus).map(Namespaces::all).orElse(new TreeSet<>(List.of(corpus)));
    }

    /** The live namespace and all that have been live, sorted. */
    public static SortedSet<String> all(LiveNamespace live) {
        SortedSet<String> all = new TreeSet<>(live.earlier());
        all.addAll(Arrays.asList(live.corpus(), live.namespace()));
        return all;
    }

    /** The shadows over a corpus, sorted by name. */
    public List<Topics> shadows(String corpus) {
        List<Topics> shadows = new ArrayList<>();
        SortedSet<String> names = topicNames();
        // a name may come again, as something else
        openings.keySet()
                .removeIf(namespace ->
                        !names.contains(Topics.of(namespace).articleOrder().name()));
        for (String name : names) {
            Matcher order = ORDER_TOPIC.matcher(name);
            if (order.matches() && !order.group(1).equals(corpus)) {
                Topics topics = topics(Topics.of(order.group(1)));
                if (topics.corpusOrder()
                        .name()
                        .equals(Topics.of(corpus).articleOrder().name())) {
                    shadows.add(topics);
                }
            }
        }
        return shadows;
    }

    private SortedSet<String> topicNames() {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            return admin.names();
        }
    }

    private boolean exists(Topic<?, ?> topic) {
        return topicNames().contains(topic.name());
    }

    private static <T> T read(ConsumerRecord<byte[], byte[]> record, Class<T> type) {
        try {
            return Json.fromBytes(record.value(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(record.topic() + " is damaged", e);
        }
    }
}
