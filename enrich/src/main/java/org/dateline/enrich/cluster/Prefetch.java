package org.dateline.enrich.cluster;

import java.util.List;
import org.dateline.enrich.feature.FeatureField;

/**
 * Has the processor fetch what an article is about to be compared with, as {@link TermCounts#fetch} does for tables: of
 * many events, those that share terms lie anywhere in memory.
 */
final class Prefetch {
    // written for its own sake: else the compiler would leave the reads out
    @SuppressWarnings("UnusedVariable")
    private int fetched;

    /** What {@link EvidenceGatherer#rough} reads of each event. */
    void rough(List<LiveEvent> events) {
        int all = 0;
        // where the terms are has to be known before the terms can be read
        for (int i = 0; i < events.size(); i++) {
            all |= events.get(i).touch();
        }
        for (int i = 0; i < events.size(); i++) {
            all |= terms(events.get(i), EvidenceGatherer.ROUGH);
        }
        fetched = all;
    }

    /** What {@link EvidenceGatherer#gather} reads of each event besides. */
    void others(List<Comparison> comparisons) {
        int all = 0;
        for (int i = 0; i < comparisons.size(); i++) {
            all |= comparisons.get(i).event().touchLatest();
        }
        for (int i = 0; i < comparisons.size(); i++) {
            all |= terms(comparisons.get(i).event(), EvidenceGatherer.OTHERS);
        }
        fetched = all;
    }

    /** The vectors of an article that may have come long ago. */
    void vectors(Profile article) {
        int all = 0;
        for (FeatureField field : LanguageWindow.COMPARED) {
            all |= article.vector(field).touch();
        }
        for (FeatureField field : LanguageWindow.COMPARED) {
            all |= WeightedTerms.touch(article.vector(field), article.vector(field));
        }
        fetched = all;
    }

    private static int terms(LiveEvent event, FeatureField[] fields) {
        return WeightedTerms.touch(event.centroid(fields[0]), event.centroid(fields[fields.length - 1]));
    }
}
