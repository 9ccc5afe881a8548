package org.dateline.aggregate.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Line;

/**
 * Chooses the sentences that sum an event up, by maximal marginal relevance (Carbonell and Goldstein 1998): a sentence
 * counts the more the more central its article is and the earlier it stands there, and the less the more of its words
 * have been told. The first one is that of the article that leads the view.
 */
final class SummaryWriter {
    // what the last summary was made from: the articles, and which of them are outdated
    private List<Candidate> chosenFrom = List.of();
    private List<Candidate> chosenFromOutdated = List.of();
    private List<Line> summary = List.of();

    /**
     * A summary of at most {@link Event#MAX_SUMMARY} sentences, from articles in one language that are no copies; empty
     * where there is but one, which the lead tells of.
     *
     * @param ranked the articles to choose from, the leading one first
     * @param language null for any
     * @param outdated ids of articles whose figures are superseded
     */
    List<Line> write(List<Candidate> ranked, String language, Set<String> outdated) {
        List<Candidate> usable = new ArrayList<>(ranked.size());
        List<Candidate> old = new ArrayList<>();
        for (Candidate one : ranked) {
            if (!one.copies() && isReadable(one.member().language(), language)) {
                usable.add(one);
                if (outdated.contains(one.articleId())) {
                    old.add(one);
                }
            }
        }
        // most articles of a large event are not among its central ones
        if (!usable.equals(chosenFrom) || !old.equals(chosenFromOutdated)) {
            chosenFrom = usable;
            chosenFromOutdated = old;
            // words are costly to hash, and most events have but one article
            summary = usable.size() < 2 ? List.of() : new Choices(usable, old).choose();
        }
        return summary;
    }

    private static boolean isReadable(String written, String language) {
        return language == null || written == null || language.equals(written);
    }
}
