package org.dateline.aggregate.state;

import java.util.TreeMap;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;

/** One name of an event's articles with its count and its other forms, by their keys. */
final class NamedEntity {
    static final int MAX_VARIANTS = 6;

    final EntityType type;
    final TreeMap<String, String> variants = new TreeMap<>();
    String name;
    long mentions;
    long surplus;

    NamedEntity(EntityType type, String name, long surplus) {
        this.type = type;
        this.name = name;
        this.mentions = surplus;
        this.surplus = surplus;
    }

    /** What is certain: the count less what was taken over from the name that had to go. */
    long certain() {
        return mentions - surplus;
    }

    void add(Entity entity) {
        mentions += entity.mentions();
        // a spelling with small letters and diacritics tells more than one in capitals only
        if (isCapitals(name) && !isCapitals(entity.name())) {
            name = entity.name();
        }
        for (String variant : entity.variants()) {
            if (variants.size() < MAX_VARIANTS) {
                variants.putIfAbsent(EntityKey.of(type, variant), variant);
            }
        }
    }

    private static boolean isCapitals(String text) {
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return true;
    }

    void write(StateWriter out) {
        out.text(name);
        out.number(mentions);
        out.number(surplus);
        out.list(variants.entrySet(), (to, variant) -> {
            to.text(variant.getKey());
            to.text(variant.getValue());
        });
    }

    static NamedEntity read(EntityType type, StateReader in) {
        NamedEntity entity = new NamedEntity(type, in.text(), 0);
        entity.mentions = in.number();
        entity.surplus = in.number();
        int variants = in.count();
        for (int i = 0; i < variants; i++) {
            entity.variants.put(in.text(), in.text());
        }
        return entity;
    }
}
