package org.dateline.enrich.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Events that compete for each other's articles.
 *
 * @param loose those whose articles may all go elsewhere
 * @param firm others, which keep what they have
 */
record Neighbourhood(List<LiveEvent> loose, List<LiveEvent> firm) {
    /** Another event that scores so much for one of its articles competes with an event. */
    private static final double NEAR = 0.005;

    /** A larger event is firm. */
    private static final int LARGEST = 32;

    /** So is a settled one that is larger than this. */
    private static final int LARGEST_SETTLED = 4;

    /** Of the loose events together. */
    private static final int MOST_ARTICLES = 200;

    /** Settled events are firm where the unsettled ones around them have a smaller part of the articles. */
    private static final double FRESH = 0.5;

    /** What is around an unsettled event; nothing where that is large. */
    static Neighbourhood of(LiveEvent event, EventIndex index, EventModel model, Instant time) {
        Set<LiveEvent> found = new LinkedHashSet<>();
        Set<LiveEvent> firm = new LinkedHashSet<>();
        List<LiveEvent> next = new ArrayList<>();
        if (!isFirm(event)) {
            found.add(event);
            next.add(event);
        }
        int articles = event.size();
        for (int i = 0; i < next.size(); i++) {
            for (LiveEvent other : near(next.get(i), index, model, time)) {
                boolean fits = !isFirm(other) && articles + other.size() <= MOST_ARTICLES;
                if (fits && found.add(other)) {
                    next.add(other);
                    articles += other.size();
                } else if (!found.contains(other)) {
                    firm.add(other);
                }
            }
        }
        List<LiveEvent> unsettled = next.stream().filter(LiveEvent::isUnsettled).toList();
        if (articles(unsettled) >= FRESH * articles) {
            return new Neighbourhood(next, List.copyOf(firm));
        }
        next.removeAll(unsettled);
        firm.addAll(next);
        return new Neighbourhood(unsettled, List.copyOf(firm));
    }

    private static boolean isFirm(LiveEvent event) {
        return event.size() > (event.isUnsettled() ? LARGEST : LARGEST_SETTLED);
    }

    private static Set<LiveEvent> near(LiveEvent event, EventIndex index, EventModel model, Instant time) {
        Set<LiveEvent> near = new LinkedHashSet<>();
        for (LiveMember member : event.members()) {
            Profile article = index.member(member.seq()).profile();
            List<Comparison> comparisons = index.shortlist(article, index.nearest(article, time));
            List<double[]> evidence = index.evidence(article, comparisons);
            for (int i = 0; i < comparisons.size(); i++) {
                if (model.score(evidence.get(i)) >= NEAR) {
                    near.add(comparisons.get(i).event());
                }
            }
        }
        near.remove(event);
        return near;
    }

    /** The same with some of the loose events firm. */
    Neighbourhood holding(Predicate<LiveEvent> held) {
        List<LiveEvent> others = new ArrayList<>(firm);
        loose.stream().filter(held).forEach(others::add);
        return new Neighbourhood(loose.stream().filter(held.negate()).toList(), others);
    }

    /** Number of articles that may go elsewhere. */
    int articles() {
        return articles(loose);
    }

    private static int articles(List<LiveEvent> events) {
        return events.stream().mapToInt(LiveEvent::size).sum();
    }
}
