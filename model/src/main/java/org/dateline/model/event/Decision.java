package org.dateline.model.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * Why an article is in its event. Scores and feature values are decimals scaled by {@link #SCALE}, so that their bytes
 * do not depend on how a double is printed.
 *
 * @param kind what was decided
 * @param configuration version of the clusterer's configuration that decided
 * @param score score of the chosen event, 0 to {@link #SCALE}; 0 for a founded event without candidates
 * @param threshold score from which an article joins
 * @param margin score of the best candidate less that of the runner-up, or less the threshold where there is none
 * @param candidates the events considered, best first
 * @param weights what the candidates' features weigh, scaled, where they weigh the same for all of them; the score is the
 *     logistic function of the candidate's bias plus the sum of value times weight
 */
public record Decision(
        Kind kind,
        String configuration,
        int score,
        int threshold,
        int margin,
        List<Candidate> candidates,
        SortedMap<String, Integer> weights) {
    /** What 1.0 is scaled to. */
    public static final int SCALE = 10_000;

    public Decision {
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
        weights = NamedNumbers.copyOf(weights);
    }

    /** A decision whose candidates have weights of their own. */
    public Decision(Kind kind, String configuration, int score, int threshold, int margin, List<Candidate> candidates) {
        this(kind, configuration, score, threshold, margin, candidates, null);
    }

    /** What a feature of a candidate weighs, scaled. */
    public int weight(Candidate candidate, String feature) {
        Integer own = candidate.weights().get(feature);
        return own == null ? weights.getOrDefault(feature, 0) : own;
    }

    /** What was decided. */
    public enum Kind {
        /** No candidate scored enough: the article founds an event. */
        FOUNDED,
        /** The article joined the best candidate. */
        JOINED,
        /** The article is a near-duplicate of a member and went where that one is. */
        COPIED,
        /** The article is a new version of one that is in the event already. */
        REVISED,
        /** On second thoughts the article fits this event far better than the one it was in. */
        MOVED,
        /** On second thoughts the event that the article was in turned out to be this one. */
        MERGED,
        /** On second thoughts the article does not belong where it was: it founds an event of its own. */
        SPLIT;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** The JSON form, lower case. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * An event that was considered.
     *
     * @param eventId the event
     * @param score its score, 0 to {@link Decision#SCALE}
     * @param features what the score was made from, value by feature name, scaled; features of value 0 are left out
     * @param weights what each of these features weighs here, scaled; empty where the decision has the weights
     * @param bias what speaks for or against before any feature is looked at, scaled
     */
    public record Candidate(
            String eventId,
            int score,
            SortedMap<String, Integer> features,
            SortedMap<String, Integer> weights,
            int bias) {
        public Candidate {
            features = NamedNumbers.copyOf(features);
            weights = NamedNumbers.copyOf(weights);
        }
    }

    /** A decimal scaled for the record, half up. */
    public static int scaled(double value) {
        double shifted = value * SCALE + 0.5;
        int whole = (int) shifted;
        // the cast goes towards 0, not down
        return shifted < whole && whole > Integer.MIN_VALUE ? whole - 1 : whole;
    }
}
