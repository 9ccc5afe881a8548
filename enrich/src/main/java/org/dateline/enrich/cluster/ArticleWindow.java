package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The latest articles of each language, and what is usual among them. */
final class ArticleWindow {
    /** No article had to leave. */
    static final long NONE = Long.MIN_VALUE;

    private final ClusterSettings settings;
    private final Map<String, Lane> lanes = new TreeMap<>();

    /** Articles of one language by seq, oldest first. */
    private static final class Lane {
        private final LanguageWindow usual;
        private final Long2ObjectLinkedOpenHashMap<int[]> counted = new Long2ObjectLinkedOpenHashMap<>();
        private final Long2ObjectLinkedOpenHashMap<Profile> compared = new Long2ObjectLinkedOpenHashMap<>();

        Lane(LanguageWindow usual) {
            this.usual = usual;
        }
    }

    /** An empty window. */
    ArticleWindow(ClusterSettings settings) {
        this.settings = settings;
    }

    LanguageWindow usual(String language) {
        return lane(language).usual;
    }

    private Lane lane(String language) {
        return lanes.computeIfAbsent(
                language, tag -> new Lane(new LanguageWindow(settings.model().background(), tag)));
    }

    boolean holds(String language, long seq) {
        return lane(language).counted.containsKey(seq);
    }

    /** Adds the latest article; returns the seq of the one that had to leave, {@link #NONE} where there was room. */
    long push(long seq, Profile profile) {
        Lane lane = lane(profile.language());
        int[] terms = LanguageWindow.counted(profile);
        lane.counted.put(seq, terms);
        lane.compared.put(seq, profile);
        lane.usual.count(terms, 1);
        lane.usual.compare(profile, 1);
        if (lane.compared.size() > settings.comparisonWindow()) {
            lane.usual.compare(lane.compared.removeFirst(), -1);
        }
        if (lane.counted.size() <= settings.frequencyWindow()) {
            return NONE;
        }
        long oldest = lane.counted.firstLongKey();
        lane.usual.count(lane.counted.removeFirst(), -1);
        return oldest;
    }

    /** Puts an article's later version, in the same language, in the place of the earlier. */
    void replace(long seq, Profile later) {
        Lane lane = lane(later.language());
        if (lane.counted.containsKey(seq)) {
            int[] terms = LanguageWindow.counted(later);
            lane.usual.count(terms, 1);
            lane.usual.count(lane.counted.put(seq, terms), -1);
        }
        if (lane.compared.containsKey(seq)) {
            lane.usual.compare(later, 1);
            lane.usual.compare(lane.compared.put(seq, later), -1);
        }
    }
}
