package org.dateline.enrich.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** The live events by id, in a table and in memory: which have been quiet for too long, and which are to be settled. */
final class LiveEvents {
    private final Duration liveWindow;
    private final Table table;
    private final Map<String, LiveEvent> events = new HashMap<>();
    private final PriorityQueue<Seen> quietestFirst = new PriorityQueue<>(Seen.QUIETEST_FIRST);
    private final TreeSet<LiveEvent> timeless = new TreeSet<>(LiveEvent.OLDEST_FIRST);
    private final TreeSet<LiveEvent> unsettled = new TreeSet<>(LiveEvent.OLDEST_FIRST);
    // the time asked about last, and what was active before this is quiet then
    private Instant now;
    private Instant quietBefore;

    /**
     * When an event was active, as far as has been looked at: it may have been so since. Each event that knows a time is
     * queued once.
     */
    private record Seen(Instant time, LiveEvent event) {
        static final Comparator<Seen> QUIETEST_FIRST =
                Comparator.comparing(Seen::time).thenComparing(Seen::event, LiveEvent.OLDEST_FIRST);

        static Seen of(LiveEvent event) {
            return new Seen(event.lastActivity(), event);
        }
    }

    LiveEvents(Duration liveWindow, Table table) {
        this.liveWindow = liveWindow;
        this.table = table;
        table.scan((key, value) -> enter(EventRow.of(key, value)));
    }

    /** Null where there is none of that id. */
    LiveEvent get(String eventId) {
        return events.get(eventId);
    }

    Collection<LiveEvent> all() {
        return events.values();
    }

    /** A new event without articles. */
    LiveEvent open(EventRow row) {
        LiveEvent event = enter(row);
        save(event);
        return event;
    }

    private LiveEvent enter(EventRow row) {
        LiveEvent event = new LiveEvent(row);
        events.put(row.eventId(), event);
        if (event.lastActivity() == null) {
            timeless.add(event);
        } else {
            quietestFirst.add(Seen.of(event));
        }
        return event;
    }

    /**
     * An event is active.
     *
     * @param time the clusterer's, which never goes back; null while none is known
     */
    void touch(LiveEvent event, Instant time) {
        if (time != null) {
            boolean isFirst = event.lastActivity() == null;
            event.touch(time);
            if (isFirst) {
                timeless.remove(event);
                quietestFirst.add(Seen.of(event));
            }
        }
        save(event);
    }

    /** Notes whether an event is to be settled now that it has other articles. */
    void update(LiveEvent event) {
        list(event, event.isUnsettled());
    }

    /** What is as it was is not looked for: events that are far apart in age are far apart in memory. */
    private void list(LiveEvent event, boolean listed) {
        if (listed && !event.isListed()) {
            unsettled.add(event);
        } else if (!listed && event.isListed()) {
            unsettled.remove(event);
        }
        event.listed(listed);
    }

    /** The oldest event that is to be settled; null where there is none. */
    LiveEvent unsettled() {
        return unsettled.isEmpty() ? null : unsettled.first();
    }

    /** The articles of an event are where they belong, until it has grown. */
    void settle(LiveEvent event) {
        event.settle();
        list(event, false);
        save(event);
    }

    /** Whether an event has been quiet for too long to take articles. */
    boolean isQuiet(LiveEvent event, Instant time) {
        return time != null && event.lastActivity() != null && isQuiet(event.lastActivity(), time);
    }

    private boolean isQuiet(Instant lastActivity, Instant time) {
        if (!time.equals(now)) {
            now = time;
            quietBefore = time.minus(liveWindow);
        }
        return lastActivity.isBefore(quietBefore);
    }

    /**
     * The event that has been quiet for longest, if that is too long; else null. Those that know no time have been active
     * just now.
     *
     * @param time the clusterer's
     */
    LiveEvent quietest(Instant time) {
        for (LiveEvent event : List.copyOf(timeless)) {
            touch(event, time);
        }
        while (!quietestFirst.isEmpty() && isQuiet(quietestFirst.peek().time(), time)) {
            Seen seen = quietestFirst.peek();
            LiveEvent event = seen.event();
            boolean isGone = events.get(event.eventId()) != event;
            if (!isGone && seen.time().equals(event.lastActivity())) {
                return event;
            }
            quietestFirst.remove();
            if (!isGone) {
                quietestFirst.add(Seen.of(event));
            }
        }
        return null;
    }

    /** Forgets an event. */
    void remove(LiveEvent event) {
        events.remove(event.eventId());
        timeless.remove(event);
        list(event, false);
        table.put(event.row().key(), null);
        event.clear(); // it may be queued for days
    }

    private void save(LiveEvent event) {
        EventRow row = event.row();
        table.put(row.key(), row.toBytes());
    }
}
