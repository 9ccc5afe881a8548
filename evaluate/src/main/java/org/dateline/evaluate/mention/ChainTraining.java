package org.dateline.evaluate.mention;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.dateline.enrich.tagger.LabelChain;
import org.dateline.enrich.tagger.Labels;
import org.dateline.enrich.tagger.TaggerModel;
import org.dateline.enrich.tagger.WordClasses;

/**
 * Learns a chain's weights by stochastic gradient ascent of the conditional likelihood, with AdaGrad's rates (Duchi, Hazan
 * and Singer 2011) and features dropped at random; then keeps the features that matter most and learns on with those.
 * One thread and seeded chance: the same examples and settings give the same weights.
 */
final class ChainTraining {
    private static final int COUNT = Labels.COUNT;
    private static final double SMALL_GRADIENT = 1e-3;
    private static final float LARGEST_WEIGHT = 4f;

    private final TaggerSettings settings;
    private final SplittableRandom chance;
    private final Int2IntOpenHashMap index;
    private final int[] hashes;
    private final int[] frequency;
    private final List<Run> runs = new ArrayList<>();
    private final float[] transitions = new float[COUNT * COUNT];
    private final double[] transitionSquares = new double[COUNT * COUNT];
    private final LabelChain chain = new LabelChain(transitions);
    private float[] weights;
    private float[] squares;
    private boolean[] kept;

    /**
     * Prepares to learn weights of these features.
     *
     * @param features their hashes, ascending
     */
    ChainTraining(int[] features, TaggerSettings settings) {
        this.settings = settings;
        this.chance = new SplittableRandom(settings.seed());
        this.hashes = features;
        this.index = new Int2IntOpenHashMap(features.length);
        index.defaultReturnValue(-1);
        for (int i = 0; i < features.length; i++) {
            index.put(features[i], i);
        }
        frequency = new int[features.length];
        weights = new float[features.length * COUNT];
        squares = new float[features.length * COUNT];
        kept = new boolean[features.length];
        Arrays.fill(kept, true);
    }

    /** A run of tokens; a token's features from {@code starts} to {@code lexical} tell which word it is. */
    private static final class Run {
        private final int[] features;
        private final int[] ends;
        private final int[] lexical;
        private final int[] labels;

        Run(int[] features, int[] ends, int[] lexical, int[] labels) {
            this.features = features;
            this.ends = ends;
            this.lexical = lexical;
            this.labels = labels;
        }
    }

    /** Adds an example; features that are not learned are left out. */
    void add(int[] features, int[] ends, int[] lexical, int[] labels) {
        IntArrayList known = new IntArrayList(features.length);
        int[] newEnds = new int[ends.length];
        int[] lexicalEnds = new int[ends.length];
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            int start = at;
            for (; at < ends[i]; at++) {
                int feature = index.get(features[at]);
                if (at - start == lexical[i]) {
                    lexicalEnds[i] = known.size();
                }
                if (feature >= 0) {
                    known.add(feature);
                    frequency[feature]++;
                }
            }
            newEnds[i] = known.size();
        }
        runs.add(new Run(known.toIntArray(), newEnds, lexicalEnds, labels));
    }

    /** Learns, prunes, learns on, and rounds. */
    TaggerModel train(WordClasses classes, Progress progress) {
        epochs(settings.epochs(), progress);
        prune();
        epochs(settings.finalEpochs(), progress);
        return rounded(classes);
    }

    /** Hears how far it is. */
    interface Progress {
        void epoch(double likelihood);
    }

    private void epochs(int count, Progress progress) {
        int[] order = new int[runs.size()];
        for (int epoch = 0; epoch < count; epoch++) {
            Arrays.setAll(order, i -> i);
            IntArrays.shuffle(order, new Random(chance.nextLong()));
            double likelihood = 0;
            for (int run : order) {
                likelihood += step(runs.get(run));
            }
            progress.epoch(likelihood / Math.max(1, order.length));
        }
    }

    private double step(Run run) {
        int length = run.labels.length;
        boolean[] used = new boolean[run.features.length];
        float[] scores = new float[length * COUNT];
        float boost = (float) (1 / (1 - settings.dropout()));
        for (int i = 0, at = 0; i < length; i++) {
            boolean unknown = chance.nextDouble() < settings.unknown();
            for (; at < run.ends[i]; at++) {
                int feature = run.features[at];
                used[at] =
                        kept[feature] && !(unknown && at < run.lexical[i]) && chance.nextDouble() >= settings.dropout();
                for (int label = 0; used[at] && label < COUNT; label++) {
                    scores[i * COUNT + label] += weights[feature * COUNT + label] * boost;
                }
            }
        }
        double[] marginals = new double[length * COUNT];
        chain.marginals(scores, length, marginals);
        double likelihood = moveTransitions(run, marginals);
        for (int i = 0, at = 0; i < length; i++) {
            for (; at < run.ends[i]; at++) {
                if (used[at]) {
                    move(run.features[at], marginals, i, run.labels[i], boost);
                }
            }
        }
        return likelihood;
    }

    private void move(int feature, double[] marginals, int token, int gold, float boost) {
        for (int label = 0; label < COUNT; label++) {
            double off = (label == gold ? 1 : 0) - marginals[token * COUNT + label];
            if (Math.abs(off) > SMALL_GRADIENT) {
                float gradient = (float) off * boost;
                int at = feature * COUNT + label;
                squares[at] += gradient * gradient;
                weights[at] += (float) (settings.rate() * gradient / Math.sqrt(squares[at]));
            }
        }
    }

    private double moveTransitions(Run run, double[] marginals) {
        double[] expected = new double[COUNT * COUNT];
        double likelihood = 0;
        int before = Labels.NONE;
        for (int i = 0; i < run.labels.length; i++) {
            chain.addPairs(i, expected);
            int label = run.labels[i];
            expected[before * COUNT + label]--;
            likelihood += Math.log(Math.max(1e-12, marginals[i * COUNT + label]));
            before = label;
        }
        for (int pair = 0; pair < expected.length; pair++) {
            if (Math.abs(expected[pair]) > SMALL_GRADIENT) {
                transitionSquares[pair] += expected[pair] * expected[pair];
                transitions[pair] -= (float) (settings.rate() * expected[pair] / Math.sqrt(transitionSquares[pair]));
            }
        }
        chain.refresh();
        return likelihood;
    }

    /** Keeps the features whose weights differ most between labels, frequent ones first. */
    private void prune() {
        Integer[] ranked = new Integer[hashes.length];
        double[] worth = new double[hashes.length];
        for (int feature = 0; feature < hashes.length; feature++) {
            ranked[feature] = feature;
            float least = weights[feature * COUNT];
            float most = least;
            for (int label = 1; label < COUNT; label++) {
                least = Math.min(least, weights[feature * COUNT + label]);
                most = Math.max(most, weights[feature * COUNT + label]);
            }
            worth[feature] = (most - least) * StrictMath.cbrt(frequency[feature]);
        }
        Arrays.sort(ranked, (one, other) -> {
            int byWorth = Double.compare(worth[other], worth[one]);
            return byWorth != 0 ? byWorth : Integer.compare(hashes[one], hashes[other]);
        });
        for (int rank = settings.features(); rank < ranked.length; rank++) {
            kept[ranked[rank]] = false;
        }
    }

    private TaggerModel rounded(WordClasses classes) {
        float scale = LARGEST_WEIGHT / Byte.MAX_VALUE;
        IntArrayList features = new IntArrayList();
        List<byte[]> rows = new ArrayList<>();
        for (int feature = 0; feature < hashes.length; feature++) {
            byte[] row = new byte[COUNT];
            boolean empty = true;
            for (int label = 0; label < COUNT; label++) {
                float steps = weights[feature * COUNT + label] / scale;
                row[label] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(steps)));
                empty &= row[label] == 0;
            }
            if (kept[feature] && !empty) {
                features.add(hashes[feature]);
                rows.add(row);
            }
        }
        return new TaggerModel(features.toIntArray(), rows.toArray(new byte[0][]), scale, transitions, classes);
    }
}
