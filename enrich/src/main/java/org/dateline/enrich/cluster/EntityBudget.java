package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.Role;

/**
 * Bounds the entities of a contribution: names and ids are cut, and other forms and roles are kept, of the most salient
 * entities first, while there is room for their characters.
 */
final class EntityBudget {
    static final int MAX_ENTITIES = 30;
    static final int MAX_VARIANTS = 6;
    static final int MAX_ROLES = 3;
    static final int MAX_UNITS = 4_500;
    // what a role takes besides its words
    private static final int ROLE_UNITS = 25;

    private int left = MAX_UNITS;

    private EntityBudget() {}

    /** The first entities, bounded. */
    static List<Entity> bound(List<Entity> entities) {
        List<Entity> first = entities.subList(0, Math.min(MAX_ENTITIES, entities.size()));
        if (fits(first)) {
            return first;
        }
        EntityBudget budget = new EntityBudget();
        for (Entity entity : first) {
            budget.left -= entity.entityId() == null ? 0 : entity.entityId().length();
        }
        List<Entity> bounded = new ArrayList<>(first.size());
        for (Entity entity : first) {
            bounded.add(budget.bounded(entity));
        }
        return bounded;
    }

    /** Whether nothing has to go of any, as is mostly so. */
    private static boolean fits(List<Entity> entities) {
        int units = 0;
        for (Entity entity : entities) {
            if (isLong(entity.name())
                    || entity.variants().size() > MAX_VARIANTS
                    || entity.roles().size() > MAX_ROLES) {
                return false;
            }
            units += entity.entityId() == null ? 0 : entity.entityId().length();
            for (String variant : entity.variants()) {
                if (isLong(variant)) {
                    return false;
                }
                units += variant.length();
            }
            for (Role role : entity.roles()) {
                units += role.title().length() + ROLE_UNITS;
            }
        }
        return units <= MAX_UNITS;
    }

    private static boolean isLong(String name) {
        return name.length() > ContributionBuilder.MAX_NAME_UNITS;
    }

    /** The entity itself where nothing of it has to go. */
    private Entity bounded(Entity entity) {
        String name = ContributionBuilder.cut(entity.name(), ContributionBuilder.MAX_NAME_UNITS);
        List<String> variants = variants(entity.variants());
        List<Role> roles = roles(entity.roles());
        if (name.equals(entity.name()) && variants.equals(entity.variants()) && roles.equals(entity.roles())) {
            return entity;
        }
        return new Entity(
                name, entity.type(), entity.mentions(), variants, entity.entityId(), entity.salience(), roles);
    }

    private List<String> variants(List<String> variants) {
        List<String> kept = new ArrayList<>(Math.min(MAX_VARIANTS, variants.size()));
        for (String variant : variants) {
            String cut = ContributionBuilder.cut(variant, ContributionBuilder.MAX_NAME_UNITS);
            if (kept.size() < MAX_VARIANTS && take(cut.length())) {
                kept.add(cut);
            }
        }
        return kept;
    }

    private List<Role> roles(List<Role> roles) {
        List<Role> kept = new ArrayList<>(Math.min(MAX_ROLES, roles.size()));
        for (Role role : roles) {
            if (kept.size() < MAX_ROLES && take(role.title().length() + ROLE_UNITS)) {
                kept.add(role);
            }
        }
        return kept;
    }

    private boolean take(int units) {
        boolean room = units <= left;
        left -= room ? units : 0;
        return room;
    }
}
