package org.dateline.evaluate.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.event.Decision;
import org.dateline.model.event.Decision.Candidate;

/** Puts a decision into words. */
public final class DecisionText {
    private static final double SCALE = Decision.SCALE;

    private DecisionText() {}

    /**
     * A feature's part in a score.
     *
     * @param name the feature
     * @param value its value
     * @param weight what it weighs
     */
    public record Part(String name, double value, double weight) {
        /** What it adds to the log odds. */
        public double contribution() {
            return value * weight;
        }
    }

    /** The parts of a candidate's score, those that matter most first. */
    public static List<Part> parts(Decision decision, Candidate candidate) {
        return candidate.features().entrySet().stream()
                .map(feature -> new Part(
                        feature.getKey(),
                        feature.getValue() / SCALE,
                        decision.weight(candidate, feature.getKey()) / SCALE))
                .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.contribution()))
                        .thenComparing(Part::name))
                .toList();
    }

    /** What was decided, in a line. */
    public static String summary(Decision decision) {
        String numbers = String.format(
                Locale.ROOT,
                "score %.3f, threshold %.3f, margin %+.3f",
                decision.score() / SCALE,
                decision.threshold() / SCALE,
                decision.margin() / SCALE);
        return switch (decision.kind()) {
            case FOUNDED -> founded(decision);
            case JOINED -> "joined: " + numbers;
            case COPIED -> "copied: went where the article is that it copies; " + numbers;
            case MOVED -> "moved on second thoughts: " + numbers;
            case MERGED -> "merged on second thoughts: " + numbers;
            case SPLIT -> "split off on second thoughts: fits none any more, " + best(decision);
            case REVISED -> "revised: a new version, which stays where the article is";
        };
    }

    private static String founded(Decision decision) {
        return decision.candidates().isEmpty() ? "founded: no event came near" : "founded: " + best(decision);
    }

    private static String best(Decision decision) {
        List<Candidate> candidates = decision.candidates();
        return String.format(
                Locale.ROOT,
                "best of %d %s %.4f, threshold %.4f",
                candidates.size(),
                candidates.size() == 1 ? "candidate" : "candidates",
                candidates.isEmpty() ? 0 : candidates.get(0).score() / SCALE,
                decision.threshold() / SCALE);
    }

    /** A candidate with the features that matter most, in a line. */
    public static String candidate(Decision decision, Candidate candidate, int limit) {
        String parts = parts(decision, candidate).stream()
                .limit(limit)
                .map(part ->
                        String.format(Locale.ROOT, "%s %.2f (%+.2f)", part.name(), part.value(), part.contribution()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%s %.3f: %s", candidate.eventId(), candidate.score() / SCALE, parts);
    }
}
