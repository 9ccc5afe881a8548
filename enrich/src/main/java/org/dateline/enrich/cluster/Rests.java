package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * What events are without one of their articles and its copies. The last ones are kept at hand: events mostly grow at
 * their end, so that the next rest is the one before and what has come since.
 */
final class Rests {
    /** About 5 KB each. */
    private static final int AT_HAND = 1_024;

    private final Long2ObjectLinkedOpenHashMap<Rest> lastUsed = new Long2ObjectLinkedOpenHashMap<>();

    private record Rest(LiveEvent event, List<Profile> profiles) {
        /** Whether some rows begin with just the articles that are in it, in the versions that are in it. */
        boolean begins(LiveEvent whole, List<MemberRow> rows) {
            boolean begins = event.eventId().equals(whole.eventId()) && profiles.size() <= rows.size();
            for (int i = 0; begins && i < profiles.size(); i++) {
                begins = profiles.get(i).equals(rows.get(i).profile())
                        && event.member(i).seq() == rows.get(i).seq();
            }
            return begins;
        }

        void add(MemberRow row) {
            event.add(row.seq(), row.profile());
            profiles.add(row.profile());
        }
    }

    /**
     * The event as it would be of these rows alone, not in the index; good until the next call.
     *
     * @param without seq of the article that is left out
     * @param rows all its others, in order
     */
    LiveEvent of(LiveEvent event, long without, List<MemberRow> rows) {
        Rest rest = lastUsed.getAndMoveToLast(without);
        if (rest == null || !rest.begins(event, rows)) {
            rest = new Rest(event.empty(), new ArrayList<>(rows.size()));
            keep(without, rest);
        }
        for (int i = rest.profiles().size(); i < rows.size(); i++) {
            rest.add(rows.get(i));
        }
        return rest.event();
    }

    private void keep(long without, Rest rest) {
        lastUsed.putAndMoveToLast(without, rest);
        if (lastUsed.size() > AT_HAND) {
            lastUsed.removeFirst();
        }
    }
}
