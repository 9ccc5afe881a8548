package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;

/**
 * Joins short forms to full names. A name joins the longer name of its type that has it as another form; a person's
 * name also the longer one that has it as a word other than the first ("Sheinbaum" joins "Claudia Sheinbaum"), as its
 * opening words, or as its first and last ("Claudia Sheinbaum Pardo", "Donald J. Trump"). Where several names qualify
 * that do not join each other, it stays by itself. Joining looks at the whole tally each time, so that it does not
 * depend on the order in which articles came.
 */
final class EntityJoiner {
    // looked up often, and a tree compares texts many times for each
    private final Map<String, Joined> known;
    private final int articles;
    private final Map<String, List<String>> fullByShort = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();

    /**
     * A joiner.
     *
     * @param articles how many articles the names are from
     */
    EntityJoiner(SortedMap<String, NamedEntity> names, int articles) {
        this.articles = Math.max(1, articles);
        known = new HashMap<>(2 * names.size());
        for (NamedEntity named : names.values()) {
            known.put(named.key, new Joined(named));
        }
        for (NamedEntity named : names.values()) {
            relate(named.shortForms(), named.key);
        }
    }

    /** The entities with what joined them, most salient first; at most {@code number}. */
    List<Entity> most(int number) {
        for (String key : new TreeSet<>(fullByShort.keySet())) {
            String full = full(key);
            if (!full.equals(key)) {
                known.get(full).join(known.get(key));
            }
        }
        List<Joined> joined = new ArrayList<>(known.size());
        for (Joined one : known.values()) {
            if (!one.joins) {
                one.settle(articles);
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

    private void relate(List<String> forms, String key) {
        for (int i = 0; i < forms.size(); i++) {
            if (known.containsKey(forms.get(i))) {
                fullByShort
                        .computeIfAbsent(forms.get(i), none -> new ArrayList<>(1))
                        .add(key);
            }
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
        private long salience;
        private boolean joins;

        Joined(NamedEntity full) {
            this.full = full;
            mentions = full.certain();
            salience = full.salience;
        }

        void join(Joined form) {
            form.joins = true;
            shorter = shorter.isEmpty() ? new ArrayList<>(2) : shorter;
            shorter.add(form.full);
            mentions += form.full.certain();
            salience += form.full.salience;
        }

        /** All have joined: salience is that of the average article. */
        void settle(int articles) {
            salience = Math.min(Entity.MAX_SALIENCE, salience / articles);
        }

        /** The most salient first. */
        static int compare(Joined one, Joined other) {
            int order = Long.compare(other.salience, one.salience);
            order = order != 0 ? order : Long.compare(other.mentions, one.mentions);
            order = order != 0 ? order : one.full.name.compareTo(other.full.name);
            return order != 0 ? order : one.full.type.compareTo(other.full.type);
        }

        Entity toEntity() {
            TreeSet<String> variants = new TreeSet<>(full.variants.values());
            List<Role> roles = new ArrayList<>(full.roles);
            String id = full.entityId;
            for (NamedEntity form : shorter) {
                variants.add(form.name);
                variants.addAll(form.variants.values());
                roles.addAll(form.roles);
                id = better(id, form.entityId);
            }
            variants.remove(full.name);
            List<String> capped = new ArrayList<>(variants);
            return new Entity(
                    full.name,
                    full.type,
                    (int) Math.min(Integer.MAX_VALUE, mentions),
                    capped.subList(0, Math.min(NamedEntity.MAX_VARIANTS, capped.size())),
                    id,
                    (int) salience,
                    roles.subList(0, Math.min(NamedEntity.MAX_ROLES, roles.size())));
        }

        /** The full name's id; a person's is that of the shortest full name, which is the same in most articles. */
        private String better(String id, String other) {
            if (other == null || EntityId.isUnresolved(other)) {
                return id;
            }
            boolean better =
                    id == null || EntityId.isUnresolved(id) || (full.type == EntityType.PERSON && isShorter(other, id));
            return better ? other : id;
        }

        private static boolean isShorter(String one, String other) {
            return one.length() < other.length() || (one.length() == other.length() && one.compareTo(other) < 0);
        }
    }
}
