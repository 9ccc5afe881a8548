package org.dateline.model.entity;

/**
 * Stable ids of entities, equal for equal things in whatever article:
 *
 * <ul>
 *   <li>{@code iso3166:MX} a country (ISO 3166-1), {@code iso3166:US-TX} a part of one (ISO 3166-2)
 *   <li>{@code geonames:3530597} a city
 *   <li>{@code person:claudia-sheinbaum}, {@code organisation:united-nations}, {@code place:gulf-of-mexico}: whatever has
 *       no register, by its folded full name
 *   <li>{@code unresolved:person:9f86d081884c:smith} somebody of whom the article tells the surname alone: no other
 *       article's Smith
 * </ul>
 */
public final class EntityId {
    private static final String COUNTRY = "iso3166:";
    private static final String CITY = "geonames:";
    private static final String UNRESOLVED = "unresolved:";
    private static final int MAX_NAME = 80;

    private EntityId() {}

    /** The id of a country, by its ISO 3166-1 code, or of a part of one by its ISO 3166-2 code. */
    public static String country(String code) {
        return COUNTRY + code;
    }

    /** The id of a city, by its number in GeoNames. */
    public static String city(int geonameId) {
        return CITY + geonameId;
    }

    /** The id of what is known by its name, a {@link NameKey}. */
    public static String named(EntityType type, String key) {
        return type.code() + ":" + slug(key);
    }

    /**
     * The id of somebody who cannot be told from others of this name.
     *
     * @param scope what tells the article from all others, letters and digits
     * @param key the name, a {@link NameKey}
     */
    public static String unresolved(EntityType type, String scope, String key) {
        return UNRESOLVED + type.code() + ":" + scope + ":" + slug(key);
    }

    /** Whether an id stands for a name rather than for somebody. */
    public static boolean isUnresolved(String entityId) {
        return entityId.startsWith(UNRESOLVED);
    }

    /** Whether an id is one of a register of places. */
    public static boolean isRegistered(String entityId) {
        return entityId.startsWith(COUNTRY) || entityId.startsWith(CITY);
    }

    /** The {@link NameKey} that an id without a register was made of; cut where that is very long. */
    public static String key(String entityId) {
        return entityId.substring(entityId.lastIndexOf(':') + 1).replace('-', ' ');
    }

    private static String slug(String key) {
        if (key.length() <= MAX_NAME) {
            return key.replace(' ', '-');
        }
        int cut = Character.isHighSurrogate(key.charAt(MAX_NAME - 1)) ? MAX_NAME - 1 : MAX_NAME;
        return key.substring(0, cut).replace(' ', '-') + "-" + Integer.toHexString(key.hashCode());
    }
}
