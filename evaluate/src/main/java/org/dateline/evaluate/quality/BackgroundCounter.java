package org.dateline.evaluate.quality;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.enrich.cluster.Background;
import org.dateline.enrich.feature.FeatureField;
import org.dateline.evaluate.corpus.OrderedArticle;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.TermVector;

/** Counts how common terms are, by language. */
final class BackgroundCounter {
    private static final int FEWEST_ARTICLES = 50;
    private static final int LEAST_COUNT = 5;

    private final Map<String, Integer> articles = new TreeMap<>();
    private final Map<String, Int2IntOpenHashMap> counts = new TreeMap<>();

    /** Counts a corpus. */
    static BackgroundCounter of(OrderedCorpus corpus) {
        BackgroundCounter counter = new BackgroundCounter();
        corpus.articles().stream().map(OrderedArticle::article).forEach(counter::add);
        return counter;
    }

    private void add(EnrichedArticle article) {
        articles.merge(article.language(), 1, Integer::sum);
        Int2IntOpenHashMap terms = terms(article.language());
        IntOpenHashSet seen = new IntOpenHashSet();
        for (FeatureField field : FeatureField.values()) {
            TermVector vector = field.of(article);
            for (int i = 0; i < vector.size(); i++) {
                if (seen.add(vector.hash(i))) {
                    terms.addTo(vector.hash(i), 1);
                }
            }
        }
    }

    /** Adds what another has counted. */
    void add(BackgroundCounter other) {
        other.articles.forEach((language, count) -> articles.merge(language, count, Integer::sum));
        other.counts.forEach((language, terms) -> {
            Int2IntOpenHashMap sums = terms(language);
            terms.int2IntEntrySet().forEach(entry -> sums.addTo(entry.getIntKey(), entry.getIntValue()));
        });
    }

    private Int2IntOpenHashMap terms(String language) {
        return counts.computeIfAbsent(language, tag -> new Int2IntOpenHashMap());
    }

    /** The terms that are common in what has been counted, for languages of which enough has been. */
    Background background() {
        Map<String, Map<Integer, Integer>> scaled = new TreeMap<>();
        counts.forEach((language, terms) -> {
            int all = articles.get(language);
            if (all >= FEWEST_ARTICLES) {
                Map<Integer, Integer> common = new TreeMap<>();
                terms.int2IntEntrySet().forEach(entry -> {
                    int of = (int) Math.round((double) entry.getIntValue() * Background.DOCUMENTS / all);
                    if (of >= LEAST_COUNT) {
                        common.put(entry.getIntKey(), of);
                    }
                });
                scaled.put(language, common);
            }
        });
        return new Background(scaled);
    }
}
