package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;
import org.dateline.model.text.TextSpan;

/** One name of an event's articles with its count and its other forms, by their keys. */
final class NamedEntity {
    static final int MAX_VARIANTS = 8;
    static final int MAX_ROLES = 4;

    private static final int EXPECTED_BYTES = 256;

    final String key;
    final EntityType type;
    final TreeMap<String, String> variants = new TreeMap<>();
    final List<Role> roles = new ArrayList<>(0);
    String name;
    // null in older records; of several that are unresolved the first by name
    String entityId;
    long salience;
    long mentions;
    long surplus;

    // null until it is among those that a view shows
    Joined.Shown shown;
    private long version;
    // null once something has changed
    private byte[] stored;
    private List<String> shortForms;

    NamedEntity(String key, EntityType type, String name, long surplus) {
        this.key = key;
        this.type = type;
        this.name = name;
        this.mentions = surplus;
        this.surplus = surplus;
    }

    /** What is certain: the count less what was taken over from the name that had to go. */
    long certain() {
        return mentions - surplus;
    }

    void add(Entity entity) {
        changed();
        mentions += entity.mentions();
        salience += entity.salience();
        identify(entity.entityId());
        entity.roles().forEach(this::add);
        // a spelling with small letters and diacritics tells more than one in capitals only
        if (isCapitals(name) && !isCapitals(entity.name())) {
            name = entity.name();
        }
        for (String variant : entity.variants()) {
            if (variants.size() < MAX_VARIANTS) {
                String folded = EntityKey.of(type, variant);
                // "U.S." beside "US"
                if (variants.putIfAbsent(variant.indexOf('.') < 0 ? folded : folded + ".", variant) == null) {
                    shortForms = null;
                }
            }
        }
    }

    private void changed() {
        stored = null;
        version++;
    }

    /** Grows with each change. */
    long version() {
        return version;
    }

    /** Keys of names that may be short for this one. */
    List<String> shortForms() {
        if (shortForms == null) {
            shortForms = ShortForms.of(this);
        }
        return shortForms;
    }

    /** Takes mentions back, and the roles that only this article is known to give. */
    void subtract(Entity entity, String articleId) {
        changed();
        mentions -= entity.mentions();
        salience -= entity.salience();
        roles.removeIf(role -> articleId.equals(role.articleId()));
    }

    private void identify(String other) {
        boolean better = other != null
                && (entityId == null
                        || (EntityId.isUnresolved(entityId) && !EntityId.isUnresolved(other))
                        || (EntityId.isUnresolved(entityId) == EntityId.isUnresolved(other)
                                && other.compareTo(entityId) < 0));
        entityId = better ? other : entityId;
    }

    private void add(Role role) {
        boolean known = roles.stream().anyMatch(one -> one.title().equalsIgnoreCase(role.title()));
        if (!known && roles.size() < MAX_ROLES) {
            roles.add(role);
        }
    }

    private static boolean isCapitals(String text) {
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return true;
    }

    void write(StateWriter out) {
        if (stored == null) {
            StateWriter once = new StateWriter(EXPECTED_BYTES);
            writeFields(once);
            stored = once.toBytes();
        }
        out.copy(stored, 0);
    }

    private void writeFields(StateWriter out) {
        out.text(key);
        out.text(name);
        out.number(mentions);
        out.number(surplus);
        out.number(salience);
        out.text(entityId);
        out.list(roles, (to, role) -> {
            to.text(role.title());
            to.text(role.articleId());
            to.number(role.span().start());
            to.number(role.span().end());
        });
        out.list(variants.entrySet(), (to, variant) -> {
            to.text(variant.getKey());
            to.text(variant.getValue());
        });
    }

    static NamedEntity read(StateReader in) {
        String key = in.text();
        NamedEntity entity = new NamedEntity(key, EntityKey.type(key), in.text(), 0);
        entity.mentions = in.number();
        entity.surplus = in.number();
        entity.salience = in.number();
        entity.entityId = in.text();
        entity.roles.addAll(in.list(NamedEntity::readRole));
        int variants = in.count();
        for (int i = 0; i < variants; i++) {
            entity.variants.put(in.text(), in.text());
        }
        return entity;
    }

    private static Role readRole(StateReader in) {
        return new Role(in.text(), in.text(), new TextSpan(in.count(), in.count()));
    }
}
