package org.dateline.enrich.lexicon;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of countries (in the languages of the press, from ICU's CLDR data), regions and cities. */
public final class Places {
    private static final String[] LANGUAGES = {
        "en", "es", "fr", "de", "it", "nl", "pt", "vi", "ru", "pl", "sv", "da", "no", "tr"
    };

    private Places() {}

    /** Whether a place has this name, in title case or in capitals. */
    public static boolean isPlace(String name) {
        return isListed(name) || (isShouted(name) && isListed(titleCase(name)));
    }

    private static boolean isListed(String name) {
        return isCountryOrRegion(name) || Names.CITIES.has(name);
    }

    /** Whether a country or a large region has this name; fewer names of persons among them than among cities. */
    public static boolean isCountryOrRegion(String name) {
        return Names.COUNTRIES.containsKey(name) || Names.REGIONS.has(name) || Names.EXONYMS.has(name);
    }

    /** The names of countries, in the languages of the press. */
    public static Set<String> countries() {
        return Names.COUNTRIES.keySet();
    }

    /** The English names of countries. */
    public static Set<String> english() {
        return new TreeSet<>(Names.COUNTRIES.values());
    }

    /** The names of regions, continents and seas. */
    public static Set<String> regions() {
        return Names.REGIONS.keys();
    }

    /** The names of cities. */
    public static Set<String> cities() {
        return Names.CITIES.keys();
    }

    /** "NEW YORK" as "New York". */
    private static String titleCase(String name) {
        StringBuilder title = new StringBuilder(LowerCase.of(name));
        for (int i = 0; i < Math.min(title.length(), name.length()); i++) {
            boolean opens = i == 0 || !Character.isLetter(title.charAt(i - 1));
            if (opens && title.length() == name.length()) {
                title.setCharAt(i, name.charAt(i));
            }
        }
        return title.toString();
    }

    /** A country's English name, whatever language it is named in; any other name as it is. */
    public static String canonical(String name) {
        return Names.COUNTRIES.getOrDefault(name, name);
    }

    private static boolean isShouted(String name) {
        return name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Loads at first use. */
    private static final class Names {
        static final Lexicon CITIES = Lexicon.load(Places.class, "cities.txt");
        static final Lexicon REGIONS = Lexicon.load(Places.class, "regions.txt");
        static final Lexicon EXONYMS = Lexicon.load(Places.class, "exonyms.txt");
        static final Map<String, String> COUNTRIES = countries();

        private static Map<String, String> countries() {
            Map<String, String> names = new HashMap<>();
            for (String region : ULocale.getISOCountries()) {
                String english = ULocale.getDisplayCountry("und-" + region, "en");
                for (String language : LANGUAGES) {
                    String name = ULocale.getDisplayCountry("und-" + region, language);
                    names.putIfAbsent(name, english);
                    names.putIfAbsent(name.toUpperCase(Locale.ROOT), english);
                }
            }
            return names;
        }
    }
}
