package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.entity.Entity;

/**
 * Joins short forms to full names. A name joins the longer name of its type that has it as another form; a person's
 * name also the longer one that has it as a word other than the first ("Sheinbaum" joins "Claudia Sheinbaum"), as its
 * opening words, or as its first and last ("Claudia Sheinbaum Pardo", "Donald J. Trump"). Where several names qualify
 * that do not join each other, it stays by itself. Joining looks at the whole tally each time, so that it does not
 * depend on the order in which articles came.
 */
final class EntityJoiner {
    private static final int MARKS = 32;
    private static final Comparator<Joined> MOST_SALIENT_FIRST = Joined::compare;

    private final Map<String, NamedEntity> names;
    private final List<NamedEntity> sorted;
    private final int articles;
    // a bit for each name's key, which several may share: most short forms are no name, and are not looked up
    private final long[] marks = new long[MARKS];
    private final Map<String, List<NamedEntity>> fullByShort = new HashMap<>();
    private final Map<NamedEntity, NamedEntity> fullNames = new HashMap<>();

    /**
     * A joiner.
     *
     * @param names all names by their keys
     * @param sorted the same ones, sorted by their keys
     * @param articles how many articles the names are from
     */
    EntityJoiner(Map<String, NamedEntity> names, List<NamedEntity> sorted, int articles) {
        this.names = names;
        this.sorted = sorted;
        this.articles = Math.max(1, articles);
    }

    /** The entities with what joined them, most salient first; at most {@code number}. */
    List<Entity> most(int number) {
        List<Joined> foremost = Foremost.of(joined(), number, MOST_SALIENT_FIRST);
        List<Entity> most = new ArrayList<>(foremost.size());
        for (int i = 0; i < foremost.size(); i++) {
            most.add(foremost.get(i).entity());
        }
        return most;
    }

    private List<Joined> joined() {
        for (int i = 0; i < sorted.size(); i++) {
            int hash = sorted.get(i).key.hashCode();
            marks[(hash >>> 6) % MARKS] |= 1L << hash;
        }
        for (int i = 0; i < sorted.size(); i++) {
            relate(sorted.get(i));
        }
        Map<NamedEntity, List<NamedEntity>> shorter = new HashMap<>();
        List<NamedEntity> longest = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            NamedEntity named = sorted.get(i);
            NamedEntity full = fullByShort.containsKey(named.key) ? full(named) : named;
            if (full == named) {
                longest.add(named);
            } else {
                shorter.computeIfAbsent(full, none -> new ArrayList<>(2)).add(named);
            }
        }
        List<Joined> joined = new ArrayList<>(longest.size());
        for (int i = 0; i < longest.size(); i++) {
            NamedEntity full = longest.get(i);
            joined.add(new Joined(full, shorter.getOrDefault(full, List.of()), articles));
        }
        return joined;
    }

    private boolean isMarked(String key) {
        int hash = key.hashCode();
        return (marks[(hash >>> 6) % MARKS] & 1L << hash) != 0;
    }

    private void relate(NamedEntity named) {
        List<String> forms = named.shortForms();
        for (int i = 0; i < forms.size(); i++) {
            if (isMarked(forms.get(i)) && names.containsKey(forms.get(i))) {
                fullByShort
                        .computeIfAbsent(forms.get(i), none -> new ArrayList<>(1))
                        .add(named);
            }
        }
    }

    private NamedEntity full(NamedEntity named) {
        NamedEntity known = fullNames.get(named);
        if (known != null) {
            return known;
        }
        // ends: each step leads to a longer key
        NamedEntity found = null;
        for (NamedEntity longer : fullByShort.getOrDefault(named.key, List.of())) {
            NamedEntity full = full(longer);
            if (found != null && found != full) {
                found = named;
                break;
            }
            found = full;
        }
        found = found == null ? named : found;
        // without this, names that are prefixes of each other would take exponential time
        fullNames.put(named, found);
        return found;
    }
}
