package org.dateline.launcher.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.aggregate.consolidate.Consolidation;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.aggregate.consolidate.EventConsolidator;
import org.dateline.launcher.result.Dossier;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventMember;

/**
 * All versions of an event's view, made again from the assignments, which are kept, where the views themselves are
 * compacted.
 */
public final class EventHistory {
    private final List<Updated> versions = new ArrayList<>();

    private EventHistory() {}

    /** The history that these assignments of one event make, in their order. */
    public static EventHistory of(List<EventAssignment> assignments) {
        EventHistory history = new EventHistory();
        EventConsolidator consolidator = new EventConsolidator(new MapStore());
        for (EventAssignment assignment : assignments) {
            Consolidation made = consolidator.apply(assignment);
            if (made instanceof Updated updated) {
                history.versions.add(updated);
            }
        }
        return history;
    }

    /** What led to each version, oldest first. */
    public List<EventChange> changes() {
        return versions.stream().map(Updated::change).toList();
    }

    /** The event as it was at a version; empty where there is no such version. */
    public Optional<Dossier> at(long version) {
        return upTo(versions.stream()
                        .filter(one -> one.event().version() <= version)
                        .toList())
                .filter(dossier -> dossier.event().version() == version);
    }

    /** The event as it was at a time of the clusterer; empty where there was none yet. */
    public Optional<Dossier> at(Instant time) {
        List<Updated> then = new ArrayList<>();
        for (Updated one : versions) {
            if (one.change().time() != null && one.change().time().isAfter(time)) {
                break;
            }
            then.add(one);
        }
        return upTo(then);
    }

    /** The event as it is; empty where there is none. */
    public Optional<Dossier> latest() {
        return upTo(versions);
    }

    private static Optional<Dossier> upTo(List<Updated> made) {
        if (made.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<Long, EventMember> members = new TreeMap<>();
        for (Updated one : made) {
            if (one.member() != null) {
                members.put(one.member().seq(), one.member());
            }
            members.values().removeIf(member -> member.key().equals(one.leftKey()));
        }
        Collection<EventMember> rows = Collections.unmodifiableCollection(members.values());
        return Optional.of(new Dossier(
                made.get(made.size() - 1).event(),
                List.copyOf(rows),
                made.stream().map(Updated::change).toList()));
    }
}
