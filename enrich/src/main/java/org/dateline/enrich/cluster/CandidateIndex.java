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
    private static final int[] EVENT_KEYS = {32, 20, 12, 24, 8};

    private static final int KEY_BITS = 32;
    private static final int PLACE_BITS = 8;

    /** An article has no more keys. */
    private static final int MOST_KEYS = (1 << PLACE_BITS) - 1;

    private final Postings postings = new Postings();
    private final List<LiveEvent> events = new ArrayList<>();
    private final IntArrayList freeSlots = new IntArrayList();
    private final Tally tally = new Tally(BUDGET);
    private final KeyTerms keys = new KeyTerms();
    private final int[] entries = new int[MOST_KEYS + 1];

    /** The keys that an event is found under, ascending. */
    private int[] keys(LiveEvent event) {
        keys.clear();
        for (int i = 0; i < EVENT_KEYS.length; i++) {
            keys.add(event.centroid(FIELDS.get(i)), EVENT_KEYS[i]);
        }
        return keys.sorted();
    }

    /** Finds an event under the keys that it has now. */
    void update(LiveEvent event) {
        if (event.slot() == NO_SLOT) {
            event.slot(freeSlots.isEmpty() ? events.size() : freeSlots.popInt());
            if (event.slot() == events.size()) {
                events.add(null);
            }
            events.set(event.slot(), event);
        }
        int[] before = event.keys();
        int[] after = keys(event);
        event.keys(after);
        postings.fetch(after, after.length);
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (j == after.length || (i < before.length && before[i] < after[j])) {
                postings.remove(before[i++], event.slot());
            } else if (i == before.length || after[j] < before[i]) {
                postings.add(after[j++], event.slot());
            } else {
                i++;
                j++;
            }
        }
    }

    /** Finds an event no more. */
    void close(LiveEvent event) {
        postings.fetch(event.keys(), event.keys().length);
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
        tally.clear();
        tally.reserve(events.size());
        int spent = 0;
        for (long ranked : rarestFirst()) {
            spent += (int) (ranked >>> (KEY_BITS + PLACE_BITS));
            if (spent > BUDGET) {
                break;
            }
            int place = (int) ranked & MOST_KEYS;
            int weight = keys.weight(place);
            postings.tally(entries[place], tally, weight * weight);
        }
        return best(limit);
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
        LiveEvent[] best = new LiveEvent[limit];
        int[] scores = new int[limit];
        int size = 0;
        for (int i = 0; i < tally.size(); i++) {
            int score = tally.score(i);
            if (size == limit && score < scores[limit - 1]) {
                continue;
            }
            LiveEvent event = events.get(tally.slot(i));
            int place = size;
            while (place > 0
                    && (score > scores[place - 1] || (score == scores[place - 1] && event.isBefore(best[place - 1])))) {
                place--;
            }
            if (place < limit) {
                size = Math.min(limit, size + 1);
                System.arraycopy(best, place, best, place + 1, size - place - 1);
                System.arraycopy(scores, place, scores, place + 1, size - place - 1);
                best[place] = event;
                scores[place] = score;
            }
        }
        return Arrays.asList(best).subList(0, size);
    }
}
