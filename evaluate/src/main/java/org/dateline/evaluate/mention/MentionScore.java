package org.dateline.evaluate.mention;

/**
 * How well mentions of a set were found; shares are of 1.
 *
 * @param set the set's name, with {@code /} and a type for a part of it
 * @param precision share of the mentions found that are labelled, with the same ends and type
 * @param recall share of the labelled mentions that were found so
 * @param f1 harmonic mean of the two
 */
public record MentionScore(String set, double precision, double recall, double f1) {
    private static final double STEPS = 1e4;

    static MentionScore of(String set, int right, int found, int labelled) {
        double precision = right / (double) Math.max(1, found);
        double recall = right / (double) Math.max(1, labelled);
        double f1 = 2.0 * right / Math.max(1, found + labelled);
        return new MentionScore(set, rounded(precision), rounded(recall), rounded(f1));
    }

    private static double rounded(double share) {
        return Math.rint(share * STEPS) / STEPS;
    }
}
