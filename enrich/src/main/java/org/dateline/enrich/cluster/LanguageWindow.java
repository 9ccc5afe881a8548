package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.feature.FeatureField;
import org.dateline.model.article.TermVector;

/**
 * What is usual among the latest articles of one language: how many use a term, and how similar they are on average to
 * an article. Counts and sums are whole numbers, so that articles can leave again without a trace.
 */
final class LanguageWindow {
    /** Fields whose terms are counted; those of headline and lead are among those of the full text. */
    private static final List<FeatureField> COUNTED = List.of(
            FeatureField.FULL,
            FeatureField.NAMES,
            FeatureField.NUMBERS,
            FeatureField.BIGRAMS,
            FeatureField.GRAMS,
            FeatureField.COGNATES);

    /** Fields whose usual similarity is known. */
    static final List<FeatureField> COMPARED = List.of(
            FeatureField.TITLE, FeatureField.LEAD, FeatureField.FULL, FeatureField.NAMES, FeatureField.COGNATES);

    private static final double LN_2 = StrictMath.log(2);
    private static final double LEAST_WEIGHT = 0.02;
    private static final int PSEUDO_ARTICLES = 60;
    private static final double PSEUDO_SIMILARITY = 0.03;

    private final Int2IntOpenHashMap frequencies;
    private final Map<FeatureField, Int2IntOpenHashMap> sums = new EnumMap<>(FeatureField.class);
    private int counted;
    private int compared;

    LanguageWindow(Background background, String language) {
        frequencies = new Int2IntOpenHashMap(background.of(language));
        counted = background.articles(language);
        COMPARED.forEach(field -> sums.put(field, new Int2IntOpenHashMap()));
    }

    /** The terms of an article that are counted. */
    static int[] counted(Profile profile) {
        int size = 0;
        for (FeatureField field : COUNTED) {
            size += profile.vector(field).size();
        }
        int[] terms = new int[size];
        int next = 0;
        for (FeatureField field : COUNTED) {
            WeightedTerms vector = profile.vector(field);
            for (int i = 0; i < vector.size(); i++) {
                terms[next++] = vector.term(i);
            }
        }
        return terms;
    }

    /** Counts the terms of an article, or with -1 takes them back. */
    void count(int[] terms, int sign) {
        counted += sign;
        for (int term : terms) {
            add(frequencies, term, sign);
        }
    }

    /** Adds an article to those that others are compared with, or with -1 takes it back. */
    void compare(Profile profile, int sign) {
        compared += sign;
        for (FeatureField field : COMPARED) {
            WeightedTerms vector = profile.vector(field);
            Int2IntOpenHashMap sum = sums.get(field);
            for (int i = 0; i < vector.size(); i++) {
                add(sum, vector.term(i), sign * vector.weight(i));
            }
        }
    }

    private static void add(Int2IntOpenHashMap sums, int term, int amount) {
        if (sums.addTo(term, amount) == -amount) {
            sums.remove(term);
        }
    }

    /** Weighs terms by (1 + ln tf) · ln((n + 1) / (df + ½)) and scales to {@link WeightedTerms#UNIT}. */
    WeightedTerms weigh(TermVector vector) {
        double[] exact = new double[vector.size()];
        double squares = 0;
        double articles = Logarithms.of(counted + 1) + LN_2;
        for (int i = 0; i < exact.length; i++) {
            int term = vector.hash(i);
            int frequency = 2 * frequencies.get(term) + 1;
            double inverse = Math.max(LEAST_WEIGHT, articles - Logarithms.of(frequency));
            exact[i] = (1 + Logarithms.of(vector.count(i))) * inverse;
            squares += exact[i] * exact[i];
        }
        double scale = WeightedTerms.UNIT / Math.sqrt(squares);
        int[] terms = new int[exact.length];
        int[] weights = new int[exact.length];
        for (int i = 0; i < exact.length; i++) {
            terms[i] = vector.hash(i);
            weights[i] = Math.max(1, (int) (exact[i] * scale + 0.5));
        }
        return new WeightedTerms(terms, weights);
    }

    /** Mean cosine of a vector to the articles compared, and to some pseudo-articles that stand in while they are few. */
    double usualSimilarity(FeatureField field, WeightedTerms vector) {
        Int2IntOpenHashMap sum = sums.get(field);
        long dot = 0;
        for (int i = 0; i < vector.size(); i++) {
            dot += (long) vector.weight(i) * sum.get(vector.term(i));
        }
        double total = dot / ((double) WeightedTerms.UNIT * WeightedTerms.UNIT);
        return (total + PSEUDO_ARTICLES * PSEUDO_SIMILARITY) / (compared + PSEUDO_ARTICLES);
    }
}
