package org.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/** Sums mentions up to one entry a name. */
public final class EntityList {
    private static final int MOST_VARIANTS = 10;

    private final Map<Key, Entry> entries = new LinkedHashMap<>();

    /** Adds the mentions of a text; texts that name things first are added first. */
    public void add(String text, List<Mention> mentions) {
        for (Mention mention : mentions) {
            Entry entry = entries.computeIfAbsent(new Key(mention.name(), mention.type()), key -> new Entry());
            entry.count++;
            entry.variants.add(text.substring(mention.start(), mention.end()));
        }
    }

    /** The entities, the most often named first, in order of appearance among equals. */
    public List<Entity> entities(int most) {
        List<Entity> entities = new ArrayList<>();
        entries.forEach((key, entry) -> {
            entry.variants.remove(key.name());
            List<String> variants = entry.variants.stream().limit(MOST_VARIANTS).toList();
            entities.add(new Entity(key.name(), key.type(), entry.count, variants));
        });
        entities.sort(Comparator.comparingInt(Entity::mentions).reversed());
        return List.copyOf(entities.subList(0, Math.min(most, entities.size())));
    }

    private record Key(String name, EntityType type) {}

    private static final class Entry {
        private final TreeSet<String> variants = new TreeSet<>();
        private int count;
    }
}
