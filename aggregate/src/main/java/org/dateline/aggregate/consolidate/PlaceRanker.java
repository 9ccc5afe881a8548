package org.dateline.aggregate.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.aggregate.claim.Claim;
import org.dateline.aggregate.claim.ClaimBook;
import org.dateline.aggregate.claim.Claimed;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Place;

/** Ranks the places of an event: a dateline speaks for a place as {@value #DATELINE} mentions do. */
final class PlaceRanker {
    private static final int DATELINE = 3;
    private static final Comparator<Place> STRONGEST_FIRST = (one, other) -> {
        int stronger = Long.compare(strength(other), strength(one));
        return stronger != 0 ? stronger : one.name().compareTo(other.name());
    };

    private PlaceRanker() {}

    /** The strongest places, at most {@link Event#MAX_PLACES}. */
    static List<Place> places(List<Entity> entities, ClaimBook claims) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PLACE) {
                places.putIfAbsent(fold(entity.name()), new Place(entity.name(), entity.mentions(), 0));
            }
        }
        for (Claimed dateline : claims.all(Claim.Kind.DATELINE)) {
            String name = dateline.claim().value();
            String folded = fold(name);
            Place known = places.get(folded);
            places.put(
                    folded,
                    known == null
                            ? new Place(capitalised(name), 0, dateline.originCount())
                            : new Place(known.name(), known.mentions(), known.datelines() + dateline.originCount()));
        }
        List<Place> sorted = new ArrayList<>(places.values());
        sorted.sort(STRONGEST_FIRST);
        return sorted.size() <= Event.MAX_PLACES ? sorted : sorted.subList(0, Event.MAX_PLACES);
    }

    private static long strength(Place place) {
        return place.mentions() + (long) DATELINE * place.datelines();
    }

    /** "PUERTO LUCERO" as "Puerto Lucero"; what has small letters stays. */
    private static String capitalised(String name) {
        if (name.codePoints().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder capitalised = new StringBuilder(name.length());
        int before = ' ';
        for (int i = 0; i < name.length(); ) {
            int letter = name.codePointAt(i);
            i += Character.charCount(letter);
            capitalised.appendCodePoint(Character.isLetter(before) ? Character.toLowerCase(letter) : letter);
            before = letter;
        }
        return capitalised.toString();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }
}
