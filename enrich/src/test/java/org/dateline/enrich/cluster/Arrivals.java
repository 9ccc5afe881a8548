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
        EventClusterer clusterer = new EventClusterer(ClusterSettings.defaults(), ClusterTables.inMemory());
        Map<String, String> events = new TreeMap<>();
        Instant time = null;
        long seq = 0;
        for (EnrichedArticle article : articles) {
            Instant published = article.publishedAt();
            time = published != null && (time == null || published.isAfter(time)) ? published : time;
            clusterer.tick(seq++, time);
            for (EventAssignment each : clusterer.assign(seq++, time, article).assignments()) {
                if (each instanceof EventAssignment.Assignment assignment) {
                    events.put(assignment.articleId(), assignment.eventId());
                }
            }
        }
        return events;
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
