package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.enrich.feature.FeatureField;

/**
 * Finds the events that share an article's weightiest terms (its keys). Work per article is bounded, and what is found
 * depends on which events there are alone, never on the order in which they came or left.
 */
final class CandidateIndex {
    /** Where an event is that is not in the index. */
    static final int NO_SLOT = -1;

    /** Events looked at for an article: those under its rarest keys. */
    static final int BUDGET = 2_000;

    private static final List<FeatureField> FIELDS = List.of(
            FeatureField.LEAD, FeatureField.NAMES, FeatureField.BIGRAMS, FeatureField.COGNATES, FeatureField.NUMBERS);
    private static final int[] ARTICLE_KEYS = {20, 12, 8, 16, 4};
    private static final int[] EVENT_KEYS = {24, 16, 10, 16, 6};

    private static final int KEY_BITS = 32;
    private static final int PLACE_BITS = 8;

    /** An article has no more keys. */
    private static final int MOST_KEYS = (1 << PLACE_BITS) - 1;

    private final Postings postings = new Postings();
    private final List<LiveEvent> events = new ArrayList<>();
    private final IntArrayList freeSlots = new IntArrayList();
    private final Tally tally = new Tally(BUDGET);
    private final int[] sums = new int[BUDGET];
    private final KeyTerms keys = new KeyTerms();
    private final int[] entries = new int[MOST_KEYS + 1];
    private final int[] chosen = new int[MOST_KEYS + 1];
    // by slot: asked for more often than an event itself, which may be anywhere in memory
    private long[] founded = new long[1 << 10];

    /** The keys that an event is to be found under now, ascending. */
    static int[] keys(LiveEvent event, KeyTerms scratch) {
        scratch.clear();
        for (int i = 0; i < EVENT_KEYS.length; i++) {
            scratch.add(event.centroid(FIELDS.get(i)), EVENT_KEYS[i]);
        }
        return scratch.sorted();
    }

    /** Finds an event under the keys that it has now. */
    void update(LiveEvent event) {
        update(event, keys(event, keys));
    }

    /** As above, with its {@link #keys}. */
    void update(LiveEvent event, int[] after) {
        if (event.slot() == NO_SLOT) {
            event.slot(freeSlots.isEmpty() ? events.size() : freeSlots.popInt());
            if (event.slot() == events.size()) {
                events.add(null);
            }
            events.set(event.slot(), event);
            founded = founded.length > event.slot() ? founded : Arrays.copyOf(founded, 2 * founded.length);
            founded[event.slot()] = event.founded();
        }
        int[] before = event.keys();
        event.keys(after);
        replace(before, after, event.slot());
    }

    /** What changes is fetched at once before it is changed key by key. */
    private void replace(int[] before, int[] after, int slot) {
        int[] left = before.clone();
        int[] come = after.clone();
        int leaving = without(left, after);
        int coming = without(come, before);
        postings.fetchLists(left, leaving);
        postings.fetchLists(come, coming);
        for (int i = 0; i < leaving; i++) {
            postings.remove(left[i], slot);
        }
        for (int i = 0; i < coming; i++) {
            postings.add(come[i], slot);
        }
    }

    /** Moves those of ascending keys that are not among others to the front; returns how many. */
    private static int without(int[] keys, int[] others) {
        int kept = 0;
        int j = 0;
        for (int key : keys) {
            while (j < others.length && others[j] < key) {
                j++;
            }
            keys[kept] = key;
            kept += j < others.length && others[j] == key ? 0 : 1;
        }
        return kept;
    }

    /** Finds an event no more. */
    void close(LiveEvent event) {
        postings.fetchLists(event.keys(), event.keys().length);
        for (int key : event.keys()) {
            postings.remove(key, event.slot());
        }
        events.set(event.slot(), null);
        freeSlots.push(event.slot());
        event.slot(NO_SLOT);
        event.keys(IntArrays.EMPTY_ARRAY);
    }

    /** The events that share most weight with an article, most first, at most {@code limit}. */
    List<LiveEvent> nearest(Profile profile, int limit) {
        keys.clear();
        for (int i = 0; i < ARTICLE_KEYS.length; i++) {
            keys.add(profile.vector(FIELDS.get(i)), ARTICLE_KEYS[i]);
        }
        tally.reserve(events.size());
        long[] ranked = rarestFirst();
        int affordable = affordable(ranked);
        for (int i = 0; i < affordable; i++) {
            chosen[i] = entries[(int) ranked[i] & MOST_KEYS];
        }
        postings.fetchEntries(chosen, affordable);
        for (int i = 0; i < affordable; i++) {
            int weight = keys.weight((int) ranked[i] & MOST_KEYS);
            postings.tally(chosen[i], tally, weight * weight);
        }
        return best(limit);
    }

    /** How many of the first keys have no more events together than are looked at. */
    private static int affordable(long[] ranked) {
        int affordable = 0;
        int spent = 0;
        while (affordable < ranked.length) {
            spent += (int) (ranked[affordable] >>> (KEY_BITS + PLACE_BITS));
            if (spent > BUDGET) {
                break;
            }
            affordable++;
        }
        return affordable;
    }

    /** The article's keys under which there are events: how many, then the key, then its place, in one number each. */
    private long[] rarestFirst() {
        keys.fetch(postings);
        long[] ranked = new long[keys.size()];
        int size = 0;
        for (int place = 0; place < ranked.length; place++) {
            entries[place] = postings.entry(keys.term(place));
            long events = Math.min(postings.size(entries[place]), BUDGET + 1);
            long ascending = (keys.term(place) ^ Integer.MIN_VALUE) & 0xffffffffL;
            ranked[size] = (events << KEY_BITS | ascending) << PLACE_BITS | place;
            size += events > 0 ? 1 : 0;
        }
        long[] rarestFirst = Arrays.copyOf(ranked, size);
        Arrays.sort(rarestFirst);
        return rarestFirst;
    }

    /** Keeps the best by insertion: thousands may be touched, few are wanted. */
    private List<LiveEvent> best(int limit) {
        int[] best = new int[limit];
        int[] scores = new int[limit];
        int size = 0;
        int touched = tally.clear(sums);
        for (int i = 0; i < touched; i++) {
            int score = sums[i];
            if (size == limit && score < scores[limit - 1]) {
                continue;
            }
            int slot = tally.slot(i);
            int place = size;
            while (place > 0
                    && (score > scores[place - 1] || (score == scores[place - 1] && isBefore(slot, best[place - 1])))) {
                place--;
            }
            if (place < limit) {
                size = Math.min(limit, size + 1);
                System.arraycopy(best, place, best, place + 1, size - place - 1);
                System.arraycopy(scores, place, scores, place + 1, size - place - 1);
                best[place] = slot;
                scores[place] = score;
            }
        }
        List<LiveEvent> nearest = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            nearest.add(events.get(best[i]));
        }
        return nearest;
    }

    /** As {@link LiveEvent#isBefore}, mostly without a look at the events. */
    private boolean isBefore(int slot, int other) {
        long one = founded[slot];
        return one == founded[other] ? events.get(slot).isBefore(events.get(other)) : one < founded[other];
    }
}
