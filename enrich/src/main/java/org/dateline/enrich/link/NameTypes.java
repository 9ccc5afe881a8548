package org.dateline.enrich.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/**
 * Settles what a name is within an article: what it is taken for three times as often as for anything else it is
 * everywhere, and a country is a place although its team or government acts. Drops what names nothing.
 */
final class NameTypes {
    private static final Lexicon NO_ENTITIES = Lexicon.load(NameTypes.class, "no-entities.txt");
    private static final int CLEARLY = 3;

    private NameTypes() {}

    /**
     * The mentions with types settled.
     *
     * @param places tells names of countries
     */
    static List<Mention> settle(List<Mention> mentions, PlaceResolver places) {
        Map<String, Map<EntityType, Integer>> several = several(mentions);
        Map<String, EntityType> settled = new HashMap<>();
        List<Mention> result = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            String name = mention.name();
            EntityType type = mention.type();
            Map<EntityType, Integer> seen = several.get(name);
            if (seen != null) {
                EntityType best = settled.computeIfAbsent(name, none -> best(seen));
                type = best == null ? type : best;
            }
            boolean acts = type == EntityType.ORGANISATION && isCountry(places.code(name));
            type = acts && (seen == null || !seen.containsKey(EntityType.PERSON)) ? EntityType.PLACE : type;
            if (!NO_ENTITIES.has(name)) {
                boolean same = type == mention.type();
                result.add(same ? mention : new Mention(mention.start(), mention.end(), type, name));
            }
        }
        return result;
    }

    /** The names that are taken for several things, with how often for each. */
    private static Map<String, Map<EntityType, Integer>> several(List<Mention> mentions) {
        Map<String, EntityType> first = new HashMap<>();
        Map<String, Map<EntityType, Integer>> several = new HashMap<>();
        for (Mention mention : mentions) {
            EntityType known = first.putIfAbsent(mention.name(), mention.type());
            if (known != null && known != mention.type()) {
                several.putIfAbsent(mention.name(), new EnumMap<>(EntityType.class));
            }
        }
        if (!several.isEmpty()) {
            for (Mention mention : mentions) {
                several.computeIfPresent(mention.name(), (name, seen) -> {
                    seen.merge(mention.type(), 1, Integer::sum);
                    return seen;
                });
            }
        }
        return several;
    }

    /** What a name is everywhere; null where it may be several things. */
    private static EntityType best(Map<EntityType, Integer> seen) {
        EntityType best = null;
        int most = 0;
        int all = 0;
        for (Map.Entry<EntityType, Integer> one : seen.entrySet()) {
            best = one.getValue() > most ? one.getKey() : best;
            most = Math.max(most, one.getValue());
            all += one.getValue();
        }
        return most >= CLEARLY * (all - most) ? best : null;
    }

    private static boolean isCountry(String code) {
        return code != null && code.indexOf('-') < 0;
    }
}
