package org.dateline.model.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Somebody or something named in an article or an event.
 *
 * @param name the fullest name seen
 * @param type what it is
 * @param mentions how often it is named, by role ("the Mexican president") and by the capital that acts ("Washington
 *     said") too; at least 1, also where only its people are named ("Mexican")
 * @param variants the other forms it is named by, sorted
 * @param entityId what all articles have in common that name it, see {@link EntityId}; null in older records
 * @param salience how much the article or the event is about it, 0 to {@value #MAX_SALIENCE}
 * @param roles titles and roles that persons are given, in the order in which they were first seen
 */
public record Entity(
        String name,
        EntityType type,
        int mentions,
        List<String> variants,
        String entityId,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int salience,
        List<Role> roles) {
    /** Salience of what stands in the headline and the first sentence and is a quarter of all that is named. */
    public static final int MAX_SALIENCE = 1_000;

    public Entity {
        variants = variants == null ? List.of() : List.copyOf(variants);
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** An entity of which no more is known than how it is named. */
    public Entity(String name, EntityType type, int mentions, List<String> variants) {
        this(name, type, mentions, variants, null, 0, List.of());
    }
}
