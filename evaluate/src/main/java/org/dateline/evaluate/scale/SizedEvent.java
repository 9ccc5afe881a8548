package org.dateline.evaluate.scale;

import java.time.Instant;
import java.util.List;
import org.dateline.aggregate.consolidate.EventConsolidator;
import org.dateline.enrich.cluster.ContributionBuilder;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.AssignmentJson;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment.Assignment;

/** An event that is kept at about one size, with what its updates took. */
final class SizedEvent {
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final String EVENT = "event";
    private static final int SECONDS_APART = 60;
    // the part of an event's articles that more may come while it counts as of one size
    private static final int WINDOW = 10;
    private static final Decision JOINED = new Decision(Decision.Kind.JOINED, "benchmark", 0, 0, 0, List.of());

    private final int size;
    private final List<EnrichedArticle> articles;
    private final int measured;
    private Timings lately;
    private Timings restored;
    // before the update that makes it so large
    private MemoryEventStore before;
    private MemoryEventStore store;
    private EventConsolidator consolidator;
    private int next;

    /**
     * An event of so many articles.
     *
     * @param articles those that come, over and over
     * @param measured room for so many updates
     */
    SizedEvent(int size, List<EnrichedArticle> articles, int measured) {
        this.size = size;
        this.articles = articles;
        this.measured = measured;
        next = Integer.MAX_VALUE;
        forgetTimes();
    }

    /** Begins to measure. */
    void forgetTimes() {
        lately = new Timings(measured);
        restored = new Timings(measured);
    }

    /** Makes so many updates. */
    void update(int number) {
        for (int i = 0; i < number; i++) {
            if (next >= size + Math.max(1, size / WINDOW)) {
                grow();
            }
            lately.update(consolidator, store, article(next++, lately));
        }
        // apart from each other: copying a store empties the processor's caches
        for (int i = 0; i < number; i++) {
            MemoryEventStore copy = new MemoryEventStore(before);
            restored.update(new EventConsolidator(copy), copy, article(size, restored));
        }
    }

    private void grow() {
        store = new MemoryEventStore();
        consolidator = new EventConsolidator(store);
        for (int number = 1; number < size; number++) {
            consolidator.apply(assignment(number, number));
        }
        before = new MemoryEventStore(store);
        next = size;
    }

    /** Each time another article. */
    private byte[] article(int seq, Timings timings) {
        return AssignmentJson.of(assignment(seq, seq + timings.size()));
    }

    private Assignment assignment(int seq, int number) {
        EnrichedArticle article = articles.get(number % articles.size());
        return new Assignment(
                seq,
                START.plusSeconds((long) SECONDS_APART * seq),
                EVENT,
                number + "-" + article.articleId(),
                1,
                JOINED,
                ContributionBuilder.build(article, null));
    }

    /** What was measured. */
    ViewRow row() {
        return new ViewRow(
                size, lately.medianMicros(), restored.medianMicros(), lately.largestView(), lately.medianState(), 1);
    }
}
