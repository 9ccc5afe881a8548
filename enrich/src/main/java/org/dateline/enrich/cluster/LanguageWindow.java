package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.List;
import org.dateline.enrich.feature.FeatureField;
import org.dateline.model.article.TermVector;

/**
 * What is usual among the latest articles of one language: how many use a term, and how similar they are on average to
 * an article. Counts and sums are whole numbers, so that articles can leave again without a trace.
 */
final class LanguageWindow {
    /** Fields whose usual similarity is known. */
    static final List<FeatureField> COMPARED = List.of(FeatureField.TITLE, FeatureField.LEAD, FeatureField.COGNATES);

    private static final double LN_2 = StrictMath.log(2);
    private static final double LEAST_WEIGHT = 0.02;
    private static final int PSEUDO_ARTICLES = 60;
    private static final double PSEUDO_SIMILARITY = 0.03;

    private final TermCounts frequencies = new TermCounts();
    private final Sum[] sums = new Sum[FeatureField.values().length];
    private final Prefetch prefetch = new Prefetch();
    // of the article at hand, used again and again
    private int[] codes = IntArrays.EMPTY_ARRAY;
    private double[] exact = DoubleArrays.EMPTY_ARRAY;
    private int counted;
    private int compared;

    /** Sum of the vectors of the articles compared, in one field. */
    private static final class Sum {
        private final TermCounts weights = new TermCounts();
        // an article is held against several events, one after the other
        private WeightedTerms last;
        private double lastUsual;

        void add(WeightedTerms vector, int sign) {
            last = null;
            vector.fetch(weights);
            for (int i = 0; i < vector.size(); i++) {
                weights.add(vector.term(i), sign * vector.weight(i));
            }
        }

        long dot(WeightedTerms vector) {
            vector.fetch(weights);
            long dot = 0;
            for (int i = 0; i < vector.size(); i++) {
                dot += (long) vector.weight(i) * weights.get(vector.term(i));
            }
            return dot;
        }
    }

    LanguageWindow(Background background, String language) {
        background
                .of(language)
                .int2IntEntrySet()
                .forEach(entry -> frequencies.add(CountedTerms.code(entry.getIntKey()), entry.getIntValue()));
        counted = background.articles(language);
        COMPARED.forEach(field -> sums[field.index()] = new Sum());
    }

    /** Counts the terms of an article, or with -1 takes them back. */
    void count(CountedTerms terms, int sign) {
        counted += sign;
        terms.addTo(frequencies, sign);
    }

    /** Adds an article to those that others are compared with, or with -1 takes it back. */
    void compare(Profile profile, int sign) {
        compared += sign;
        prefetch.vectors(profile);
        for (FeatureField field : COMPARED) {
            sums[field.index()].add(profile.vector(field), sign);
        }
    }

    /**
     * Weighs terms by (1 + ln tf) · ln((n + 1) / (df + ½)), scales to {@link WeightedTerms#UNIT}, and puts the heaviest, and
     * their weights, where they are told, where there has to be room for all.
     *
     * @return how many
     */
    int weigh(TermVector vector, int limit, int[] toTerms, int[] toWeights, int place) {
        int size = vector.size();
        makeRoom(size);
        lookUp(vector);
        int[] sought = codes;
        double[] unscaled = exact;
        double squares = 0;
        double articles = Logarithms.of(counted + 1) + LN_2;
        for (int i = 0; i < size; i++) {
            int frequency = 2 * frequencies.get(sought[i]) + 1;
            double rare = articles - Logarithms.of(frequency);
            double inverse = rare > LEAST_WEIGHT ? rare : LEAST_WEIGHT;
            double weight = (1 + Logarithms.of(vector.count(i))) * inverse;
            unscaled[i] = weight;
            squares += weight * weight;
        }
        double scale = WeightedTerms.UNIT / Math.sqrt(squares);
        for (int i = 0; i < size; i++) {
            toTerms[place + i] = vector.hash(i);
            toWeights[place + i] = Math.max(1, (int) (unscaled[i] * scale + 0.5));
        }
        return WeightedTerms.keepHeaviest(toTerms, toWeights, place, place + size, limit);
    }

    private void makeRoom(int size) {
        if (exact.length < size) {
            exact = new double[2 * size];
            codes = new int[2 * size];
        }
    }

    private void lookUp(TermVector vector) {
        for (int i = 0; i < vector.size(); i++) {
            codes[i] = CountedTerms.code(vector.hash(i));
        }
        frequencies.fetch(codes, 0, vector.size());
    }

    /** How rare a term is: ln((n + 1) / (df + ½)) as a share of what a term weighs that was never seen, 0 to 1. */
    double rarity(int term) {
        double articles = Logarithms.of(counted + 1) + LN_2;
        int frequency = 2 * frequencies.get(CountedTerms.code(term)) + 1;
        return Math.max(0, articles - Logarithms.of(frequency)) / articles;
    }

    /** Mean cosine of a vector to the articles compared, and to some pseudo-articles that stand in while they are few. */
    double usualSimilarity(FeatureField field, WeightedTerms vector) {
        double total = sums[field.index()].dot(vector) / ((double) WeightedTerms.UNIT * WeightedTerms.UNIT);
        return (total + PSEUDO_ARTICLES * PSEUDO_SIMILARITY) / (compared + PSEUDO_ARTICLES);
    }

    /** Logarithm of {@link #usualSimilarity} and a little more. */
    double logUsualSimilarity(FeatureField field, WeightedTerms vector, double more) {
        Sum sum = sums[field.index()];
        if (sum.last != vector) {
            sum.lastUsual = StrictMath.log(more + usualSimilarity(field, vector));
            sum.last = vector;
        }
        return sum.lastUsual;
    }
}
