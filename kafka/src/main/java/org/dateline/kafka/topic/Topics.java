package org.dateline.kafka.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.common.serialization.Serdes;
import org.dateline.kafka.serde.JsonSerde;
import org.dateline.kafka.topic.Topic.Retention;
import org.dateline.kafka.topic.Topic.Width;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.RawArticle;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventMember;
import org.dateline.model.order.LiveNamespace;
import org.dateline.model.order.OrderEntry;

/**
 * All topics of one namespace. A replay writes under a namespace of its own, so that it never meets what is live.
 *
 * @param namespace first part of every name
 * @param rawArticles articles as they passed the door, key: articleId
 * @param enrichedArticles one outcome a raw record, key: articleId
 * @param articleOrder the recorded order, no key; of a shadow, its first entry alone
 * @param corpusOrder where the rest of the order stands and is recorded: the same topic, or that of the corpus where this
 *     namespace is a shadow
 * @param eventAssignments what the clusterer decided, key: eventId
 * @param events the view of each event, key: eventId
 * @param eventMembers the articles of each event, key: {@link EventMember#key()}
 * @param eventChanges one record a version of a view, key: eventId
 * @param deadLetters input that could not be used, key and value as they came, reasons in the headers
 */
public record Topics(
        String namespace,
        Topic<String, RawArticle> rawArticles,
        Topic<String, EnrichOutcome> enrichedArticles,
        Topic<String, OrderEntry> articleOrder,
        Topic<String, OrderEntry> corpusOrder,
        Topic<String, EventAssignment> eventAssignments,
        Topic<String, Event> events,
        Topic<String, EventMember> eventMembers,
        Topic<String, EventChange> eventChanges,
        Topic<byte[], byte[]> deadLetters) {
    /** The namespace of a pipeline that is told no other. */
    public static final String DEFAULT_NAMESPACE = "news";

    /** Which namespace over a corpus is live, key: the corpus; one topic for all namespaces of a broker. */
    public static final Topic<String, LiveNamespace> LIVE =
            topic("dateline", "live", LiveNamespace.class, Width.ONE, Retention.COMPACTED);

    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** The topics of a namespace; a name that is not 1 to 64 letters, digits, - and _ is an {@link IllegalArgumentException}. */
    public static Topics of(String namespace) {
        if (!NAMESPACE.matcher(namespace).matches()) {
            throw new IllegalArgumentException(
                    "namespace '" + namespace + "' is not 1 to 64 letters, digits, '-' and '_'");
        }
        Topic<String, OrderEntry> order =
                topic(namespace, "article-order", OrderEntry.class, Width.ONE, Retention.KEPT);
        return new Topics(
                namespace,
                topic(namespace, "raw-articles", RawArticle.class, Width.MANY, Retention.KEPT),
                topic(namespace, "enriched-articles", EnrichOutcome.class, Width.ONE, Retention.KEPT),
                order,
                order,
                topic(namespace, "event-assignments", EventAssignment.class, Width.MANY, Retention.KEPT),
                topic(namespace, "events", Event.class, Width.MANY, Retention.COMPACTED),
                topic(namespace, "event-members", EventMember.class, Width.MANY, Retention.COMPACTED),
                topic(namespace, "event-changes", EventChange.class, Width.MANY, Retention.KEPT),
                deadLetters(namespace));
    }

    /** The same as a shadow: it reads the raw articles and the order of another namespace, and has all else of its own. */
    public Topics over(Topics corpus) {
        return new Topics(
                namespace,
                corpus.rawArticles,
                enrichedArticles,
                articleOrder,
                corpus.corpusOrder,
                eventAssignments,
                events,
                eventMembers,
                eventChanges,
                deadLetters);
    }

    /** Whether raw articles and order are those of another namespace. */
    public boolean isShadow() {
        return !articleOrder.name().equals(corpusOrder.name());
    }

    /** Every topic, in data-flow order; a shadow's with those of the corpus that it reads. */
    public List<Topic<?, ?>> all() {
        List<Topic<?, ?>> all = new ArrayList<>(List.of(rawArticles, enrichedArticles, articleOrder));
        if (isShadow()) {
            all.add(corpusOrder);
        }
        all.addAll(List.of(eventAssignments, events, eventMembers, eventChanges, deadLetters, LIVE));
        return List.copyOf(all);
    }

    private static <V> Topic<String, V> topic(
            String namespace, String name, Class<V> type, Width width, Retention retention) {
        return new Topic<>(name(namespace, name), Serdes.String(), new JsonSerde<>(type), width, retention);
    }

    private static Topic<byte[], byte[]> deadLetters(String namespace) {
        return new Topic<>(
                name(namespace, "dead-letters"), Serdes.ByteArray(), Serdes.ByteArray(), Width.ONE, Retention.KEPT);
    }

    private static String name(String namespace, String name) {
        return namespace + "." + name + ".v1";
    }
}
