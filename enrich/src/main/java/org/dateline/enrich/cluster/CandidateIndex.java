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
    private static final int BUDGET = 2_000;

    private static final List<FeatureField> FIELDS = List.of(
            FeatureField.LEAD, FeatureField.NAMES, FeatureField.BIGRAMS, FeatureField.COGNATES, FeatureField.NUMBERS);
    private static final int[] ARTICLE_KEYS = {20, 12, 8, 16, 4};
    private static final int[] EVENT_KEYS = {32, 20, 12, 24, 8};

    private final Postings postings = new Postings();
    private final List<LiveEvent> events = new ArrayList<>();
    private final IntArrayList freeSlots = new IntArrayList();
    private final Tally tally = new Tally(BUDGET);

    /** The keys that an event is found under, ascending. */
    private static int[] keys(LiveEvent event) {
        IntArrayList keys = new IntArrayList();
        for (int i = 0; i < EVENT_KEYS.length; i++) {
            weightiest(event.centroid(FIELDS.get(i)), EVENT_KEYS[i], keys, null);
        }
        int[] sorted = keys.toIntArray();
        Arrays.sort(sorted);
        return sorted;
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
        IntArrayList keys = new IntArrayList();
        IntArrayList weights = new IntArrayList();
        for (int i = 0; i < ARTICLE_KEYS.length; i++) {
            weightiest(profile.vector(FIELDS.get(i)), ARTICLE_KEYS[i], keys, weights);
        }
        int[] sizes = new int[keys.size()];
        int[] rarestFirst = new int[keys.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = postings.size(keys.getInt(i));
            rarestFirst[i] = i;
        }
        IntArrays.quickSort(
                rarestFirst,
                (one, other) -> sizes[one] != sizes[other]
                        ? Integer.compare(sizes[one], sizes[other])
                        : Integer.compare(keys.getInt(one), keys.getInt(other)));
        tally.clear();
        int spent = 0;
        for (int i : rarestFirst) {
            spent += sizes[i];
            if (spent > BUDGET) {
                break;
            }
            long weight = (long) weights.getInt(i) * weights.getInt(i);
            postings.forEach(keys.getInt(i), slot -> tally.add(slot, weight));
        }
        return best(limit);
    }

    /** Keeps the best by insertion: thousands may be touched, few are wanted. */
    private List<LiveEvent> best(int limit) {
        LiveEvent[] best = new LiveEvent[limit];
        long[] scores = new long[limit];
        int size = 0;
        for (int i = 0; i < tally.size(); i++) {
            long score = tally.score(i);
            if (size == limit && score < scores[limit - 1]) {
                continue;
            }
            LiveEvent event = events.get(tally.slot(i));
            int place = size;
            while (place > 0
                    && (score > scores[place - 1]
                            || (score == scores[place - 1] && event.founded() < best[place - 1].founded()))) {
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

    private static void weightiest(WeightedTerms vector, int limit, IntArrayList keys, IntArrayList weights) {
        WeightedTerms kept = vector.heaviest(limit);
        for (int i = 0; i < kept.size(); i++) {
            keys.add(kept.term(i));
            if (weights != null) {
                weights.add(kept.weight(i));
            }
        }
    }
}
