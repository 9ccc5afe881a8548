package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final Map<String, List<String>> fullByShort = new TreeMap<>();

    EntityJoiner(SortedMap<String, NamedEntity> names) {
        this.names = names;
        names.forEach(this::index);
    }

    /** One entity for each name that joined no other. */
    List<Entity> joined() {
        Map<String, List<NamedEntity>> byFull = new TreeMap<>();
        names.forEach((key, named) ->
                byFull.computeIfAbsent(full(key), none -> new ArrayList<>()).add(named));
        List<Entity> joined = new ArrayList<>();
        byFull.forEach((key, forms) -> joined.add(join(names.get(key), forms)));
        return joined;
    }

    private void index(String key, NamedEntity named) {
        TreeSet<String> shorts = new TreeSet<>(named.variants.keySet());
        if (named.type == EntityType.PERSON) {
            addPersonForms(key.charAt(0), key.substring(1).split(" ", -1), shorts);
        }
        for (String form : shorts) {
            if (form.length() < key.length() && names.containsKey(form)) {
                fullByShort.computeIfAbsent(form, none -> new ArrayList<>()).add(key);
            }
        }
    }

    private static void addPersonForms(char type, String[] words, Set<String> forms) {
        String opening = type + words[0];
        for (int i = 1; i < words.length; i++) {
            forms.add(type + words[i]);
            opening += " " + words[i];
            forms.add(opening);
        }
        forms.add(type + words[0] + " " + words[words.length - 1]);
    }

    private String full(String key) {
        // ends: each step leads to a longer key
        List<String> full = fullByShort.getOrDefault(key, List.of()).stream()
                .map(this::full)
                .distinct()
                .toList();
        return full.size() == 1 ? full.get(0) : key;
    }

    private static Entity join(NamedEntity full, List<NamedEntity> forms) {
        long mentions = 0;
        TreeSet<String> variants = new TreeSet<>();
        for (NamedEntity form : forms) {
            mentions += form.certain();
            variants.add(form.name);
            variants.addAll(form.variants.values());
        }
        variants.remove(full.name);
        List<String> capped = variants.stream().limit(NamedEntity.MAX_VARIANTS).toList();
        return new Entity(full.name, full.type, (int) Math.min(Integer.MAX_VALUE, mentions), capped);
    }
}
