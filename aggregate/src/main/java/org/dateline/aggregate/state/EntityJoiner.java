package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;

/**
 * Joins short forms to full names. A name joins the longer name of its type that has it as another form; a person's
 * name also the longer one that has it as a word other than the first ("Sheinbaum" joins "Claudia Sheinbaum"), as its
 * opening words, or as its first and last ("Claudia Sheinbaum Pardo", "Donald J. Trump"). Where several names qualify
 * that do not join each other, it stays by itself. Joining looks at the whole tally each time, so that it does not
 * depend on the order in which articles came.
 */
final class EntityJoiner {
    private final SortedMap<String, NamedEntity> names;
    // looked up often, and a tree compares texts many times for each
    private final Map<String, Joined> known;
    private final Map<String, List<String>> fullByShort = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();

    EntityJoiner(SortedMap<String, NamedEntity> names) {
        this.names = names;
        known = new HashMap<>(2 * names.size());
        for (Map.Entry<String, NamedEntity> entry : names.entrySet()) {
            known.put(entry.getKey(), new Joined(entry.getValue()));
        }
        for (Map.Entry<String, NamedEntity> entry : names.entrySet()) {
            index(entry.getKey(), entry.getValue());
        }
    }

    /** The entities with what joined them, most named first; at most {@code number}. */
    List<Entity> most(int number) {
        for (String key : fullByShort.keySet()) {
            String full = full(key);
            if (!full.equals(key)) {
                known.get(full).join(known.get(key));
            }
        }
        List<Joined> joined = new ArrayList<>(names.size());
        for (Joined one : known.values()) {
            if (!one.joins) {
                joined.add(one);
            }
        }
        joined.sort(Joined::compare);
        List<Entity> most = new ArrayList<>(Math.min(number, joined.size()));
        for (int i = 0; i < joined.size() && i < number; i++) {
            most.add(joined.get(i).toEntity());
        }
        return most;
    }

    private void index(String key, NamedEntity named) {
        for (String form : named.variants.keySet()) {
            relate(form, key);
        }
        if (named.type == EntityType.PERSON && key.indexOf(' ') >= 0) {
            relatePersonForms(key.charAt(0), key.substring(1).split(" ", -1), key);
        }
    }

    private void relatePersonForms(char type, String[] words, String key) {
        for (int i = 1; i < words.length; i++) {
            relate(type + words[i], key);
        }
        // of two words, all other forms are the name itself
        for (int end = key.indexOf(' ', words[0].length() + 2); end >= 0; end = key.indexOf(' ', end + 1)) {
            relate(key.substring(0, end), key);
        }
        if (words.length > 2) {
            relate(type + words[0] + " " + words[words.length - 1], key);
        }
    }

    private void relate(String form, String key) {
        if (form.length() < key.length() && known.containsKey(form)) {
            fullByShort.computeIfAbsent(form, none -> new ArrayList<>(1)).add(key);
        }
    }

    private String full(String key) {
        String known = fullNames.get(key);
        if (known != null) {
            return known;
        }
        // ends: each step leads to a longer key
        String found = null;
        for (String longer : fullByShort.getOrDefault(key, List.of())) {
            String full = full(longer);
            if (found != null && !found.equals(full)) {
                found = key;
                break;
            }
            found = full;
        }
        found = found == null ? key : found;
        // without this, names that are prefixes of each other would take exponential time
        fullNames.put(key, found);
        return found;
    }

    /** A full name with the short forms that join it. */
    private static final class Joined {
        private final NamedEntity full;
        private List<NamedEntity> shorter = List.of();
        private long mentions;
        private boolean joins;

        Joined(NamedEntity full) {
            this.full = full;
            mentions = full.certain();
        }

        void join(Joined form) {
            form.joins = true;
            shorter = shorter.isEmpty() ? new ArrayList<>(2) : shorter;
            shorter.add(form.full);
            mentions += form.full.certain();
        }

        /** The most named first. */
        static int compare(Joined one, Joined other) {
            int order = Long.compare(other.mentions, one.mentions);
            order = order != 0 ? order : one.full.name.compareTo(other.full.name);
            return order != 0 ? order : one.full.type.compareTo(other.full.type);
        }

        Entity toEntity() {
            int count = (int) Math.min(Integer.MAX_VALUE, mentions);
            if (shorter.isEmpty() && full.variants.isEmpty()) {
                return new Entity(full.name, full.type, count, List.of());
            }
            TreeSet<String> variants = new TreeSet<>(full.variants.values());
            for (NamedEntity form : shorter) {
                variants.add(form.name);
                variants.addAll(form.variants.values());
            }
            variants.remove(full.name);
            List<String> capped = new ArrayList<>(variants);
            return new Entity(
                    full.name, full.type, count, capped.subList(0, Math.min(NamedEntity.MAX_VARIANTS, capped.size())));
        }
    }
}
