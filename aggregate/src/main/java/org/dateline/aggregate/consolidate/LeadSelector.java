package org.dateline.aggregate.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.aggregate.state.TermSum;

/**
 * Ranks the articles that may lead a view: by tier ({@link Candidate#tier}), then by the cosine of their terms with
 * the event's, then by their place in the order. The one that leads is only replaced by one that is clearly better: of
 * a higher tier, or more central by {@value #CLEARLY_PERCENT} %. Otherwise headlines would flap with every article. An
 * article whose figures a later one has superseded counts for {@value #OUTDATED_PERCENT} % of its centrality, so that of
 * nearly equal ones the one leads that tells what holds now.
 */
final class LeadSelector {
    static final int CLEARLY_PERCENT = 10;
    static final int OUTDATED_PERCENT = 75;

    private final List<Ranked> ranked;

    /** Ranks these candidates; {@code outdated} are the ids of articles whose figures are superseded. */
    LeadSelector(List<Candidate> candidates, TermSum terms, String language, Set<String> outdated) {
        ranked = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            ranked.add(ranked(candidate, terms, language, outdated.contains(candidate.articleId())));
        }
        ranked.sort(Ranked::compare);
    }

    private static Ranked ranked(Candidate candidate, TermSum terms, String language, boolean outdated) {
        double centrality = candidate.centrality(terms);
        return new Ranked(
                candidate, candidate.tier(language), outdated ? centrality * OUTDATED_PERCENT / 100 : centrality);
    }

    /** All candidates, best first. */
    List<Candidate> best() {
        List<Candidate> best = new ArrayList<>(ranked.size());
        for (Ranked one : ranked) {
            best.add(one.candidate);
        }
        return best;
    }

    /**
     * The candidate that leads among those that will do.
     *
     * @param currentId article that has led so far; null where none has
     * @return null where none will do
     */
    Candidate leader(String currentId, Predicate<Candidate> willDo) {
        Ranked best = null;
        Ranked current = null;
        for (Ranked one : ranked) {
            if (willDo.test(one.candidate)) {
                best = best == null ? one : best;
                current = current == null && one.candidate.articleId().equals(currentId) ? one : current;
            }
        }
        boolean stays = current != null && !best.clearlyBetter(current);
        return stays ? current.candidate : best == null ? null : best.candidate;
    }

    private record Ranked(Candidate candidate, int tier, double centrality) {
        /** The best first. */
        static int compare(Ranked one, Ranked other) {
            int order = Integer.compare(other.tier, one.tier);
            order = order != 0 ? order : Double.compare(other.centrality, one.centrality);
            return order != 0
                    ? order
                    : Long.compare(
                            one.candidate.member().seq(),
                            other.candidate.member().seq());
        }

        boolean clearlyBetter(Ranked other) {
            return tier > other.tier || centrality * 100 > other.centrality * (100 + CLEARLY_PERCENT);
        }
    }
}
