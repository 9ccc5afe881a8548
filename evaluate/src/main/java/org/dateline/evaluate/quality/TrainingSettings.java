package org.dateline.evaluate.quality;

/**
 * How the weights are learned.
 *
 * @param hidden hidden units of a network; 0 is logistic regression
 * @param networks number of networks that are averaged, differing by seed
 * @param epochs passes over the examples
 * @param batch examples a step
 * @param rate first step size; falls to nothing
 * @param shrinkage L2 penalty
 * @param threshold score from which an article joins
 * @param seed of the first network
 */
public record TrainingSettings(
        int hidden, int networks, int epochs, int batch, double rate, double shrinkage, double threshold, long seed) {
    /** What is used where nothing else is said. */
    public static TrainingSettings defaults() {
        return new TrainingSettings(0, 4, 20, 64, 0.01, 0.014, 0.42, 1);
    }
}
