package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The latest articles of each language, and what is usual among them. */
final class ArticleWindow {
    /** No article had to leave. */
    static final long NONE = Long.MIN_VALUE;

    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final ClusterSettings settings;
    private final Map<String, Lane> lanes = new TreeMap<>();

    /** Articles of one language by seq, oldest first. */
    private static final class Lane {
        private final LanguageWindow usual;
        private final Long2ObjectLinkedOpenHashMap<CountedTerms> counted = new Long2ObjectLinkedOpenHashMap<>();
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

    boolean counts(String language, long seq) {
        return lane(language).counted.containsKey(seq);
    }

    boolean compares(String language, long seq) {
        return lane(language).compared.containsKey(seq);
    }

    /** Whether the latest article's terms are to be counted: all of the first articles', of later ones every other. */
    boolean wants(String language, long seq) {
        int counted = lane(language).counted.size();
        return counted < settings.frequencyWindow() / 3 || (seq * SPREAD) < 0;
    }

    /** Counts the latest article's terms; returns the seq of the article that had to leave, or {@link #NONE}. */
    long count(long seq, CountedTerms terms) {
        Lane lane = lane(terms.language());
        lane.counted.put(seq, terms);
        lane.usual.count(terms, 1);
        if (lane.counted.size() <= settings.frequencyWindow()) {
            return NONE;
        }
        long oldest = lane.counted.firstLongKey();
        lane.usual.count(lane.counted.removeFirst(), -1);
        return oldest;
    }

    /** Compares others with the latest article; returns the seq of the article that had to leave, or {@link #NONE}. */
    long compare(long seq, Profile profile) {
        Lane lane = lane(profile.language());
        lane.compared.put(seq, profile);
        lane.usual.compare(profile, 1);
        if (lane.compared.size() <= settings.comparisonWindow()) {
            return NONE;
        }
        long oldest = lane.compared.firstLongKey();
        lane.usual.compare(lane.compared.removeFirst(), -1);
        return oldest;
    }

    /** Like {@link #compare} for articles of earlier days, but what is usual is known after {@link #restored} only. */
    void restore(long seq, Profile profile) {
        Lane lane = lane(profile.language());
        lane.compared.put(seq, profile);
        if (lane.compared.size() > settings.comparisonWindow()) {
            lane.compared.removeFirst();
        }
    }

    void restored() {
        lanes.values().forEach(lane -> lane.compared.values().forEach(profile -> lane.usual.compare(profile, 1)));
    }

    /** Puts an article's later version, in the same language, in the place of the earlier. */
    void replaceCounted(long seq, CountedTerms later) {
        Lane lane = lane(later.language());
        lane.usual.count(later, 1);
        lane.usual.count(lane.counted.put(seq, later), -1);
    }

    /** Puts an article's later version, in the same language, in the place of the earlier. */
    void replaceCompared(long seq, Profile later) {
        Lane lane = lane(later.language());
        lane.usual.compare(later, 1);
        lane.usual.compare(lane.compared.put(seq, later), -1);
    }
}
