package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Clusters the articles of a neighbourhood anew, in an order that has nothing to do with when they came, so that what came
 * first has no more say than what came last. A new group keeps the event that most of its articles are in.
 */
final class Regrouping {
    /** How far above the threshold an article scores for a firm event that it goes to: those have been looked into. */
    private static final double SURER = 0.35;

    /** Articles that make an event one that is not merged with another like it nor, once settled, dissolved. */
    private static final int ESTABLISHED = 4;

    private final EventIndex index;
    private final EventModel model;

    Regrouping(EventIndex index, EventModel model) {
        this.index = index;
        this.model = model;
    }

    /**
     * Articles of one event that belong in another.
     *
     * @param rows the articles, in order
     * @param eventId where they belong, a new event where there is none of this id
     * @param candidates what the first of them was weighed against in the end, best first
     * @param chosen index of the event where they belong, {@link EventChooser#FOUND} where they are all of it
     */
    record Move(List<MemberRow> rows, String eventId, List<CandidateEvent> candidates, int chosen) {}

    /** An article with its copies. */
    private record Unit(String key, List<MemberRow> rows) {
        Profile profile() {
            return rows.get(0).profile();
        }
    }

    private static final class Group {
        private final LiveEvent event;
        private final boolean firm;
        private final List<Unit> units = new ArrayList<>();
        private String eventId;

        Group(LiveEvent event, boolean firm) {
            this.event = event;
            this.firm = firm;
            eventId = firm ? event.eventId() : null;
        }

        void add(Unit unit) {
            units.add(unit);
            if (!firm) {
                unit.rows().forEach(row -> event.add(row.seq(), row.profile()));
            }
        }

        /** What it is for a unit of its own; null where it is nothing else. */
        LiveEvent without(Unit unit) {
            if (firm) {
                return event;
            }
            LiveEvent rest = event.empty();
            units.stream()
                    .filter(each -> !each.key().equals(unit.key()))
                    .flatMap(each -> each.rows().stream())
                    .forEach(row -> rest.add(row.seq(), row.profile()));
            return rest.size() == 0 ? null : rest;
        }

        List<MemberRow> rows() {
            return units.stream()
                    .flatMap(unit -> unit.rows().stream())
                    .sorted(Comparator.comparingLong(MemberRow::seq))
                    .toList();
        }
    }

    /**
     * What is to be moved, small lots first. Whoever carries it out empties no event that another move goes to.
     *
     * @param seq the entry of the order, which new events are founded by
     */
    List<Move> of(Neighbourhood neighbourhood, long seq) {
        Map<LiveEvent, Group> groups = grouped(neighbourhood);
        if (breaksEstablished(neighbourhood, groups.values())) {
            groups = grouped(neighbourhood.holding(Regrouping::isEstablished));
        }
        name(groups.values().stream().filter(group -> !group.firm).toList(), seq);
        List<Move> moves = new ArrayList<>();
        for (Group group : groups.values()) {
            moves.addAll(moves(group, groups));
        }
        moves.sort(Comparator.comparingInt((Move move) -> move.rows().size())
                .thenComparingLong(move -> move.rows().get(0).seq()));
        return moves;
    }

    /**
     * Whether established events would be merged, or not be there any more: a flood of articles between them must not do
     * that.
     */
    private static boolean breaksEstablished(Neighbourhood neighbourhood, Collection<Group> groups) {
        Map<String, Integer> kept = new HashMap<>();
        boolean merges = false;
        for (Group group : groups) {
            Map<String, Integer> parts = new HashMap<>();
            group.rows().forEach(row -> parts.merge(row.eventId(), 1, Integer::sum));
            parts.values().removeIf(size -> size < ESTABLISHED);
            parts.keySet().forEach(eventId -> kept.merge(eventId, 1, Integer::sum));
            merges |= parts.size() > 1 || (group.firm && !parts.isEmpty());
        }
        return merges
                || neighbourhood.loose().stream()
                        .anyMatch(event -> event.wasSettled()
                                && isEstablished(event)
                                && kept.getOrDefault(event.eventId(), 0) != 1);
    }

    private static boolean isEstablished(LiveEvent event) {
        return event.size() >= ESTABLISHED;
    }

    /** By a hash of their ids. */
    private List<Unit> units(List<LiveEvent> events) {
        Map<String, List<MemberRow>> copies = new TreeMap<>();
        for (LiveEvent event : events) {
            for (LiveMember member : event.members()) {
                MemberRow row = index.member(member.seq());
                copies.computeIfAbsent(event.eventId() + "/" + row.origin(), key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Unit> units = new ArrayList<>();
        copies.values().forEach(rows -> units.add(unit(rows)));
        units.sort(Comparator.comparing(Unit::key));
        return units;
    }

    private static Unit unit(List<MemberRow> rows) {
        Map<String, MemberRow> sorted = new TreeMap<>();
        rows.forEach(row -> sorted.put(EventIdentifier.of(row.articleId(), 0), row));
        return new Unit(sorted.keySet().iterator().next(), List.copyOf(sorted.values()));
    }

    private Map<LiveEvent, Group> grouped(Neighbourhood neighbourhood) {
        Map<LiveEvent, Group> groups = new LinkedHashMap<>();
        for (LiveEvent event : neighbourhood.firm()) {
            groups.put(event, new Group(event, true));
        }
        for (Unit unit : units(neighbourhood.loose())) {
            Group group = best(unit.profile(), groups);
            if (group == null) {
                group = new Group(new LiveEvent(new EventRow("", groups.size(), null, 0)), false);
                groups.put(group.event, group);
            }
            group.add(unit);
        }
        return groups;
    }

    /** The group that an article fits best of those that it fits; null where it fits none. */
    private Group best(Profile article, Map<LiveEvent, Group> groups) {
        List<Comparison> comparisons = index.shortlist(article, List.copyOf(groups.keySet()));
        List<double[]> evidence = index.evidence(article, comparisons);
        Group best = null;
        double most = 0;
        for (int i = 0; i < comparisons.size(); i++) {
            Group group = groups.get(comparisons.get(i).event());
            double score = model.score(evidence.get(i));
            if (score >= model.threshold() + (group.firm ? SURER : 0) && score > most) {
                most = score;
                best = group;
            }
        }
        return best;
    }

    /** Each keeps the event that it has most articles of, where no other has more of that. */
    private void name(List<Group> groups, long seq) {
        record Part(Group group, LiveEvent event, int size) {}
        List<Part> parts = new ArrayList<>();
        for (Group group : groups) {
            Map<String, Integer> sizes = new LinkedHashMap<>();
            group.rows().forEach(row -> sizes.merge(row.eventId(), 1, Integer::sum));
            sizes.forEach((eventId, size) -> parts.add(new Part(group, index.event(eventId), size)));
        }
        parts.sort(Comparator.comparingInt((Part part) -> -part.size())
                .thenComparing(Part::event, LiveEvent.OLDEST_FIRST));
        Set<String> taken = new HashSet<>();
        for (Part part : parts) {
            if (part.group().eventId == null && taken.add(part.event().eventId())) {
                part.group().eventId = part.event().eventId();
            }
        }
        for (Group group : groups) {
            if (group.eventId == null) {
                group.eventId = EventIdentifier.of(group.rows().get(0).articleId(), seq);
            }
        }
    }

    private List<Move> moves(Group group, Map<LiveEvent, Group> groups) {
        Map<String, List<MemberRow>> lots = new LinkedHashMap<>();
        for (MemberRow row : group.rows()) {
            if (!row.eventId().equals(group.eventId)) {
                lots.computeIfAbsent(row.eventId(), eventId -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Move> moves = new ArrayList<>();
        for (List<MemberRow> lot : lots.values()) {
            moves.add(move(lot, group, groups));
        }
        return moves;
    }

    private Move move(List<MemberRow> lot, Group group, Map<LiveEvent, Group> groups) {
        Unit unit = group.units.stream()
                .filter(each -> each.rows().contains(lot.get(0)))
                .findFirst()
                .orElseThrow();
        List<LiveEvent> others =
                groups.keySet().stream().filter(event -> event != group.event).toList();
        List<Comparison> comparisons = new ArrayList<>(index.shortlist(unit.profile(), others));
        Map<LiveEvent, String> names = new HashMap<>();
        groups.forEach((event, each) -> names.put(event, each.eventId));
        LiveEvent rest = group.without(unit);
        if (rest != null) {
            comparisons.add(0, EvidenceGatherer.rough(unit.profile(), rest));
            names.put(rest, group.eventId);
        }
        List<double[]> evidence = index.evidence(unit.profile(), comparisons);
        List<CandidateEvent> candidates = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            candidates.add(new CandidateEvent(
                    names.get(comparisons.get(i).event()), evidence.get(i), model.score(evidence.get(i))));
        }
        candidates.sort(Comparator.comparingDouble((CandidateEvent candidate) -> -candidate.score()));
        int chosen = EventChooser.FOUND;
        for (int i = 0; i < candidates.size(); i++) {
            chosen = candidates.get(i).eventId().equals(group.eventId) ? i : chosen;
        }
        return new Move(lot, group.eventId, candidates, chosen);
    }
}
