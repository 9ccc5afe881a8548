package org.dateline.enrich.order;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.OrderEntry;

/**
 * What the order has said about the namespace as a whole.
 *
 * @param clusterer what the clusterer does otherwise than shipped; null for nothing
 * @param corpus the namespace whose raw articles and order are followed; null where it has its own
 * @param live the namespace that is live; null where it is this one
 * @param lived all that have been live and handed over, sorted
 */
record Standing(ClusterConfiguration clusterer, String corpus, String live, SortedSet<String> lived) {
    static final Standing ALONE = new Standing(null, null, null, new TreeSet<>());

    Standing {
        lived = Collections.unmodifiableSortedSet(lived == null ? new TreeSet<>() : new TreeSet<>(lived));
    }

    static Standing of(OrderEntry.Configuration opening) {
        return new Standing(opening.clusterer(), opening.corpus(), opening.live(), null);
    }

    Standing after(OrderEntry.Handover handover) {
        SortedSet<String> both = new TreeSet<>(lived);
        both.add(handover.from());
        return new Standing(clusterer, corpus, handover.to(), both);
    }
}
