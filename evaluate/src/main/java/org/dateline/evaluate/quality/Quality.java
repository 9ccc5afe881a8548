package org.dateline.evaluate.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well events found agree with events labelled.
 *
 * @param articles number of articles
 * @param events number of events found
 * @param labelledEvents number of events labelled
 * @param precision B-cubed: of the articles of an article's event, the share that belongs there, averaged over articles
 *     (Bagga and Baldwin 1998)
 * @param recall B-cubed: of the articles that belong to an article's event, the share that is there
 * @param pairwiseF1 F1 over pairs of articles; 1 where there are none and none is found
 * @param mixed share of articles whose event holds articles of several labelled events
 */
public record Quality(
        int articles,
        int events,
        int labelledEvents,
        double precision,
        double recall,
        double pairwiseF1,
        double mixed) {
    /** Harmonic mean of precision and recall. */
    public double f1() {
        return harmonic(precision, recall);
    }

    /** Compares the event found with the event labelled, by article; both maps have the same keys. */
    public static Quality of(Map<String, String> labelled, Map<String, String> found) {
        Map<String, Set<String>> byLabel = groups(labelled);
        Map<String, Set<String>> byFound = groups(found);
        double precision = 0;
        double recall = 0;
        int mixed = 0;
        for (Map.Entry<String, String> article : labelled.entrySet()) {
            Set<String> there = byFound.get(found.get(article.getKey()));
            Set<String> belonging = byLabel.get(article.getValue());
            long right = there.stream().filter(belonging::contains).count();
            precision += (double) right / there.size();
            recall += (double) right / belonging.size();
            mixed += right < there.size() ? 1 : 0;
        }
        int articles = labelled.size();
        return new Quality(
                articles,
                byFound.size(),
                byLabel.size(),
                precision / articles,
                recall / articles,
                pairwise(labelled, byLabel.values(), byFound.values()),
                (double) mixed / articles);
    }

    private static Map<String, Set<String>> groups(Map<String, String> eventByArticle) {
        Map<String, Set<String>> groups = new TreeMap<>();
        new TreeMap<>(eventByArticle)
                .forEach((article, event) ->
                        groups.computeIfAbsent(event, key -> new TreeSet<>()).add(article));
        return groups;
    }

    private static double pairwise(
            Map<String, String> labelled, Iterable<Set<String>> byLabel, Iterable<Set<String>> byFound) {
        long right = 0;
        for (Set<String> group : byFound) {
            Map<String, Integer> labels = new TreeMap<>();
            group.forEach(article -> labels.merge(labelled.get(article), 1, Integer::sum));
            right += pairs(new ArrayList<>(labels.values()));
        }
        long found = pairs(sizes(byFound));
        long wanted = pairs(sizes(byLabel));
        if (found == 0 || wanted == 0) {
            return found == wanted ? 1 : 0; // none to find, and none found, is all right
        }
        return harmonic((double) right / found, (double) right / wanted);
    }

    private static List<Integer> sizes(Iterable<Set<String>> groups) {
        List<Integer> sizes = new ArrayList<>();
        groups.forEach(group -> sizes.add(group.size()));
        return sizes;
    }

    private static long pairs(List<Integer> sizes) {
        return sizes.stream().mapToLong(size -> (long) size * (size - 1) / 2).sum();
    }

    private static double harmonic(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }
}
