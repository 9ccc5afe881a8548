package org.dateline.enrich.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** The latest articles of each language, and what is usual among them. */
final class ArticleWindow {
    private final ClusterSettings settings;
    private final LongFunction<MemberRow> rows;
    private final Map<String, Lane> lanes = new TreeMap<>();

    private static final class Lane {
        private final LanguageWindow usual;
        private final Deque<Long> counted = new ArrayDeque<>();
        private final Deque<Long> compared = new ArrayDeque<>();

        Lane(LanguageWindow usual) {
            this.usual = usual;
        }
    }

    /**
     * An empty window.
     *
     * @param rows finds the row of an article by its seq
     */
    ArticleWindow(ClusterSettings settings, LongFunction<MemberRow> rows) {
        this.settings = settings;
        this.rows = rows;
    }

    LanguageWindow usual(String language) {
        return lane(language).usual;
    }

    private Lane lane(String language) {
        return lanes.computeIfAbsent(
                language, tag -> new Lane(new LanguageWindow(settings.model().background(), tag)));
    }

    boolean holds(MemberRow row) {
        Deque<Long> counted = lane(row.profile().language()).counted;
        return !counted.isEmpty() && counted.peekFirst() <= row.seq();
    }

    /** Adds the latest article; returns the one that had to leave, null where there was room. */
    MemberRow push(MemberRow row) {
        Lane lane = lane(row.profile().language());
        lane.counted.addLast(row.seq());
        lane.compared.addLast(row.seq());
        lane.usual.count(row.profile(), 1);
        lane.usual.compare(row.profile(), 1);
        if (lane.compared.size() > settings.comparisonWindow()) {
            lane.usual.compare(rows.apply(lane.compared.removeFirst()).profile(), -1);
        }
        if (lane.counted.size() <= settings.frequencyWindow()) {
            return null;
        }
        MemberRow oldest = rows.apply(lane.counted.removeFirst());
        lane.usual.count(oldest.profile(), -1);
        return oldest;
    }

    /** Puts an article's later version, in the same language, in the place of the earlier. */
    void replace(MemberRow earlier, MemberRow later) {
        Lane lane = lane(earlier.profile().language());
        if (holds(earlier)) {
            lane.usual.count(earlier.profile(), -1);
            lane.usual.count(later.profile(), 1);
        }
        if (lane.compared.peekFirst() <= earlier.seq()) {
            lane.usual.compare(earlier.profile(), -1);
            lane.usual.compare(later.profile(), 1);
        }
    }
}
