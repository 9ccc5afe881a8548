package org.dateline.model.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import org.dateline.model.json.Fields;

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

    /** The entity whose first field comes next. */
    public static Entity read(Fields in) throws IOException {
        String spelling = null;
        EntityType type = null;
        int mentions = 0;
        List<String> variants = List.of();
        String entityId = null;
        int salience = 0;
        List<Role> roles = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> spelling = in.text();
                case "type" -> type = EntityType.read(in);
                case "mentions" -> mentions = in.count();
                case "variants" -> variants = in.texts();
                case "entityId" -> entityId = in.text();
                case "salience" -> salience = in.count();
                case "roles" -> roles = in.list(Role::read);
                default -> throw in.unlike();
            }
        }
        return new Entity(spelling, type, mentions, variants, entityId, salience, roles);
    }
}
