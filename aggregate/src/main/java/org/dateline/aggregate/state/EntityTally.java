package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.entity.Entity;

/**
 * How often each of the most named entities is named, by Space-Saving (Metwally, Agrawal and El Abbadi 2005): at most
 * {@value #MAX_NAMES} names; a name beyond that replaces the least named and takes its count over as a surplus, which
 * is not shown. Counts are exact up to {@value #MAX_NAMES} names and lower bounds beyond, and whatever makes up more
 * than one {@value #MAX_NAMES}th of all mentions is there.
 */
public final class EntityTally {
    static final int MAX_NAMES = 128;

    private static final Comparator<NamedEntity> BY_KEY = (one, other) -> one.key.compareTo(other.key);

    private final Map<String, NamedEntity> names = new HashMap<>();
    // the same ones by key: a tree is slow to go through, which is done for each article
    private final List<NamedEntity> sorted = new ArrayList<>();
    private int articles;

    /** Adds what an article names. */
    public void addAll(List<Entity> entities) {
        articles += entities.isEmpty() ? 0 : 1;
        entities.forEach(this::add);
    }

    /** Takes back what an article named; what other forms it has stays. */
    public void subtractAll(List<Entity> entities, String articleId) {
        articles -= entities.isEmpty() ? 0 : 1;
        entities.forEach(entity -> subtract(entity, articleId));
    }

    /** Adds an article's mentions of an entity. */
    void add(Entity entity) {
        String key = EntityKey.of(entity);
        NamedEntity named = names.get(key);
        if (named == null) {
            long surplus = names.size() < MAX_NAMES ? 0 : removeLeast();
            named = new NamedEntity(key, entity.type(), entity.name(), surplus);
            put(named);
        }
        named.add(entity);
    }

    /** Takes mentions back; those of a name that is not kept any more are passed over. */
    void subtract(Entity entity, String articleId) {
        String key = EntityKey.of(entity);
        NamedEntity named = names.get(key);
        if (named != null) {
            named.subtract(entity, articleId);
            if (named.certain() <= 0) {
                remove(named);
            }
        }
    }

    /** The entities, most salient first, short forms joined to the full name; at most {@code number}. */
    public List<Entity> most(int number) {
        return new EntityJoiner(names, sorted, articles).most(number);
    }

    /** Drops the lower half of the names. */
    public void halve() {
        for (int gone = (names.size() + 1) / 2; gone > 0; gone--) {
            removeLeast();
        }
    }

    private long removeLeast() {
        NamedEntity least = sorted.get(0);
        for (int i = 1; i < sorted.size(); i++) {
            // of equals the last
            least = sorted.get(i).mentions <= least.mentions ? sorted.get(i) : least;
        }
        remove(least);
        return least.mentions;
    }

    private void put(NamedEntity named) {
        names.put(named.key, named);
        sorted.add(-Collections.binarySearch(sorted, named, BY_KEY) - 1, named);
    }

    private void remove(NamedEntity named) {
        names.remove(named.key);
        sorted.remove(Collections.binarySearch(sorted, named, BY_KEY));
    }

    /** Writes the names with their counts. */
    public void write(StateWriter out) {
        out.number(articles);
        out.list(sorted, (to, named) -> named.write(to));
    }

    /** Reads what {@link #write} wrote. */
    public static EntityTally read(StateReader in) {
        EntityTally tally = new EntityTally();
        tally.articles = in.count();
        int size = in.count();
        for (int i = 0; i < size; i++) {
            NamedEntity named = NamedEntity.read(in);
            tally.names.put(named.key, named);
            tally.sorted.add(named);
        }
        return tally;
    }
}
