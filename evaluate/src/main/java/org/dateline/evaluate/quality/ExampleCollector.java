package org.dateline.evaluate.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.enrich.cluster.CandidateEvent;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.enrich.cluster.EventChooser;
import org.dateline.evaluate.corpus.OrderedArticle;
import org.dateline.evaluate.corpus.OrderedCorpus;

/** Follows the labels through a corpus and notes what each candidate looked like on the way. */
final class ExampleCollector implements EventChooser {
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, String> labelByEvent = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final double weight;

    private ExampleCollector(OrderedCorpus corpus, double weight) {
        this.weight = weight;
        for (OrderedArticle article : corpus.articles()) {
            labels.put(article.article().articleId(), article.event());
        }
    }

    /** The examples of a corpus; an article's together weigh as much as any other's, all together {@code weight}. */
    static List<Example> collect(OrderedCorpus corpus, ClusterSettings settings, double weight) {
        ExampleCollector collector =
                new ExampleCollector(corpus, weight / corpus.articles().size());
        ClusteringRun.of(corpus, settings, collector);
        return collector.examples;
    }

    @Override
    public boolean reconsiders() {
        return false;
    }

    @Override
    public int choose(String articleId, String newEventId, List<CandidateEvent> candidates, int proposed) {
        String label = labels.get(articleId);
        int chosen = FOUND;
        for (int i = 0; i < candidates.size(); i++) {
            boolean right = label.equals(labelByEvent.get(candidates.get(i).eventId()));
            examples.add(new Example(candidates.get(i).evidence(), right, weight));
            chosen = right && chosen == FOUND ? i : chosen;
        }
        if (chosen == FOUND) {
            labelByEvent.put(newEventId, label);
        }
        return chosen;
    }
}
