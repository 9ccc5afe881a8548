package org.dateline.evaluate.quote;

/**
 * How well quotations of a set were found; shares are of 1.
 *
 * @param set the set's name, with {@code /} and a kind for a part of it
 * @param precision share of the quotations found that are labelled
 * @param recall share of the labelled quotations that were found
 * @param f1 harmonic mean of the two
 * @param speaker share of the labelled quotations found whose speaker is right
 */
public record QuoteScore(String set, double precision, double recall, double f1, double speaker) {
    private static final double STEPS = 1e4;

    static QuoteScore of(String set, int right, int found, int hit, int labelled, int speakers) {
        double precision = right / (double) Math.max(1, found);
        double recall = hit / (double) Math.max(1, labelled);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new QuoteScore(
                set, rounded(precision), rounded(recall), rounded(f1), rounded(speakers / (double) Math.max(1, hit)));
    }

    private static double rounded(double share) {
        return Math.rint(share * STEPS) / STEPS;
    }
}
