package org.dateline.evaluate.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.evaluate.corpus.OrderedArticle;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.evaluate.explain.DecisionText;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;

/** The worst splits and the worst wrong merges of a run, with the decisions behind them, for a person to learn from. */
public final class Mistakes {
    private static final int SHOWN_PARTS = 6;
    private static final int SHOWN_CANDIDATES = 2;
    private static final int SHOWN_FEATURES = 6;
    private static final int TITLE_WIDTH = 90;

    private final ClusteringRun run;
    private final Map<String, EnrichedArticle> articles = new TreeMap<>();

    private Mistakes(OrderedCorpus corpus, ClusteringRun run) {
        this.run = run;
        for (OrderedArticle article : corpus.articles()) {
            articles.put(article.article().articleId(), article.article());
        }
    }

    /** A group of articles that should be one and is not, or is one and should not be. */
    private record Group(String name, Map<String, List<String>> parts) {
        /** Number of pairs of articles that are in different parts. */
        long wrongPairs() {
            long all = 0;
            long within = 0;
            for (List<String> part : parts.values()) {
                all += part.size();
                within += (long) part.size() * (part.size() - 1) / 2;
            }
            return all * (all - 1) / 2 - within;
        }

        /** Largest first; of equal ones the one that was there first. */
        List<Map.Entry<String, List<String>>> largestFirst() {
            return parts.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<String, List<String>> part) ->
                            -part.getValue().size()))
                    .toList();
        }
    }

    /** The worst splits and merges of a run, at most {@code limit} of each. */
    public static String describe(OrderedCorpus corpus, ClusteringRun run, int limit) {
        Mistakes mistakes = new Mistakes(corpus, run);
        StringBuilder text = new StringBuilder();
        List<Group> splits = worst(run.labelled(), run.found(), limit);
        for (Group split : splits) {
            line(text, "");
            line(
                    text,
                    "SPLIT  event '" + split.name() + "' was found in "
                            + split.parts().size() + " parts");
            mistakes.append(split, text);
        }
        for (Group merge : worst(run.found(), run.labelled(), limit)) {
            line(text, "");
            line(
                    text,
                    "MERGED  event " + merge.name() + " holds articles of "
                            + merge.parts().size() + " events");
            mistakes.append(merge, text);
        }
        return text.toString();
    }

    private static List<Group> worst(Map<String, String> together, Map<String, String> apart, int limit) {
        Map<String, Map<String, List<String>>> groups = new TreeMap<>();
        together.forEach((article, group) -> groups.computeIfAbsent(group, name -> new TreeMap<>())
                .computeIfAbsent(apart.get(article), name -> new ArrayList<>())
                .add(article));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .filter(group -> group.parts().size() > 1)
                .sorted(Comparator.comparingLong((Group group) -> -group.wrongPairs()))
                .limit(limit)
                .toList();
    }

    private void append(Group group, StringBuilder text) {
        List<Map.Entry<String, List<String>>> parts = group.largestFirst();
        for (int i = 0; i < Math.min(SHOWN_PARTS, parts.size()); i++) {
            List<String> members = parts.get(i).getValue();
            String first = members.stream()
                    .min(Comparator.comparingLong(
                            (String id) -> run.decisions().get(id).seq()))
                    .orElseThrow();
            line(
                    text,
                    "  part " + (i + 1) + ", " + parts.get(i).getKey() + ": " + members.size()
                            + (members.size() == 1 ? " article, " : " articles, the first ") + title(first));
            EventAssignment.Assignment assignment = run.decisions().get(first);
            Decision decision = assignment.decision();
            line(text, "    " + DecisionText.summary(decision));
            decision.candidates().stream()
                    .limit(SHOWN_CANDIDATES)
                    .forEach(candidate ->
                            line(text, "      " + DecisionText.candidate(decision, candidate, SHOWN_FEATURES)));
        }
        if (parts.size() > SHOWN_PARTS) {
            line(text, "  and " + (parts.size() - SHOWN_PARTS) + " parts more");
        }
    }

    /** Labels and ids are anybody's, and must not steer a terminal. */
    private static void line(StringBuilder text, String line) {
        text.append(line.replaceAll("\\p{Cntrl}", " ")).append(System.lineSeparator());
    }

    private String title(String articleId) {
        EnrichedArticle article = articles.get(articleId);
        String line = article == null ? null : article.headline() == null ? article.text() : article.headline();
        if (line == null) {
            return articleId;
        }
        String flat = line.replaceAll("\\s+", " ").trim();
        return articleId + " \"" + (flat.length() <= TITLE_WIDTH ? flat : flat.substring(0, TITLE_WIDTH) + "…") + "\"";
    }
}
