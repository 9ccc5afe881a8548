package org.dateline.evaluate.mention;

/**
 * How a tagger is learned.
 *
 * @param epochs passes over the examples with all features
 * @param finalEpochs passes with the features that are kept
 * @param rate AdaGrad's step
 * @param dropout share of features left out at random at each step
 * @param unknown share of tokens whose features that tell the word are left out, so that context is learned too
 * @param least how often a feature must occur
 * @param features how many are kept
 * @param seed of chance
 */
public record TaggerSettings(
        int epochs, int finalEpochs, double rate, double dropout, double unknown, int least, int features, long seed) {
    /** What the model that ships was learned with. */
    public static final TaggerSettings DEFAULTS = new TaggerSettings(5, 2, 0.15, 0.3, 0, 3, 300_000, 20_260_112);
}
