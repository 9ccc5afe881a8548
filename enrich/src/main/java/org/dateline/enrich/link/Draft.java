package org.dateline.enrich.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;

/** An entity of an article while its mentions are gathered. */
final class Draft {
    private static final int MAX_VARIANTS = 10;
    private static final int MAX_ROLES = 8;

    private final String entityId;
    private final EntityType type;
    private final TreeSet<String> variants = new TreeSet<>();
    private final Map<String, Role> roles = new LinkedHashMap<>(4);
    private final List<RolePhrase> phrases = new ArrayList<>(0);
    private String name;
    private int count;
    private int allusions;
    private int salience;
    private int first = Integer.MAX_VALUE;

    Draft(String entityId, EntityType type, String name) {
        this.entityId = entityId;
        this.type = type;
        this.name = name;
    }

    EntityType type() {
        return type;
    }

    String name() {
        return name;
    }

    /** How often it is named or alluded to. */
    int weight() {
        return count + allusions;
    }

    /** Index of the first unit of its first mention. */
    int first() {
        return first;
    }

    Set<String> variants() {
        return variants;
    }

    /** The fullest name that is not in capitals names it. */
    void rename(String other) {
        if (other.length() > name.length() && (isCapitals(name) || !isCapitals(other))) {
            vary(name, first);
            name = other;
        }
    }

    /** Counts a mention. */
    void add(String text, int start, int end) {
        count++;
        boolean named = end - start == name.length() && text.startsWith(name, start);
        if (named) {
            first = Math.min(first, start);
        } else {
            vary(text.substring(start, end), start);
        }
    }

    /** Takes note of a word that is not its name but says its name's: "Mexican" names nobody's whereabouts. */
    void allude(String variant, int start) {
        allusions++;
        vary(variant, start);
    }

    private void vary(String variant, int start) {
        first = Math.min(first, start);
        if (variants.size() < MAX_VARIANTS) {
            variants.add(variant);
        }
    }

    /** Counts a reference by role. */
    void refer(RolePhrase phrase) {
        count++;
        first = Math.min(first, phrase.role().span().start());
        add(phrase.role());
    }

    /** Keeps a role that the text gives it. */
    void give(RolePhrase phrase) {
        add(phrase.role());
        if (phrases.size() < MAX_ROLES) {
            phrases.add(phrase);
        }
    }

    private void add(Role role) {
        String key = role.title().toLowerCase(Locale.ROOT);
        Role known = roles.get(key);
        if (known != null && known.span().start() > role.span().start()) {
            roles.put(key, role);
        } else if (known == null && roles.size() < MAX_ROLES) {
            roles.put(key, role);
        }
    }

    /** Whether it has a role that these words name. */
    boolean has(RolePhrase phrase) {
        for (RolePhrase one : phrases) {
            if (phrase.agrees(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it leads the country that these words tell a leader of. */
    boolean leads(RolePhrase phrase) {
        for (RolePhrase one : phrases) {
            boolean leads = RoleWords.isRuler(one.key()) && one.past() == phrase.past();
            if (leads && phrase.country() != null && phrase.country().equals(one.country())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a role. */
    boolean hasRole() {
        return !phrases.isEmpty();
    }

    int salience() {
        return salience;
    }

    void rate(int rating) {
        salience = rating;
    }

    /** How often it is named; at least 1. */
    int count() {
        return Math.max(1, count);
    }

    Entity entity() {
        List<Role> seen = new ArrayList<>(roles.values());
        if (seen.size() > 1) {
            seen.sort(Comparator.comparingInt((Role role) -> role.span().start()));
        }
        variants.remove(name);
        return new Entity(name, type, count(), List.copyOf(variants), entityId, salience, seen);
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }
}
