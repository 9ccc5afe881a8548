package org.dateline.enrich.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.enrich.lexicon.WordSieve;

/** The words of dates in one language; a language that is not listed gets the English ones. */
final class DateWords {
    private static final String ENGLISH = "en";
    private static final String VIETNAMESE = "vi";
    private static final Lexicon CONNECTORS = Lexicon.load(DateWords.class, "connectors.txt");
    private static final Lexicon DIRECTIONS = Lexicon.load(DateWords.class, "directions.txt");
    private static final Lexicon RANGES = Lexicon.load(DateWords.class, "range-words.txt");
    private static final Map<String, DateWords> LANGUAGES = languages();

    private final String language;
    private final Map<String, String> months;
    private final Map<String, String> weekdays;
    private final Map<String, String> relative;
    private final Map<String, String> beforeMonth;
    private final Map<String, String> beforeYear;
    private final Set<String> relativeOpeners = new HashSet<>();
    private final Set<String> openers = new HashSet<>();
    private final WordSieve sieve = new WordSieve();

    private DateWords(String language) {
        this.language = language;
        this.months = ofLanguage("months.txt");
        this.weekdays = ofLanguage("weekdays.txt");
        this.relative = ofLanguage("relative.txt");
        this.beforeMonth = ofLanguage("before-month.txt");
        this.beforeYear = ofLanguage("before-year.txt");
        relative.keySet().forEach(phrase -> relativeOpeners.add(phrase.split("_", -1)[0]));
        openers.addAll(relativeOpeners);
        openers.addAll(months.keySet());
        // "segunda" of "segunda-feira"
        weekdays.keySet().forEach(day -> openers.add(day.split("-", -1)[0]));
        openers.addAll(RelativeReader.amounts());
        sieve.add(openers);
    }

    private static Map<String, DateWords> languages() {
        Map<String, DateWords> languages = new HashMap<>();
        List.of(ENGLISH, "es", "fr", "de", "it", "nl", "pt", VIETNAMESE)
                .forEach(language -> languages.put(language, new DateWords(language)));
        return languages;
    }

    static DateWords of(String language) {
        return LANGUAGES.getOrDefault(language, LANGUAGES.get(ENGLISH));
    }

    private Map<String, String> ofLanguage(String resource) {
        Lexicon lexicon = Lexicon.load(DateWords.class, resource);
        Map<String, String> words = new HashMap<>();
        for (String key : lexicon.keys()) {
            if (key.startsWith(language + ":")) {
                words.put(key.substring(language.length() + 1), lexicon.get(key));
            }
        }
        return words;
    }

    boolean isEnglish() {
        return language.equals(ENGLISH);
    }

    boolean isVietnamese() {
        return language.equals(VIETNAMESE);
    }

    /** Whether some expression may begin with this word: a month, a weekday, "yesterday", an amount. */
    boolean opens(Tokens tokens, int token) {
        return sieve.passes(tokens.lowerHash(token)) && openers.contains(tokens.lower(token));
    }

    /** The month's number, 0 where the word names none. */
    int month(String word) {
        return number(months.get(word));
    }

    /** The weekday's number, Monday is 1, 0 where the word names none. */
    int weekday(String word) {
        return number(weekdays.get(word));
    }

    /** Whether an expression that counts from the day of publication begins with this word. */
    boolean opensRelative(String word) {
        return relativeOpeners.contains(word);
    }

    /** "unit amount" of an expression with _ between its words, or null. */
    String relative(String phrase) {
        return relative.get(phrase);
    }

    boolean announcesMonth(String word) {
        return beforeMonth.containsKey(word);
    }

    boolean announcesYear(String word) {
        return beforeYear.containsKey(word);
    }

    /** Whether the word stands between the parts of a date. */
    boolean connects(String word) {
        return CONNECTORS.has(word);
    }

    /** Whether the word stands between the ends of a range. */
    boolean joins(String word) {
        return RANGES.has(word);
    }

    /** −1 for "last", 1 for "next", else 0. */
    int direction(String word) {
        return number(DIRECTIONS.get(word));
    }

    private static int number(String value) {
        return value == null ? 0 : Integer.parseInt(value);
    }
}
