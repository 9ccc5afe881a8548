package org.dateline.aggregate.consolidate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.aggregate.claim.Claim;
import org.dateline.aggregate.claim.ClaimBook;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Place;

/** Ranks the places of an event: a dateline speaks for a place as {@value #DATELINE} mentions do. */
final class PlaceRanker {
    private static final int DATELINE = 3;
    private static final Comparator<Place> STRONGEST_FIRST = Comparator.comparingLong(
                    (Place place) -> place.mentions() + (long) DATELINE * place.datelines())
            .reversed()
            .thenComparing(Place::name);

    private PlaceRanker() {}

    /** The strongest places, at most {@link Event#MAX_PLACES}. */
    static List<Place> places(List<Entity> entities, ClaimBook claims) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PLACE) {
                places.putIfAbsent(fold(entity.name()), new Place(entity.name(), entity.mentions(), 0));
            }
        }
        claims.all(Claim.Kind.DATELINE).forEach(dateline -> {
            String name = dateline.claim().value();
            Place place = places.getOrDefault(fold(name), new Place(capitalised(name), 0, 0));
            places.put(
                    fold(name), new Place(place.name(), place.mentions(), place.datelines() + dateline.originCount()));
        });
        return places.values().stream()
                .sorted(STRONGEST_FIRST)
                .limit(Event.MAX_PLACES)
                .toList();
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
