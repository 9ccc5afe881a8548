package org.dateline.launcher.diff;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * B-cubed (Bagga and Baldwin 1998) between two partitions of the articles that both have, A taken for the truth.
 *
 * @param articles how many both have
 * @param precision share of an article's company in B that it had in A, averaged over the articles
 * @param recall share of an article's company in A that it has in B, averaged over the articles
 * @param f1 harmonic mean of both
 */
public record Agreement(int articles, double precision, double recall, double f1) {
    private static final double DIGITS = 10_000;

    static Agreement of(SortedMap<String, String> a, SortedMap<String, String> b) {
        Map<String, Integer> sizesInA = new TreeMap<>();
        Map<String, Integer> sizesInB = new TreeMap<>();
        Map<String, Map<String, Integer>> both = new TreeMap<>();
        int articles = 0;
        for (Map.Entry<String, String> article : a.entrySet()) {
            String inB = b.get(article.getKey());
            if (inB != null) {
                articles++;
                sizesInA.merge(article.getValue(), 1, Integer::sum);
                sizesInB.merge(inB, 1, Integer::sum);
                both.computeIfAbsent(article.getValue(), none -> new TreeMap<>())
                        .merge(inB, 1, Integer::sum);
            }
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Map<String, Integer>> inA : both.entrySet()) {
            for (Map.Entry<String, Integer> inB : inA.getValue().entrySet()) {
                double square = (double) inB.getValue() * inB.getValue();
                precision += square / sizesInB.get(inB.getKey());
                recall += square / sizesInA.get(inA.getKey());
            }
        }
        return articles == 0 ? new Agreement(0, 1, 1, 1) : of(articles, precision / articles, recall / articles);
    }

    private static Agreement of(int articles, double precision, double recall) {
        double f1 = 2 * precision * recall / (precision + recall);
        return new Agreement(articles, rounded(precision), rounded(recall), rounded(f1));
    }

    private static double rounded(double value) {
        return StrictMath.rint(value * DIGITS) / DIGITS;
    }
}
