package org.dateline.enrich.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.entity.NameKey;

/**
 * Settles what a name is within an article: what it is taken for three times as often as for anything else it is
 * everywhere, and a country is a place although its team or government acts. Drops what names nothing.
 */
final class NameTypes {
    private static final Lexicon NO_ENTITIES = Lexicon.load(NameTypes.class, "no-entities.txt");
    private static final int CLEARLY = 3;

    private final Map<String, Map<EntityType, Integer>> counts = new HashMap<>();

    private NameTypes() {}

    /**
     * The mentions with types settled.
     *
     * @param places tells names of countries
     */
    static List<Mention> settle(List<Mention> mentions, PlaceResolver places) {
        NameTypes types = new NameTypes();
        mentions.forEach(mention -> types.counts
                .computeIfAbsent(mention.name(), none -> new EnumMap<>(EntityType.class))
                .merge(mention.type(), 1, Integer::sum));
        Map<String, EntityType> settled = new HashMap<>();
        Set<String> nothing = new HashSet<>();
        types.counts.forEach((name, seen) -> {
            settled.put(name, settled(name, seen, places));
            if (NO_ENTITIES.has(NameKey.of(name))) {
                nothing.add(name);
            }
        });
        List<Mention> result = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            EntityType type = settled.get(mention.name());
            boolean same = type == null || type == mention.type();
            if (!nothing.contains(mention.name())) {
                result.add(same ? mention : new Mention(mention.start(), mention.end(), type, mention.name()));
            }
        }
        return result;
    }

    /** What a name is everywhere; null where it may be several things. */
    private static EntityType settled(String name, Map<EntityType, Integer> seen, PlaceResolver places) {
        EntityType best = null;
        int most = 0;
        int all = 0;
        for (Map.Entry<EntityType, Integer> one : seen.entrySet()) {
            best = one.getValue() > most ? one.getKey() : best;
            most = Math.max(most, one.getValue());
            all += one.getValue();
        }
        boolean acts = seen.containsKey(EntityType.ORGANISATION) && !seen.containsKey(EntityType.PERSON);
        if (acts && isCountry(places.code(name))) {
            return EntityType.PLACE;
        }
        return all == most || most >= CLEARLY * (all - most) ? best : null;
    }

    private static boolean isCountry(String code) {
        return code != null && code.indexOf('-') < 0;
    }
}
