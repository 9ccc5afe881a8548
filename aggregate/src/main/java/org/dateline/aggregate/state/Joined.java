package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;

/** A full name with the short forms that join it. */
final class Joined {
    private final NamedEntity full;
    private final List<NamedEntity> shorter;
    private final long mentions;
    private final long salience;

    /** The salience is that of the average article. */
    Joined(NamedEntity full, List<NamedEntity> shorter, int articles) {
        this.full = full;
        this.shorter = shorter;
        long named = full.certain();
        long salient = full.salience;
        for (int i = 0; i < shorter.size(); i++) {
            named += shorter.get(i).certain();
            salient += shorter.get(i).salience;
        }
        mentions = named;
        salience = Math.min(Entity.MAX_SALIENCE, salient / articles);
    }

    /** The most salient first. */
    static int compare(Joined one, Joined other) {
        int order = Long.compare(other.salience, one.salience);
        order = order != 0 ? order : Long.compare(other.mentions, one.mentions);
        order = order != 0 ? order : one.full.name.compareTo(other.full.name);
        return order != 0 ? order : one.full.type.compareTo(other.full.type);
    }

    /** What the view shows; the same object as long as it shows the same. */
    Entity entity() {
        long version = version();
        Shown shown = full.shown;
        boolean same = shown != null
                && shown.version == version
                && shown.entity.salience() == salience
                && shown.shorter.equals(shorter);
        if (!same) {
            full.shown = new Shown(toEntity(), shorter, version);
        }
        return full.shown.entity;
    }

    // versions only grow: the same names have the same sum only while none of them has changed
    private long version() {
        long sum = full.version();
        for (int i = 0; i < shorter.size(); i++) {
            sum += shorter.get(i).version();
        }
        return sum;
    }

    /** What a full name was last shown as, with the short ones that joined it, and what their versions summed up to. */
    record Shown(Entity entity, List<NamedEntity> shorter, long version) {}

    private Entity toEntity() {
        TreeSet<String> variants = new TreeSet<>(full.variants.values());
        List<Role> roles = new ArrayList<>(full.roles);
        String id = full.entityId;
        for (NamedEntity form : shorter) {
            variants.add(form.name);
            variants.addAll(form.variants.values());
            roles.addAll(form.roles);
            id = better(id, form.entityId);
        }
        variants.remove(full.name);
        List<String> capped = new ArrayList<>(variants);
        return new Entity(
                full.name,
                full.type,
                (int) Math.min(Integer.MAX_VALUE, mentions),
                capped.subList(0, Math.min(NamedEntity.MAX_VARIANTS, capped.size())),
                id,
                (int) salience,
                roles.subList(0, Math.min(NamedEntity.MAX_ROLES, roles.size())));
    }

    /** The full name's id; a person's is that of the shortest full name, which is the same in most articles. */
    private String better(String id, String other) {
        if (other == null || EntityId.isUnresolved(other)) {
            return id;
        }
        boolean better =
                id == null || EntityId.isUnresolved(id) || (full.type == EntityType.PERSON && isShorter(other, id));
        return better ? other : id;
    }

    private static boolean isShorter(String one, String other) {
        return one.length() < other.length() || (one.length() == other.length() && one.compareTo(other) < 0);
    }
}
