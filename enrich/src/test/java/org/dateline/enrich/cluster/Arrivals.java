package org.dateline.enrich.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.EventAssignment;

/** Articles arriving in some order. */
final class Arrivals {
    private Arrivals() {}

    /** The event of each article, by id, after they have arrived in this order. */
    static Map<String, String> events(List<EnrichedArticle> articles) {
        return events(articles, Integer.MAX_VALUE);
    }

    /** As above, with a lull each time that so many have come, and one in the end. */
    static Map<String, String> events(List<EnrichedArticle> articles, int lull) {
        EventClusterer clusterer = new EventClusterer(ClusterSettings.defaults(), ClusterTables.inMemory());
        Map<String, String> events = new TreeMap<>();
        Instant time = null;
        long seq = 0;
        int came = 0;
        for (EnrichedArticle article : articles) {
            Instant published = article.publishedAt();
            time = published != null && (time == null || published.isAfter(time)) ? published : time;
            clusterer.tick(seq++, time);
            note(clusterer.assign(seq++, time, article).assignments(), events);
            if (++came % lull == 0 || (came == articles.size() && lull <= came)) {
                seq = rest(clusterer, seq, time, events);
            }
        }
        return events;
    }

    private static long rest(EventClusterer clusterer, long from, Instant time, Map<String, String> events) {
        long seq = from;
        while (clusterer.isUnsettled()) {
            note(clusterer.settle(seq++, time), events);
        }
        return seq;
    }

    private static void note(List<EventAssignment> assignments, Map<String, String> events) {
        for (EventAssignment each : assignments) {
            if (each instanceof EventAssignment.Assignment assignment) {
                events.put(assignment.articleId(), assignment.eventId());
            }
        }
    }

    /** All orders of a list. */
    static <T> List<List<T>> orders(List<T> list) {
        if (list.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> rest = new ArrayList<>(list);
            T first = rest.remove(i);
            for (List<T> order : orders(rest)) {
                List<T> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
