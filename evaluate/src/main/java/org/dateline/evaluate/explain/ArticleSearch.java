package org.dateline.evaluate.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.event.Decision.Candidate;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Departure;
import org.dateline.model.event.EventAssignment.Withdrawal;

/**
 * Finds what was decided about an article: one look through all records for the article, another for the events that it
 * was held against.
 */
public final class ArticleSearch {
    private static final Comparator<EventAssignment> IN_ORDER =
            Comparator.comparingLong(EventAssignment::seq).thenComparingInt(ArticleSearch::step);

    private final String articleId;
    private final Source source;

    /** Where the records are. */
    @FunctionalInterface
    public interface Source {
        /**
         * Reads the records that have one of some words, which are ids; it may read others too.
         *
         * @throws IOException where a record cannot be read
         */
        void scan(Set<String> words, Visitor visitor) throws IOException;
    }

    /** Takes records. */
    @FunctionalInterface
    public interface Visitor {
        /** Takes the next one. */
        void accept(EventAssignment each);
    }

    /** A search for an article. */
    public ArticleSearch(String articleId, Source source) {
        this.articleId = articleId;
        this.source = source;
    }

    /**
     * What was decided; null where nothing was.
     *
     * @param askedEventId an event to look for as well; null for none
     */
    public ArticleHistory history(String askedEventId) throws IOException {
        List<EventAssignment> records = new ArrayList<>();
        source.scan(Set.of(articleId), each -> {
            if (isAbout(each)) {
                records.add(each);
            }
        });
        records.sort(IN_ORDER);
        return records.isEmpty() ? null : new ArticleHistory(records, records(events(records, askedEventId)));
    }

    private boolean isAbout(EventAssignment each) {
        return each instanceof Assignment assignment
                ? articleId.equals(assignment.articleId())
                : each instanceof Withdrawal withdrawal && articleId.equals(withdrawal.withdrawn());
    }

    private static Set<String> events(List<EventAssignment> records, String askedEventId) {
        Set<String> events = new HashSet<>();
        for (EventAssignment each : records) {
            events.add(each.eventId());
            if (each instanceof Assignment assignment) {
                assignment.decision().candidates().stream()
                        .map(Candidate::eventId)
                        .forEach(events::add);
            }
        }
        if (askedEventId != null) {
            events.add(askedEventId);
        }
        return events;
    }

    private Map<String, List<EventAssignment>> records(Set<String> events) throws IOException {
        Map<String, List<EventAssignment>> records = new HashMap<>();
        source.scan(events, each -> {
            if (events.contains(each.eventId())) {
                records.computeIfAbsent(each.eventId(), id -> new ArrayList<>()).add(each);
            }
        });
        records.values().forEach(each -> each.sort(IN_ORDER));
        return records;
    }

    private static int step(EventAssignment each) {
        if (each instanceof Departure departure) {
            return departure.step();
        }
        return each instanceof Assignment assignment && assignment.step() != null ? assignment.step() : 0;
    }
}
