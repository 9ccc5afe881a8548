package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final Comparator<Joined> MOST_FIRST = Comparator.comparingInt(Joined::salience)
            .reversed()
            .thenComparing(Comparator.comparingLong(Joined::mentions).reversed())
            .thenComparing(joined -> joined.full().name)
            .thenComparing(joined -> joined.full().type);

    private final SortedMap<String, NamedEntity> names;
    private final int articles;
    private final Map<String, List<String>> fullByShort = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();

    /**
     * @param articles how many articles they are from
     */
    EntityJoiner(SortedMap<String, NamedEntity> names, int articles) {
        this.names = names;
        this.articles = articles;
        names.forEach(this::index);
    }

    /** The entities with what joined them, most salient first; at most {@code number}. */
    List<Entity> most(int number) {
        Map<String, List<NamedEntity>> byFull = new TreeMap<>();
        names.forEach((key, named) ->
                byFull.computeIfAbsent(full(key), none -> new ArrayList<>(1)).add(named));
        List<Joined> joined = new ArrayList<>(byFull.size());
        byFull.forEach((key, forms) -> joined.add(Joined.of(names.get(key), forms, articles)));
        return joined.stream()
                .sorted(MOST_FIRST)
                .limit(number)
                .map(Joined::toEntity)
                .toList();
    }

    private void index(String key, NamedEntity named) {
        named.variants.keySet().forEach(form -> relate(form, key));
        if (named.type == EntityType.PERSON && key.indexOf(' ') >= 0) {
            relatePersonForms(key.charAt(0), key.substring(1).split(" ", -1), key);
        }
    }

    private void relatePersonForms(char type, String[] words, String key) {
        String opening = type + words[0];
        for (int i = 1; i < words.length; i++) {
            relate(type + words[i], key);
            opening += " " + words[i];
            relate(opening, key);
        }
        String ending = words[words.length - 1];
        for (int i = words.length - 2; i > 0; i--) {
            ending = words[i] + " " + ending;
            relate(type + ending, key);
        }
        relate(type + words[0] + " " + words[words.length - 1], key);
    }

    private void relate(String form, String key) {
        if (form.length() < key.length() && names.containsKey(form)) {
            fullByShort.computeIfAbsent(form, none -> new ArrayList<>(1)).add(key);
        }
    }

    private String full(String key) {
        String known = fullNames.get(key);
        if (known != null) {
            return known;
        }
        // ends: each step leads to a longer key
        List<String> longer = fullByShort.getOrDefault(key, List.of());
        List<String> full = longer.stream().map(this::full).distinct().toList();
        String found = full.size() == 1 ? full.get(0) : key;
        // without this, names that are prefixes of each other would take exponential time
        fullNames.put(key, found);
        return found;
    }

    /** A full name with its short forms, itself among them. */
    private record Joined(NamedEntity full, List<NamedEntity> forms, long mentions, int salience) {
        static Joined of(NamedEntity full, List<NamedEntity> forms, int articles) {
            long mentions = forms.stream().mapToLong(NamedEntity::certain).sum();
            long salience = forms.stream().mapToLong(form -> form.salience).sum() / Math.max(1, articles);
            return new Joined(full, forms, mentions, (int) Math.min(Entity.MAX_SALIENCE, salience));
        }

        Entity toEntity() {
            TreeSet<String> variants = new TreeSet<>();
            List<Role> roles = new ArrayList<>();
            for (NamedEntity form : forms) {
                variants.add(form.name);
                variants.addAll(form.variants.values());
                roles.addAll(form.roles);
            }
            variants.remove(full.name);
            return new Entity(
                    full.name,
                    full.type,
                    (int) Math.min(Integer.MAX_VALUE, mentions),
                    variants.stream().limit(NamedEntity.MAX_VARIANTS).toList(),
                    entityId(),
                    salience,
                    roles.subList(0, Math.min(NamedEntity.MAX_ROLES, roles.size())));
        }

        /** The full name's id; a person's is that of the shortest full name, which is the same in most articles. */
        private String entityId() {
            String id = full.entityId;
            for (NamedEntity form : forms) {
                boolean resolved = form.entityId != null && !EntityId.isUnresolved(form.entityId);
                boolean better = id == null
                        || EntityId.isUnresolved(id)
                        || (full.type == EntityType.PERSON && resolved && isShorter(form.entityId, id));
                id = resolved && better ? form.entityId : id;
            }
            return id;
        }

        private static boolean isShorter(String one, String other) {
            return one.length() < other.length() || (one.length() == other.length() && one.compareTo(other) < 0);
        }
    }
}
