package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.dateline.model.event.Event.Count;

/**
 * Who published the articles of an event, and who reported what they say: exact, whatever the number. The
 * {@value #MAX_ROWS} names with the most articles are kept here, any others as rows of a store, so that nearly all
 * events never touch that store.
 */
public final class OutletTable {
    /** Names kept here. */
    public static final int MAX_ROWS = 100;

    private static final Comparator<Map.Entry<String, Row>> LEAST_FIRST = Comparator.comparingInt(
                    (Map.Entry<String, Row> entry) -> entry.getValue().total())
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final TreeMap<String, Row> rows = new TreeMap<>();
    private boolean spilled;
    private int outlets;
    private int origins;

    /** Where rows go that are not kept here; reading what was never written gives null, writing null removes. */
    public interface Overflow {
        byte[] get(String key);

        void put(String key, byte[] row);
    }

    /** Number of names that published an article. */
    public int outlets() {
        return outlets;
    }

    /** Number of names that reported an article which is no copy. */
    public int origins() {
        return origins;
    }

    /**
     * Changes a name's counts.
     *
     * @param key what is equal for equal names
     * @param articles articles more that it published
     * @param originals articles more that it reported
     */
    public void change(String key, String name, int articles, int originals, Overflow overflow) {
        Row before = rows.remove(key);
        if (before == null && spilled) {
            before = Row.fromBytes(overflow.get(key));
            if (before != null) {
                overflow.put(key, null);
            }
        }
        Row after = before == null
                ? new Row(name, articles, originals)
                : new Row(longer(before.name(), name), before.articles() + articles, before.originals() + originals);
        outlets += one(after.articles()) - (before == null ? 0 : one(before.articles()));
        origins += one(after.originals()) - (before == null ? 0 : one(before.originals()));
        if (after.total() > 0) {
            rows.put(key, after);
        }
        if (rows.size() > MAX_ROWS) {
            spillLeast(overflow);
        }
    }

    private void spillLeast(Overflow overflow) {
        // a key, not an entry: removing one may move another into it
        String least =
                rows.entrySet().stream().min(LEAST_FIRST).map(Map.Entry::getKey).orElseThrow();
        overflow.put(least, rows.remove(least).toBytes());
        spilled = true;
    }

    /** Names with the number of articles they published, most first; at most {@code number}. */
    public List<Count> topOutlets(int number) {
        return top(number, Row::articles);
    }

    /** Names with the number of articles they reported, most first; at most {@code number}. */
    public List<Count> topOrigins(int number) {
        return top(number, Row::originals);
    }

    /** The names of the first keys, at most {@code number}; a key itself where its name is not kept here. */
    public List<String> names(List<String> keys, int number) {
        List<String> names = new ArrayList<>(Math.min(keys.size(), number));
        for (int i = 0; i < keys.size() && i < number; i++) {
            Row row = rows.get(keys.get(i));
            names.add((row == null ? keys.get(i) : row.name()).strip());
        }
        return names;
    }

    private List<Count> top(int number, ToIntFunction<Row> count) {
        List<Count> top = new ArrayList<>(rows.size());
        for (Row row : rows.values()) {
            int articles = count.applyAsInt(row);
            if (articles > 0) {
                top.add(new Count(row.name(), articles));
            }
        }
        top.sort(Counts.MOST_FIRST);
        return top.size() <= number ? top : top.subList(0, number);
    }

    /** Moves the lower half of the names to the store. */
    public void halve(Overflow overflow) {
        for (int left = (rows.size() + 1) / 2; left > 0; left--) {
            spillLeast(overflow);
        }
    }

    private static int one(int count) {
        return count > 0 ? 1 : 0;
    }

    // "Meridian News Agency" tells more than the "Meridian" of a credit
    private static String longer(String one, String other) {
        boolean keep = one.length() > other.length() || (one.length() == other.length() && one.compareTo(other) <= 0);
        return keep ? one : other;
    }

    /** Writes the rows. */
    public void write(StateWriter out) {
        out.flag(spilled);
        out.number(outlets);
        out.number(origins);
        out.list(rows.entrySet(), (to, entry) -> {
            to.text(entry.getKey());
            entry.getValue().write(to);
        });
    }

    /** Reads what {@link #write} wrote. */
    public static OutletTable read(StateReader in) {
        OutletTable table = new OutletTable();
        table.spilled = in.flag();
        table.outlets = in.count();
        table.origins = in.count();
        for (int left = in.count(); left > 0; left--) {
            table.rows.put(in.text(), Row.read(in));
        }
        return table;
    }

    private record Row(String name, int articles, int originals) {
        int total() {
            return articles + originals;
        }

        byte[] toBytes() {
            StateWriter out = new StateWriter();
            write(out);
            return out.toBytes();
        }

        void write(StateWriter out) {
            out.text(name);
            out.number(articles);
            out.number(originals);
        }

        static Row read(StateReader in) {
            return new Row(in.text(), in.count(), in.count());
        }

        static Row fromBytes(byte[] bytes) {
            return bytes == null ? null : read(new StateReader(bytes));
        }
    }
}
