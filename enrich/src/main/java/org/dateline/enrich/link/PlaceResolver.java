package org.dateline.enrich.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.NameKey;

/** Tells which place a name stands for in an article, by the countries that it names. */
final class PlaceResolver {
    private static final String GEORGIA = "GE";
    private static final String GEORGIA_STATE = "US-GA";
    private static final String UNITED_STATES = "US";

    private final String language;
    private final Set<String> countries = new HashSet<>();

    /**
     * @param language of the article, a BCP 47 tag
     * @param located its dateline; null where it has none
     */
    PlaceResolver(String language, String located) {
        this.language = language;
        if (located != null) {
            Place place = resolve(titleCase(located), null);
            if (place.country() != null) {
                countries.add(place.country());
            }
        }
    }

    /**
     * A place.
     *
     * @param entityId its id
     * @param name its name
     * @param country ISO 3166-1 code of the country that it is or lies in; null where that is not known
     * @param capital whether it is a country's capital
     */
    record Place(String entityId, String name, String country, boolean capital) {}

    /** Takes note of a country, or a part of one, that the article names. */
    void name(String code) {
        if (countries.size() < 64) {
            countries.add(Countries.whole(code));
        }
    }

    /** The code of the country or part of one that a name stands for; null where it stands for none. */
    String code(String name) {
        return Countries.code(name, language);
    }

    /**
     * The place that a name stands for.
     *
     * @param within code of the country or part of one that follows it ("Paris, Texas"); null where none does
     */
    Place resolve(String name, String within) {
        String code = within == null ? code(name) : null;
        if (code != null) {
            return country(isState(code) ? GEORGIA_STATE : code, name);
        }
        City city = Cities.find(name, within, countries);
        if (city == null && within != null) {
            return resolve(name, null);
        }
        return city == null
                ? new Place(EntityId.named(EntityType.PLACE, key(name)), name, null, false)
                : new Place(EntityId.city(city.id()), city.name(), city.country(), city.capital());
    }

    /** A country or a part of one, by its code. */
    static Place country(String code, String name) {
        String english = Countries.english(code);
        return new Place(EntityId.country(code), english == null ? name : english, Countries.whole(code), false);
    }

    /** Georgia is the state where an article is about the United States and not about the Caucasus. */
    private boolean isState(String code) {
        return code.equals(GEORGIA)
                && countries.contains(UNITED_STATES)
                && !countries.contains("RU")
                && !countries.contains("AM")
                && !countries.contains("AZ");
    }

    private static String key(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? Integer.toHexString(name.hashCode()) : key;
    }

    /** "MEXICO CITY" as "Mexico City"; what has small letters stays. */
    private static String titleCase(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 4) {
            return name;
        }
        StringBuilder title = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < Math.min(name.length(), title.length()); i++) {
            if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
                title.setCharAt(i, name.charAt(i));
            }
        }
        return title.toString();
    }
}
