package org.dateline.enrich.tagger;

/**
 * Inference on a chain of labels (Rabiner 1989): the best sequence, and how likely each label of each token is. One
 * object serves one run after the other; not for several threads.
 */
public final class LabelChain {
    private static final int COUNT = Labels.COUNT;

    private final float[] transitions;
    private final double[] weights = new double[COUNT * COUNT];
    /** The weights between labels in nats, −∞ where one may not follow the other. */
    private final double[] steps = new double[COUNT * COUNT];

    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] likely = new double[0];

    /** A chain with weights between labels, in nats; pairs that may not follow each other are left out. */
    public LabelChain(float[] transitions) {
        this.transitions = transitions;
        refresh();
    }

    /** Takes over changed weights between labels. */
    public void refresh() {
        for (int i = 0; i < weights.length; i++) {
            boolean may = Labels.mayFollow(i / COUNT, i % COUNT);
            steps[i] = may ? transitions[i] : Double.NEGATIVE_INFINITY;
            weights[i] = may ? StrictMath.exp(transitions[i]) : 0;
        }
    }

    /**
     * The best labels.
     *
     * @param scores a row of {@link Labels#COUNT} scores for each token, in nats
     * @param length how many tokens
     * @param labels where they go
     */
    public void best(float[] scores, int length, int[] labels) {
        double[] may = steps;
        double[] sums = new double[COUNT * length];
        int[] from = new int[COUNT * length];
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < COUNT; label++) {
                double best = i == 0 ? may[Labels.NONE * COUNT + label] : Double.NEGATIVE_INFINITY;
                int bestBefore = 0;
                for (int before = 0; i > 0 && before < COUNT; before++) {
                    double sum = sums[(i - 1) * COUNT + before] + may[before * COUNT + label];
                    if (sum > best) {
                        best = sum;
                        bestBefore = before;
                    }
                }
                from[i * COUNT + label] = bestBefore;
                sums[i * COUNT + label] = best + scores[i * COUNT + label];
            }
        }
        int label = 0;
        for (int other = 1; other < COUNT; other++) {
            label = sums[(length - 1) * COUNT + other] > sums[(length - 1) * COUNT + label] ? other : label;
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i * COUNT + label];
        }
    }

    /**
     * The probability of each label of each token.
     *
     * @param scores as in {@link #best}
     * @param length how many tokens
     * @param marginals where they go, a row for each token
     */
    public void marginals(float[] scores, int length, double[] marginals) {
        reserve(length);
        forward(scores, length);
        backward(length);
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (int label = 0; label < COUNT; label++) {
                sum += forward[i * COUNT + label] * backward[i * COUNT + label];
            }
            for (int label = 0; label < COUNT; label++) {
                marginals[i * COUNT + label] = forward[i * COUNT + label] * backward[i * COUNT + label] / sum;
            }
        }
    }

    /** The probability of each pair of labels at tokens i−1 and i of the run last asked about; added to {@code sums}. */
    public void addPairs(int i, double[] sums) {
        double sum = 0;
        double[] pairs = new double[COUNT * COUNT];
        for (int pair = 0; pair < pairs.length; pair++) {
            double before = i == 0 ? (pair / COUNT == Labels.NONE ? 1 : 0) : forward[(i - 1) * COUNT + pair / COUNT];
            int label = i * COUNT + pair % COUNT;
            pairs[pair] = before * weights[pair] * likely[label] * backward[label];
            sum += pairs[pair];
        }
        for (int pair = 0; pair < pairs.length; pair++) {
            sums[pair] += pairs[pair] / sum;
        }
    }

    private void reserve(int length) {
        if (forward.length < length * COUNT) {
            forward = new double[length * COUNT];
            backward = new double[length * COUNT];
            likely = new double[length * COUNT];
        }
    }

    private void forward(float[] scores, int length) {
        for (int i = 0; i < length; i++) {
            float highest = scores[i * COUNT];
            for (int label = 1; label < COUNT; label++) {
                highest = Math.max(highest, scores[i * COUNT + label]);
            }
            double total = 0;
            for (int label = 0; label < COUNT; label++) {
                likely[i * COUNT + label] = exp(scores[i * COUNT + label] - highest);
                double sum = i == 0 ? weights[label] : 0;
                for (int before = 0; i > 0 && before < COUNT; before++) {
                    sum += forward[(i - 1) * COUNT + before] * weights[before * COUNT + label];
                }
                forward[i * COUNT + label] = sum * likely[i * COUNT + label];
                total += forward[i * COUNT + label];
            }
            for (int label = 0; label < COUNT; label++) {
                forward[i * COUNT + label] /= total;
            }
        }
    }

    private static double exp(float nats) {
        return nats == 0 ? 1 : StrictMath.exp(nats);
    }

    private void backward(int length) {
        for (int label = 0; label < COUNT; label++) {
            backward[(length - 1) * COUNT + label] = 1;
        }
        for (int i = length - 2; i >= 0; i--) {
            double total = 0;
            for (int label = 0; label < COUNT; label++) {
                double sum = 0;
                for (int after = 0; after < COUNT; after++) {
                    int next = (i + 1) * COUNT + after;
                    sum += weights[label * COUNT + after] * likely[next] * backward[next];
                }
                backward[i * COUNT + label] = sum;
                total += sum;
            }
            for (int label = 0; label < COUNT; label++) {
                backward[i * COUNT + label] /= total;
            }
        }
    }
}
