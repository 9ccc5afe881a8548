package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.event.Event.Count;

/**
 * How many articles bear each of the most frequent names, at most a given number of names. A name beyond that comes in
 * as soon as its count exceeds the lowest one; of equals the last by name goes.
 */
public final class NameTally {
    private static final Comparator<Map.Entry<String, Integer>> LEAST_FIRST =
            Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final int limit;
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    /** An empty tally of at most {@code limit} names. */
    public NameTally(int limit) {
        this.limit = limit;
    }

    /** The count of a name; 0 where it is not kept. */
    public int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    /** Sets the count of a name; 0 drops it. */
    public void set(String name, int count) {
        if (count <= 0) {
            counts.remove(name);
            return;
        }
        counts.put(name, count);
        if (counts.size() > limit) {
            counts.remove(least());
        }
    }

    /** The names with their counts, most first, of equals first by name; at most {@code number}. */
    public List<Count> most(int number) {
        List<Count> most = new ArrayList<>(counts.size());
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            most.add(new Count(entry.getKey(), entry.getValue()));
        }
        most.sort(Counts.MOST_FIRST);
        return most.size() <= number ? most : most.subList(0, number);
    }

    private String least() {
        return counts.entrySet().stream().min(LEAST_FIRST).orElseThrow().getKey();
    }

    /** Drops the lower half. */
    public void halve() {
        List<Count> kept = most(counts.size() / 2);
        counts.clear();
        kept.forEach(count -> counts.put(count.name(), count.articles()));
    }

    /** Writes names and counts. */
    public void write(StateWriter out) {
        out.list(counts.entrySet(), (to, entry) -> {
            to.text(entry.getKey());
            to.number(entry.getValue());
        });
    }

    /** Reads what {@link #write} wrote. */
    public static NameTally read(StateReader in, int limit) {
        NameTally tally = new NameTally(limit);
        int size = in.count();
        for (int i = 0; i < size; i++) {
            tally.counts.put(in.text(), in.count());
        }
        return tally;
    }
}
