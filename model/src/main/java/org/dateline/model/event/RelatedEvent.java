package org.dateline.model.event;

import java.util.List;

/**
 * Another event that is background of one: they share people and the matter, maybe places and a quotation, but not the act.
 *
 * @param eventId the other event
 * @param headline of an article of it; null where that has none
 * @param daysApart days between the two by publication, else between the nearest days that both name; null where neither
 *     is known
 * @param people persons and organisations that both name, at most {@value #MAX_NAMES}
 * @param places places that both name, at most {@value #MAX_NAMES}
 * @param quote a quotation that both have; null where there is none
 */
public record RelatedEvent(
        String eventId, String headline, Integer daysApart, List<String> people, List<String> places, String quote) {
    /** Names of a kind that are listed. */
    public static final int MAX_NAMES = 5;

    public RelatedEvent {
        people = people == null ? List.of() : List.copyOf(people);
        places = places == null ? List.of() : List.copyOf(places);
    }
}
