package org.dateline.aggregate.state;

import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.NameKey;

/**
 * What an event's articles name one thing by: its id where that is one of a register, else its folded name, so that short
 * forms can be found in full ones.
 */
final class EntityKey {
    private EntityKey() {}

    /** The key of an entity. */
    static String of(Entity entity) {
        String id = entity.entityId();
        if (id == null) {
            return of(entity.type(), entity.name());
        }
        return mark(entity.type()) + (EntityId.isRegistered(id) ? id : EntityId.key(id));
    }

    /** The key of a name of that type. */
    static String of(EntityType type, String name) {
        return mark(type) + NameKey.of(name);
    }

    /** The type that a key tells. */
    static EntityType type(String key) {
        return switch (key.charAt(0)) {
            case 'p' -> EntityType.PERSON;
            case 'o' -> EntityType.ORGANISATION;
            case 'l' -> EntityType.PLACE;
            default -> throw new IllegalArgumentException("no entity's key: " + key);
        };
    }

    private static String mark(EntityType type) {
        return switch (type) {
            case PERSON -> "p";
            case ORGANISATION -> "o";
            case PLACE -> "l";
        };
    }
}
