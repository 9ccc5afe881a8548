package org.dateline.enrich.tagger;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/** Finds the names of a text with a {@link TaggerModel}. Safe for use by several threads. */
public final class NameTagger {
    private static final int COUNT = Labels.COUNT;

    /** How much the other occurrences of a word in the text weigh. */
    private static final float AGREEMENT = 0.4f;

    private static final double UNLIKELY = 1e-4;

    private final TaggerModel model;

    /** A tagger with a model. */
    public NameTagger(TaggerModel model) {
        this.model = model;
    }

    /** The names in order, none overlapping another, each with its own characters as name. */
    public List<Mention> tag(Tokens tokens, List<TextSpan> sentences) {
        TokenFacts facts = new TokenFacts(tokens, sentences);
        IntArrayList runs = NameRuns.of(facts);
        Occurrences occurrences = new Occurrences(facts);
        NameFeatures features = new NameFeatures(facts, occurrences, model.classes());
        LabelChain chain = new LabelChain(model.transitions());
        int[] places = new int[tokens.size()];
        float[][] scores = new float[runs.size() / 2][];
        double[][] marginals = new double[scores.length][];
        for (int run = 0; run < scores.length; run++) {
            int first = runs.getInt(2 * run);
            int length = runs.getInt(2 * run + 1) - first;
            scores[run] = scores(features, first, length);
            if (repeats(facts, occurrences, first, length)) {
                marginals[run] = new double[length * COUNT];
                chain.marginals(scores[run], length, marginals[run]);
            }
            for (int i = 0; i < length; i++) {
                places[first + i] = run + 1;
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (int run = 0; run < scores.length; run++) {
            int first = runs.getInt(2 * run);
            int length = runs.getInt(2 * run + 1) - first;
            agree(facts, occurrences, runs, places, marginals, run, scores[run]);
            int[] labels = new int[length];
            chain.best(scores[run], length, labels);
            read(tokens, first, labels, mentions);
        }
        return mentions;
    }

    private float[] scores(NameFeatures features, int first, int length) {
        float[] scores = new float[length * COUNT];
        float[] row = new float[COUNT];
        for (int i = 0; i < length; i++) {
            int count = features.find(first + i);
            model.score(features.features(), count, row);
            System.arraycopy(row, 0, scores, i * COUNT, COUNT);
        }
        return scores;
    }

    /** Whether a run has a capitalised word that the text has elsewhere, so that its probabilities will be asked for. */
    private static boolean repeats(TokenFacts facts, Occurrences occurrences, int first, int length) {
        for (int i = first; i < first + length; i++) {
            boolean alone = occurrences.first(facts.lower[i]) == i && occurrences.next(i) < 0;
            if (facts.has(i, TokenFacts.UPPER) && !alone) {
                return true;
            }
        }
        return false;
    }

    /** Moves a run's scores towards what the same words are elsewhere in the text. */
    private static void agree(
            TokenFacts facts,
            Occurrences occurrences,
            IntArrayList runs,
            int[] places,
            double[][] marginals,
            int run,
            float[] scores) {
        int first = runs.getInt(2 * run);
        for (int i = 0; i < scores.length / COUNT; i++) {
            int token = first + i;
            if (!facts.has(token, TokenFacts.UPPER)) {
                continue;
            }
            double[] sums = new double[kind(COUNT)];
            int others = 0;
            for (int j = occurrences.first(facts.lower[token]); j >= 0 && others < 16; j = occurrences.next(j)) {
                if (j != token && places[j] > 0) {
                    int other = places[j] - 1;
                    int at = j - runs.getInt(2 * other);
                    for (int label = 0; label < COUNT; label++) {
                        sums[kind(label)] += marginals[other][at * COUNT + label];
                    }
                    others++;
                }
            }
            if (others > 0) {
                add(sums, others, scores, i * COUNT);
            }
        }
    }

    /** Adds what each kind of label came to in so many other places. */
    private static void add(double[] sums, int others, float[] scores, int row) {
        for (int kind = 0; kind < sums.length; kind++) {
            float agreement = AGREEMENT * (float) StrictMath.log(Math.max(UNLIKELY, sums[kind] / others));
            for (int label = Math.max(0, 2 * kind - 1); label <= Math.min(COUNT - 1, 2 * kind); label++) {
                scores[row + label] += agreement;
            }
        }
    }

    /** A name's first and further tokens are of one kind. */
    private static int kind(int label) {
        return (label + 1) / 2;
    }

    private static void read(Tokens tokens, int first, int[] labels, List<Mention> mentions) {
        for (int i = 0; i < labels.length; i++) {
            if (!Labels.isFirst(labels[i])) {
                continue;
            }
            int after = i + 1;
            while (after < labels.length && labels[after] == labels[i] + 1) {
                after++;
            }
            EntityType type = Labels.type(labels[i]);
            int start = tokens.start(first + i);
            int end = tokens.end(first + after - 1);
            mentions.add(new Mention(start, end, type, tokens.text().substring(start, end)));
        }
    }
}
