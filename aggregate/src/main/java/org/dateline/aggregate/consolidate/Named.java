package org.dateline.aggregate.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;
import org.dateline.model.event.Contribution;

/** What an article names, bounded, and as much of it in store as has to be taken back. */
final class Named {
    private static final int MAX_NAME = 120;
    private static final int MAX_ID = 160;
    private static final int MAX_ENTITIES = 40;
    private static final int MAX_VARIANTS = 6;
    private static final int MAX_ROLES = 4;

    private Named() {}

    static List<Entity> of(String articleId, Contribution contribution) {
        List<Entity> named = new ArrayList<>();
        for (Entity entity : contribution.entities()) {
            if (named.size() < MAX_ENTITIES && isUsable(entity)) {
                named.add(bounded(entity, articleId));
            }
        }
        return named;
    }

    private static boolean isUsable(Entity entity) {
        return entity.mentions() > 0
                && Lines.hasText(entity.name())
                && entity.type() != null
                && entity.name().length() <= MAX_NAME;
    }

    private static Entity bounded(Entity entity, String articleId) {
        List<String> variants = new ArrayList<>();
        for (String variant : entity.variants()) {
            if (variants.size() < MAX_VARIANTS && variant.length() <= MAX_NAME) {
                variants.add(variant);
            }
        }
        List<Role> roles = new ArrayList<>();
        for (Role role : entity.roles()) {
            if (roles.size() < MAX_ROLES && isUsable(role)) {
                roles.add(role.of(articleId));
            }
        }
        return new Entity(
                entity.name(), entity.type(), entity.mentions(), variants, id(entity), salience(entity), roles);
    }

    private static boolean isUsable(Role role) {
        return role.title() != null && role.title().length() <= MAX_NAME && role.span() != null;
    }

    // a longer one is none of ours
    private static String id(Entity entity) {
        String id = entity.entityId();
        return id == null || id.length() > MAX_ID ? null : id;
    }

    private static int salience(Entity entity) {
        return Math.max(0, Math.min(Entity.MAX_SALIENCE, entity.salience()));
    }

    static void write(StateWriter out, Entity entity) {
        out.text(entity.type().code());
        out.text(entity.name());
        out.number(entity.mentions());
        out.text(entity.entityId());
        out.number(entity.salience());
    }

    static Entity read(StateReader in) {
        EntityType type = EntityType.valueOf(in.text().toUpperCase(Locale.ROOT));
        return new Entity(in.text(), type, in.count(), List.of(), in.text(), in.count(), List.of());
    }
}
