package org.dateline.aggregate.consolidate;

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
        return contribution.entities().stream()
                .filter(entity -> entity.mentions() > 0 && Lines.hasText(entity.name()))
                .filter(entity -> entity.type() != null && entity.name().length() <= MAX_NAME)
                .limit(MAX_ENTITIES)
                .map(entity -> bounded(entity, articleId))
                .toList();
    }

    private static Entity bounded(Entity entity, String articleId) {
        List<String> variants = entity.variants().stream()
                .filter(variant -> variant.length() <= MAX_NAME)
                .limit(MAX_VARIANTS)
                .toList();
        List<Role> roles = entity.roles().stream()
                .filter(role -> role.title() != null && role.title().length() <= MAX_NAME && role.span() != null)
                .limit(MAX_ROLES)
                .map(role -> role.of(articleId))
                .toList();
        return new Entity(
                entity.name(), entity.type(), entity.mentions(), variants, id(entity), salience(entity), roles);
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
