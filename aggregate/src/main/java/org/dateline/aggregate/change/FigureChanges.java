package org.dateline.aggregate.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.aggregate.claim.Claim;
import org.dateline.aggregate.claim.FigureStates.Judged;
import org.dateline.model.event.EventChange.Change;
import org.dateline.model.event.EventChange.Conflicted;
import org.dateline.model.event.EventChange.Corroborated;
import org.dateline.model.event.EventChange.Retracted;
import org.dateline.model.event.EventChange.Superseded;
import org.dateline.model.event.EventFigure.State;

/** Tells how figures stand otherwise than before: corroborated, in conflict, superseded, taken back. */
final class FigureChanges {
    static final int MAX_CHANGES = 12;

    private FigureChanges() {}

    /** What happened to figures from one version to the next; at most {@value #MAX_CHANGES}. */
    static List<Change> between(Visible before, Visible after) {
        Map<Claim, Judged> known = known(before, after);
        List<Change> changes = new ArrayList<>();
        Map<Claim, List<Judged>> conflicts = new LinkedHashMap<>();
        for (Judged figure : after.figures()) {
            Judged was = known.get(figure.claim().inAnyWords());
            if (figure.state() == State.CORROBORATED && hasGained(was, figure)) {
                changes.add(
                        new Corroborated(figure.claim().what(), figure.claim().value(), figure.originCount()));
            } else if (figure.state() == State.SUPERSEDED && (was == null || was.state() != State.SUPERSEDED)) {
                changes.add(new Superseded(figure.claim().what(), figure.claim().value(), figure.supersededBy()));
            } else if (figure.state() == State.CONFLICTING) {
                conflicts
                        .computeIfAbsent(figure.claim().subject(), none -> new ArrayList<>(2))
                        .add(figure);
            }
        }
        conflicts.forEach((subject, figures) -> addConflict(subject, figures, known, changes));
        after.retracted().stream()
                .filter(claim -> !before.retracted().contains(claim))
                .forEach(claim -> changes.add(new Retracted(claim.what(), claim.value())));
        return changes.size() <= MAX_CHANGES ? changes : changes.subList(0, MAX_CHANGES);
    }

    // what now stands under another word was not told of under this one
    private static boolean hasGained(Judged was, Judged figure) {
        return was != null && was.claim().equals(figure.claim()) && was.originCount() < figure.originCount();
    }

    /** The figures from before by their claims in any words; none where no figure tells more than that somebody has it. */
    private static Map<Claim, Judged> known(Visible before, Visible after) {
        for (Judged figure : after.figures()) {
            if (figure.state() != State.SINGLE_SOURCE) {
                Map<Claim, Judged> known = new HashMap<>();
                before.figures().forEach(was -> known.put(was.claim().inAnyWords(), was));
                return known;
            }
        }
        return Map.of();
    }

    private static void addConflict(
            Claim subject, List<Judged> figures, Map<Claim, Judged> known, List<Change> changes) {
        boolean isNew = figures.stream().anyMatch(figure -> {
            Judged was = known.get(figure.claim().inAnyWords());
            return was == null || was.state() != State.CONFLICTING;
        });
        if (isNew) {
            changes.add(new Conflicted(
                    subject.what(),
                    figures.stream().map(figure -> figure.claim().value()).toList()));
        }
    }
}
