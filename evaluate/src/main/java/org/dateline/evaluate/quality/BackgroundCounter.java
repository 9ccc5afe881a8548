package org.dateline.evaluate.quality;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final Map<String, Map<Integer, Integer>> counts = new TreeMap<>();

    /** The background that these corpora make together. */
    static Background count(Collection<OrderedCorpus> corpora) {
        BackgroundCounter counter = new BackgroundCounter();
        for (OrderedCorpus corpus : corpora) {
            corpus.articles().stream().map(OrderedArticle::article).forEach(counter::add);
        }
        return counter.background();
    }

    private void add(EnrichedArticle article) {
        articles.merge(article.language(), 1, Integer::sum);
        Map<Integer, Integer> terms = counts.computeIfAbsent(article.language(), language -> new TreeMap<>());
        TreeSet<Integer> seen = new TreeSet<>();
        for (FeatureField field : List.of(FeatureField.values())) {
            TermVector vector = field.of(article);
            for (int i = 0; i < vector.size(); i++) {
                if (seen.add(vector.hash(i))) {
                    terms.merge(vector.hash(i), 1, Integer::sum);
                }
            }
        }
    }

    private Background background() {
        Map<String, Map<Integer, Integer>> scaled = new TreeMap<>();
        counts.forEach((language, terms) -> {
            int all = articles.get(language);
            if (all >= FEWEST_ARTICLES) {
                Map<Integer, Integer> common = new TreeMap<>();
                terms.forEach((term, count) -> {
                    int of = (int) Math.round((double) count * Background.DOCUMENTS / all);
                    if (of >= LEAST_COUNT) {
                        common.put(term, of);
                    }
                });
                scaled.put(language, common);
            }
        });
        return new Background(scaled);
    }
}
