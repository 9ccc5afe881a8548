package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.event.Decision;

/**
 * Looks at earlier decisions again when an article has come: near the event that it came to, an article that fits another
 * event far better moves there, one that does not fit its event any more founds one of its own, and a small event that
 * turns out to be part of another goes into that, as does what an event only leaves out for its loosest article: see
 * {@link LeftOut}. Only what does not sit firmly in its event is looked at: see {@link LiveEvent#isLoose()}. A close call is
 * looked at again some time later too, whatever has come near it: see {@link LateLooks}. An article is looked at together
 * with its copies. The bars are higher than for a first decision, and apart from each other, so that nothing flaps.
 */
final class SecondThoughts {
    /** A neighbour scored at least this much for the article that has come. */
    private static final double NEAR = 0.02;

    private static final int NEIGHBOURS = 2;

    /** One that may be the same event as the one that has grown scored this much. */
    private static final double LIKELY = 0.1;

    /** Articles of an event whose articles are looked at one by one. */
    static final int LARGEST_EVENT = 16;

    /** Articles of an event that is looked at whenever it grows. */
    private static final int SMALL_EVENT = 5;

    /** A larger one is looked at each time that it has grown by so many. */
    private static final int LOOK_EVERY = 3;

    /**
     * Articles, with their copies, that go to another event at once: what five outlets have is not for a flood from one of them
     * to move.
     */
    private static final int LARGEST_PART = 4;

    /** How far above the threshold an article scores for the event that it moves to. */
    private static final double SURER = 0.2;

    /** How much better an article fits the event that it moves to. */
    private static final double BETTER = 0.3;

    /** How far above the threshold the articles of a part score on average for the whole. */
    private static final double SURE_OF_PART = 0.25;

    /** An article that is less similar to an event hardly ever fits it well enough to go there: see RATIONALE.md. */
    private static final double ROUGHLY_SIMILAR = 0.3;

    /** An event that an article is less similar to is not worth more than a look at the two. */
    private static final double ALIKE = 0.45;

    private final EventIndex index;
    private final EventModel model;
    private final Weighing weighing;
    private final LeftOut leftOut;

    SecondThoughts(EventIndex index, EventModel model, Weighing weighing) {
        this.index = index;
        this.model = model;
        this.weighing = weighing;
        leftOut = new LeftOut(weighing, model);
    }

    /**
     * Articles that are to be in another event.
     *
     * @param kind why
     * @param rows the articles, in order, all from one event
     * @param to the event; null for one of their own
     * @param candidates what was weighed for the first of them, best first
     * @param chosen index of the event that they go to, {@link EventChooser#FOUND} for one of their own
     */
    record Change(
            Decision.Kind kind, List<MemberRow> rows, LiveEvent to, List<CandidateEvent> candidates, int chosen) {}

    /**
     * The first change that is due after an article has come; null where none is.
     *
     * @param event the event that it came to
     * @param candidates the events that were weighed for it
     * @param joined whether the event was there before
     */
    Change after(LiveEvent event, List<CandidateEvent> candidates, boolean joined) {
        List<LiveEvent> near = neighbours(event, candidates);
        Change change = joined && isDue(event) ? within(event, near) : null;
        for (LiveEvent neighbour : near) {
            List<LiveEvent> further =
                    near.stream().filter(each -> !isSame(each, neighbour)).toList();
            change = change == null ? from(neighbour, event, further) : change;
            change = change == null && joined && scored(neighbour, candidates) >= LIKELY
                    ? merging(event, neighbour, near)
                    : change;
            change = change == null && !joined && neighbour.isLoose() && scored(neighbour, candidates) >= LeftOut.CLOSE
                    ? leftOut.change(event, neighbour, further)
                    : change;
        }
        return change;
    }

    /**
     * The change that is due to an article that is looked at again by itself, or to its event as a part of another; null
     * where none is.
     *
     * @param row an article of a live event of at most {@value #LARGEST_EVENT} articles
     * @param near the events that are most like it, with how much they are
     */
    Change later(MemberRow row, List<Comparison> near) {
        LiveEvent home = index.event(row.eventId());
        List<Comparison> others =
                near.stream().filter(each -> !isSame(each.event(), home)).toList();
        List<LiveEvent> events = others.stream().map(Comparison::event).toList();
        List<LiveEvent> alike = others.stream()
                .filter(each -> each.rough() >= ALIKE)
                .map(Comparison::event)
                .toList();
        if (alike.isEmpty() && home.size() < 2) {
            return null;
        }
        List<List<MemberRow>> units = weighing.units(home);
        Change change = null;
        for (List<MemberRow> unit : units) {
            change = unit.get(0).seq() == row.seq() ? reconsidered(unit, units, home, events, true) : change;
        }
        for (LiveEvent other : alike) {
            change = change == null ? merging(home, other, events) : change;
        }
        return change;
    }

    private List<LiveEvent> neighbours(LiveEvent event, List<CandidateEvent> candidates) {
        List<LiveEvent> near = new ArrayList<>();
        for (CandidateEvent candidate : candidates) {
            LiveEvent other = index.event(candidate.eventId());
            if (other != null && !isSame(other, event) && candidate.score() >= NEAR && near.size() < NEIGHBOURS) {
                near.add(other);
            }
        }
        return near;
    }

    /** Whether it is time to look at the articles of an event that has grown: a larger one changes less by an article. */
    private static boolean isDue(LiveEvent event) {
        return event.size() <= LARGEST_EVENT && (event.size() <= SMALL_EVENT || event.size() % LOOK_EVERY == 0);
    }

    /** What is due to an article of the event that has grown. */
    private Change within(LiveEvent event, List<LiveEvent> near) {
        if (!event.isLoose()) {
            return null;
        }
        List<List<MemberRow>> units = weighing.units(event);
        // before any is found to be firm: the founder is as loose as the others
        List<List<MemberRow>> loose =
                units.stream().filter(unit -> event.isLoose(unit.get(0).fit())).toList();
        for (List<MemberRow> unit : loose) {
            Change change = reconsidered(unit, units, event, near, true);
            if (change != null) {
                return change;
            }
        }
        return null;
    }

    /** What is due to an article of a neighbour that may fit the event that has grown. */
    private Change from(LiveEvent neighbour, LiveEvent event, List<LiveEvent> further) {
        if (neighbour.size() > LARGEST_EVENT || !neighbour.isLoose() || !mayLose(neighbour, event)) {
            return null;
        }
        List<LiveEvent> others = new ArrayList<>(List.of(event));
        others.addAll(further);
        List<List<MemberRow>> units = weighing.units(neighbour);
        for (List<MemberRow> unit : units) {
            boolean may =
                    neighbour.isLoose(unit.get(0).fit()) && mayGo(unit.get(0).profile(), event);
            Change change = may ? reconsidered(unit, units, neighbour, others, false) : null;
            if (change != null) {
                return change;
            }
        }
        return null;
    }

    /** Whether any article of a neighbour may fit the event well enough: a look at the loose ones, before all are read. */
    private boolean mayLose(LiveEvent neighbour, LiveEvent event) {
        return neighbour.size() == 1
                ? isAlike(neighbour, event)
                : neighbour.members().stream()
                        .anyMatch(member -> neighbour.isLoose(member.fit())
                                && mayGo(index.member(member.seq()).profile(), event));
    }

    /** Whether it is worth the while to weigh the article of an event that has no other against another event. */
    private static boolean isAlike(LiveEvent lone, LiveEvent event) {
        return EvidenceGatherer.rough(lone.article(), event).rough() >= ALIKE;
    }

    private static double scored(LiveEvent event, List<CandidateEvent> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.eventId().equals(event.eventId()))
                .mapToDouble(CandidateEvent::score)
                .findFirst()
                .orElse(0);
    }

    private boolean mayGo(Profile profile, LiveEvent event) {
        return mayGo(profile, Weighing.compared(profile, List.of(event)));
    }

    private Change reconsidered(
            List<MemberRow> unit,
            List<List<MemberRow>> units,
            LiveEvent home,
            List<LiveEvent> others,
            boolean mayLeave) {
        Profile profile = unit.get(0).profile();
        boolean alone = units.size() == 1;
        boolean leaves = mayLeave && !alone;
        List<Comparison> comparisons = Weighing.compared(profile, others);
        boolean goes = unit.size() <= LARGEST_PART && mayGo(profile, comparisons);
        if (!leaves && !goes) {
            return null;
        }
        if (!alone) {
            LiveEvent rest = weighing.without(home, units, unit);
            comparisons.add(0, EvidenceGatherer.rough(profile, rest));
        }
        if (!goes && stays(unit.get(0), comparisons)) {
            return null;
        }
        return change(unit, home, weighing.scored(profile, comparisons), leaves);
    }

    /** Whether an article fits the first of several events, its own without it; what is firm is noted. */
    private boolean stays(MemberRow row, List<Comparison> comparisons) {
        double score = weighing.scoreOfFirst(row.profile(), comparisons);
        index.fits(row, Decision.scaled(score));
        return score >= model.threshold();
    }

    /** Whether an article may fit an event well enough to go there, by a look at the two alone, which flatters. */
    private boolean mayGo(Profile profile, List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            if (comparison.rough() >= ROUGHLY_SIMILAR
                    && weighing.scoreOfFirst(profile, List.of(comparison)) >= model.threshold() + SURER) {
                return true;
            }
        }
        return false;
    }

    private Change change(List<MemberRow> unit, LiveEvent home, List<CandidateEvent> scored, boolean mayLeave) {
        CandidateEvent best = null;
        double staying = 0;
        for (CandidateEvent candidate : scored) {
            boolean stays = candidate.eventId().equals(home.eventId());
            staying = stays ? candidate.score() : staying;
            best = best == null && !stays ? candidate : best;
        }
        double going = best == null ? 0 : best.score();
        boolean better = going >= model.threshold() + SURER && going >= staying + BETTER;
        if (better && unit.size() <= LARGEST_PART) {
            boolean whole = unit.size() == home.size();
            return new Change(
                    whole ? Decision.Kind.MERGED : Decision.Kind.MOVED,
                    unit,
                    index.event(best.eventId()),
                    scored,
                    scored.indexOf(best));
        }
        return mayLeave && going < model.threshold() && staying < model.threshold()
                ? new Change(Decision.Kind.SPLIT, unit, null, scored, EventChooser.FOUND)
                : null;
    }

    /** The smaller of two events, of equal ones the later, goes into the other where its articles fit there on average. */
    private Change merging(LiveEvent event, LiveEvent neighbour, List<LiveEvent> near) {
        boolean eventIsWhole =
                event.size() > neighbour.size() || (event.size() == neighbour.size() && event.isBefore(neighbour));
        LiveEvent part = eventIsWhole ? neighbour : event;
        LiveEvent whole = eventIsWhole ? event : neighbour;
        boolean unlike = part.size() == 1 && !isAlike(part, whole);
        if (unlike || part.size() > LARGEST_PART) {
            return null;
        }
        List<List<MemberRow>> units = weighing.units(part);
        List<LiveEvent> events = new ArrayList<>(List.of(whole));
        near.stream()
                .filter(each -> !isSame(each, part) && !isSame(each, whole))
                .forEach(events::add);
        double sum = 0;
        for (List<MemberRow> unit : units) {
            Profile profile = unit.get(0).profile();
            sum += weighing.scoreOfFirst(profile, Weighing.compared(profile, events));
        }
        if (sum / units.size() < model.threshold() + SURE_OF_PART) {
            return null;
        }
        List<MemberRow> rows = units.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(MemberRow::seq))
                .toList();
        Profile first = rows.get(0).profile();
        List<CandidateEvent> scored = weighing.scored(first, Weighing.compared(first, events));
        return new Change(Decision.Kind.MERGED, rows, whole, scored, indexOf(scored, whole));
    }

    private static int indexOf(List<CandidateEvent> scored, LiveEvent event) {
        int i = 0;
        while (!scored.get(i).eventId().equals(event.eventId())) {
            i++;
        }
        return i;
    }

    private static boolean isSame(LiveEvent first, LiveEvent second) {
        return first.eventId().equals(second.eventId());
    }
}
