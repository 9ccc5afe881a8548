package org.dateline.evaluate.copy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.enrich.duplicate.Fingerprinter;
import org.dateline.evaluate.corpus.OrderedArticle;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.evaluate.quality.ClusteringRun;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.EventAssignment;

/** Holds what the clusterer folds against pairs of articles that are known to be similar. */
public final class CopyEvaluation {
    private static final Duration WINDOW = Duration.ofDays(2);
    private static final double NEAR = 0.8;
    private static final double HALF = 0.5;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> origins = new TreeMap<>();

    private CopyEvaluation() {}

    /**
     * What was found.
     *
     * @param nearPairs pairs at most 48 hours apart of Jaccard .8 and more
     * @param nearRecall share of them that are folded together
     * @param halfPairs pairs at most 48 hours apart of Jaccard .5 and more
     * @param halfRecall share of them that are folded together
     * @param folded articles folded under another
     * @param lowest smallest Jaccard, computed exactly, of an article and the one it is folded under; 1 where none is
     */
    public record Score(int nearPairs, double nearRecall, int halfPairs, double halfRecall, int folded, double lowest) {
        /** The score in words. */
        public String text() {
            return String.format(
                    Locale.ROOT,
                    "recall at >= .8: %.4f of %d pairs%nrecall at >= .5: %.4f of %d pairs%nfolded: %d articles, lowest"
                            + " exact Jaccard to the origin %.3f",
                    nearRecall,
                    nearPairs,
                    halfRecall,
                    halfPairs,
                    folded,
                    lowest);
        }
    }

    /**
     * Runs the clusterer over the articles and looks up the pairs; those of unknown articles count as not folded.
     *
     * @throws IllegalArgumentException where no pair is of these articles
     */
    public static Score evaluate(OrderedCorpus corpus, List<CopyPair> pairs, ClusterSettings settings) {
        CopyEvaluation evaluation = new CopyEvaluation();
        for (OrderedArticle turn : corpus.articles()) {
            evaluation.texts.put(turn.article().articleId(), compared(turn.article()));
        }
        if (pairs.stream().noneMatch(evaluation::isKnown)) {
            throw new IllegalArgumentException("no pair is of two articles of " + corpus.name());
        }
        for (EventAssignment.Assignment each :
                ClusteringRun.of(corpus, settings).decisions().values()) {
            if (each.contribution().copyOf() != null) {
                evaluation.origins.put(each.articleId(), each.contribution().copyOf());
            }
        }
        return evaluation.score(pairs);
    }

    private boolean isKnown(CopyPair pair) {
        return texts.containsKey(pair.one()) && texts.containsKey(pair.other());
    }

    /** The text; where that has hardly a word, after the headline. */
    private static String compared(EnrichedArticle article) {
        boolean tooShort = Shingles.words(article.text()).size() < Fingerprinter.FEWEST_WORDS;
        return tooShort && article.headline() != null ? article.headline() + " " + article.text() : article.text();
    }

    private Score score(List<CopyPair> pairs) {
        List<CopyPair> half = pairs.stream()
                .filter(pair -> pair.jaccard() >= HALF && pair.apart().compareTo(WINDOW) <= 0)
                .toList();
        List<CopyPair> near =
                half.stream().filter(pair -> pair.jaccard() >= NEAR).toList();
        double lowest = origins.entrySet().stream()
                .mapToDouble(entry -> Shingles.jaccard(texts.get(entry.getKey()), texts.get(entry.getValue())))
                .min()
                .orElse(1);
        return new Score(near.size(), recall(near), half.size(), recall(half), origins.size(), lowest);
    }

    private double recall(List<CopyPair> pairs) {
        long together = pairs.stream()
                .filter(pair -> first(pair.one()).equals(first(pair.other())))
                .count();
        return (double) together / Math.max(1, pairs.size());
    }

    private String first(String article) {
        String first = article;
        while (origins.containsKey(first)) {
            first = origins.get(first);
        }
        return first;
    }
}
