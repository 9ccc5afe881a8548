package org.dateline.enrich.link;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.enrich.lexicon.Lexicon;

/** Codes of countries (ISO 3166-1) and of some of their parts (ISO 3166-2), by name, people and language. */
final class Countries {
    private static final Lexicon NAMES = Lexicon.load(Countries.class, "countries.txt");
    private static final Lexicon PEOPLES = Lexicon.load(Countries.class, "demonyms.txt");
    private static final Lexicon ENGLISH = Lexicon.load(Countries.class, "country-names.txt");
    private static final String DEFAULT_LANGUAGE = "en";
    /** Languages whose names stay loaded: all that are detected, so that a made-up tag cannot fill the heap. */
    private static final int MAX_LANGUAGES = 128;

    private static final Map<String, String> DISPLAYED = displayed();
    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Countries() {}

    /**
     * The code of a country or of a part of one; null where the name is none.
     *
     * @param name as English or the language has it (Unicode CLDR), or one of the short forms of the press
     * @param language of the text, a BCP 47 tag
     */
    static String code(String name, String language) {
        String listed = NAMES.get(name);
        if (listed != null) {
            return listed;
        }
        String english = names(DEFAULT_LANGUAGE).get(name);
        return english != null || language.equals(DEFAULT_LANGUAGE)
                ? english
                : names(language).get(name);
    }

    /** The code of the country whose people or things a word is said of ("Mexican"); null where it is none. */
    static String ofPeople(String word) {
        return PEOPLES.get(word);
    }

    /** A country's name in the English press; null for a part of a country. */
    static String english(String code) {
        return DISPLAYED.get(code);
    }

    private static Map<String, String> displayed() {
        Map<String, String> names = new HashMap<>();
        for (String code : ULocale.getISOCountries()) {
            String name = ENGLISH.get(code);
            names.put(code, name == null ? ULocale.getDisplayCountry("und-" + code, DEFAULT_LANGUAGE) : name);
        }
        return names;
    }

    /** The country that a part of a country belongs to; a country's own code as it is. */
    static String whole(String code) {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? code : code.substring(0, hyphen);
    }

    private static Map<String, String> names(String language) {
        Map<String, String> known = BY_LANGUAGE.get(language);
        if (known == null) {
            known = load(language);
            if (BY_LANGUAGE.size() < MAX_LANGUAGES) {
                BY_LANGUAGE.put(language, known);
            }
        }
        return known;
    }

    private static Map<String, String> load(String language) {
        Map<String, String> codes = new HashMap<>();
        for (String region : ULocale.getISOCountries()) {
            codes.putIfAbsent(ULocale.getDisplayCountry("und-" + region, language), region);
        }
        return codes;
    }
}
