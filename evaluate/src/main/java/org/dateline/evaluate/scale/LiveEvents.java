package org.dateline.evaluate.scale;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.List;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.event.EventAssignment.Departure;

/** The events that take articles, as the clusterer's records tell. */
final class LiveEvents {
    private final Object2IntOpenHashMap<String> sizes = new Object2IntOpenHashMap<>();

    /** Follows records of new articles, second thoughts and closings; others change nothing. */
    void follow(List<? extends EventAssignment> records) {
        for (EventAssignment record : records) {
            if (record instanceof Assignment assignment) {
                sizes.addTo(assignment.eventId(), 1);
            } else if (record instanceof Departure departure) {
                sizes.addTo(departure.eventId(), -1);
                sizes.remove(departure.eventId(), 0);
            } else if (record instanceof Closing closing) {
                sizes.removeInt(closing.eventId());
            }
        }
    }

    boolean has(String eventId) {
        return sizes.containsKey(eventId);
    }

    int size() {
        return sizes.size();
    }
}
