package org.dateline.model.entity;

import java.util.List;

/**
 * Somebody or something named in an article or an event.
 *
 * @param name the fullest name seen
 * @param type what it is
 * @param mentions how often it is named
 * @param variants the other forms it is named by, sorted
 */
public record Entity(String name, EntityType type, int mentions, List<String> variants) {
    public Entity {
        variants = variants == null ? List.of() : List.copyOf(variants);
    }
}
