package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.aggregate.claim.FigureStates.Judged;
import org.dateline.model.event.EventFigure.State;

/**
 * Joins the figures of an event that are of one value and unit and that articles put under different words, in whatever
 * languages; counts only where the number is large enough to be no coincidence. What joins the same figures as the last
 * time is the same object.
 */
final class FigureMerger {
    private static final int DISTINCTIVE_DIGITS = 3;
    // of the parts the one that leads: what is disputed, then what most have
    private static final Comparator<Judged> LEADING_FIRST = Comparator.comparing(
                    (Judged judged) -> judged.state() == State.CONFLICTING)
            .thenComparing(judged -> judged.state() == State.SUPERSEDED)
            .thenComparing(judged -> judged.claim().counts() != null)
            .thenComparing(Judged::originCount)
            .reversed()
            .thenComparing(judged -> judged.first().seq())
            .thenComparing(judged -> judged.first().start());

    // those of the last time, by the first of their parts
    private IdentityHashMap<Judged, Join> joins = new IdentityHashMap<>(0);

    /** Whether hardly two figures of one event have this value by chance: it has three digits or more. */
    static boolean isDistinctive(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            digits += value.charAt(i) >= '0' && value.charAt(i) <= '9' ? 1 : 0;
        }
        return digits >= DISTINCTIVE_DIGITS;
    }

    // a number with a unit is the same thing whether or not a word stands beside it ("a 15-minute call", "15 minutes")
    static boolean isOneWhateverItCounts(Claim claim) {
        return claim.unit() != null || (isDistinctive(claim.value()) && !FigureStates.isToll(claim.counts()));
    }

    List<Judged> merge(List<Judged> figures) {
        List<Judged> merged = new ArrayList<>(figures.size());
        List<Judged> values = new ArrayList<>(figures.size());
        Map<Claim, Integer> placeByValue = new HashMap<>(2 * figures.size());
        // most have but one part
        Map<Integer, List<Judged>> parts = new HashMap<>();
        for (Judged figure : figures) {
            if (!isOneWhateverItCounts(figure.claim())) {
                merged.add(figure);
                continue;
            }
            Integer place = placeByValue.putIfAbsent(figure.claim().inAnyWords(), values.size());
            if (place == null) {
                values.add(figure);
            } else {
                parts.computeIfAbsent(place, first -> new ArrayList<>(List.of(values.get(first))))
                        .add(figure);
            }
        }
        IdentityHashMap<Judged, Join> before = joins;
        joins = new IdentityHashMap<>(parts.size());
        parts.forEach((place, joining) -> {
            Join known = before.get(joining.get(0));
            Join join = known != null && known.parts.equals(joining) ? known : new Join(joining, joined(joining));
            joins.put(joining.get(0), join);
            values.set(place, join.whole);
        });
        merged.addAll(values);
        return merged;
    }

    private record Join(List<Judged> parts, Judged whole) {}

    private static Judged joined(List<Judged> parts) {
        Judged leading = parts.stream().min(LEADING_FIRST).orElseThrow();
        Set<String> origins = new LinkedHashSet<>();
        Set<String> articles = new LinkedHashSet<>();
        Support first = leading.first();
        int uncounted = 0;
        for (Judged part : parts) {
            origins.addAll(part.origins());
            articles.addAll(part.ownArticles());
            uncounted = Math.max(uncounted, part.originCount() - part.origins().size());
            first = part.first().seq() < first.seq() ? part.first() : first;
        }
        int count = origins.size() + uncounted;
        boolean alone = leading.state() == State.SINGLE_SOURCE && count > 1;
        return new Judged(
                leading.claim(),
                alone ? State.CORROBORATED : leading.state(),
                leading.supersededBy(),
                count,
                List.copyOf(origins),
                leading.state() == State.SUPERSEDED ? leading.ownArticles() : List.copyOf(articles),
                first);
    }
}
