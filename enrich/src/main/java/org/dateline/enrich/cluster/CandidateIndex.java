package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.enrich.feature.FeatureField;

/**
 * Finds the events that share an article's weightiest terms (its keys). Work per article is bounded, and what is found
 * depends on which events there are alone, never on the order in which they came or left.
 */
final class CandidateIndex {
    private static final int BUDGET = 20_000;
    private static final Key NO_KEY = new Key(0, 0);

    private final Int2ObjectOpenHashMap<IntArrayList> slotsByKey = new Int2ObjectOpenHashMap<>();
    private final List<LiveEvent> events = new ArrayList<>();
    private final IntArrayList freeSlots = new IntArrayList();
    private final Long2IntOpenHashMap slotByFounded = new Long2IntOpenHashMap();
    private long[] scores = new long[16];

    private record Key(int term, long weight) {}

    void add(LiveEvent event, Profile profile) {
        int slot = slot(event);
        for (Key key : keys(profile)) {
            if (event.keys().addTo(key.term(), 1) == 0) {
                slotsByKey
                        .computeIfAbsent(key.term(), term -> new IntArrayList(2))
                        .add(slot);
            }
        }
    }

    void remove(LiveEvent event, Profile profile) {
        int slot = slot(event);
        for (Key key : keys(profile)) {
            if (event.keys().addTo(key.term(), -1) == 1) {
                event.keys().remove(key.term());
                drop(key.term(), slot);
            }
        }
    }

    void close(LiveEvent event) {
        int slot = slot(event);
        for (int key : event.keys().keySet().toIntArray()) {
            drop(key, slot);
        }
        slotByFounded.remove(event.founded());
        events.set(slot, null);
        freeSlots.add(slot);
    }

    private int slot(LiveEvent event) {
        if (slotByFounded.containsKey(event.founded())) {
            return slotByFounded.get(event.founded());
        }
        int slot = freeSlots.isEmpty() ? events.size() : freeSlots.removeInt(freeSlots.size() - 1);
        if (slot == events.size()) {
            events.add(null);
        }
        if (scores.length < events.size()) {
            scores = Arrays.copyOf(scores, scores.length * 2);
        }
        events.set(slot, event);
        slotByFounded.put(event.founded(), slot);
        return slot;
    }

    private void drop(int term, int slot) {
        IntArrayList slots = slotsByKey.get(term);
        int last = slots.removeInt(slots.size() - 1);
        if (last != slot) {
            slots.set(slots.indexOf(slot), last);
        }
        if (slots.isEmpty()) {
            slotsByKey.remove(term);
        }
    }

    /** The events that share most weight with an article, most first, at most {@code limit}. */
    List<LiveEvent> nearest(Profile profile, int limit) {
        List<Key> keys = new ArrayList<>(keys(profile));
        keys.removeIf(key -> !slotsByKey.containsKey(key.term()));
        keys.sort(
                Comparator.comparingInt((Key key) -> slotsByKey.get(key.term()).size())
                        .thenComparingInt(Key::term));
        IntArrayList touched = new IntArrayList();
        int spent = 0;
        for (Key key : keys) {
            IntArrayList slots = slotsByKey.get(key.term());
            spent += slots.size();
            if (spent > BUDGET) {
                break;
            }
            for (int i = 0; i < slots.size(); i++) {
                int slot = slots.getInt(i);
                if (scores[slot] == 0) {
                    touched.add(slot);
                }
                scores[slot] += key.weight();
            }
        }
        return best(touched, limit);
    }

    /** Keeps the best by insertion: thousands may be touched, few are wanted. */
    private List<LiveEvent> best(IntArrayList touched, int limit) {
        int[] best = new int[limit];
        int size = 0;
        for (int i = 0; i < touched.size(); i++) {
            int slot = touched.getInt(i);
            int place = size;
            while (place > 0 && better(slot, best[place - 1])) {
                place--;
            }
            if (place < limit) {
                size = Math.min(limit, size + 1);
                System.arraycopy(best, place, best, place + 1, size - place - 1);
                best[place] = slot;
            }
        }
        touched.forEach(slot -> scores[slot] = 0);
        return Arrays.stream(best, 0, size).mapToObj(events::get).toList();
    }

    private boolean better(int slot, int other) {
        return scores[slot] != scores[other]
                ? scores[slot] > scores[other]
                : events.get(slot).founded() < events.get(other).founded();
    }

    private static List<Key> keys(Profile profile) {
        List<Key> keys = new ArrayList<>();
        weightiest(profile.vector(FeatureField.LEAD), 20, keys);
        weightiest(profile.vector(FeatureField.NAMES), 12, keys);
        weightiest(profile.vector(FeatureField.BIGRAMS), 8, keys);
        weightiest(profile.vector(FeatureField.COGNATES), 16, keys);
        weightiest(profile.vector(FeatureField.NUMBERS), 4, keys);
        return keys;
    }

    /** The weightiest terms, found by insertion; of equal weights the smaller hash. */
    private static void weightiest(WeightedTerms vector, int limit, List<Key> keys) {
        Key[] best = new Key[Math.min(limit, vector.size())];
        Arrays.fill(best, NO_KEY);
        for (int i = 0; i < vector.size(); i++) {
            long weight = (long) vector.weight(i) * vector.weight(i);
            int place = best.length;
            while (place > 0 && best[place - 1].weight() < weight) {
                place--;
            }
            if (place < best.length) {
                System.arraycopy(best, place, best, place + 1, best.length - place - 1);
                best[place] = new Key(vector.term(i), weight);
            }
        }
        keys.addAll(List.of(best));
    }
}
