package org.dateline.enrich.time;

import java.util.ArrayList;
import java.util.Comparator;
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
    private final Map<String, List<Phrase>> relative = new HashMap<>();
    private final Map<String, String> beforeMonth;
    private final Map<String, String> beforeYear;
    private final Set<String> openers = new HashSet<>();
    private final WordSieve sieve = new WordSieve();

    private DateWords(String language) {
        this.language = language;
        this.months = ofLanguage("months.txt");
        this.weekdays = ofLanguage("weekdays.txt");
        this.beforeMonth = ofLanguage("before-month.txt");
        this.beforeYear = ofLanguage("before-year.txt");
        ofLanguage("relative.txt").forEach(this::addRelative);
        openers.addAll(relative.keySet());
        openers.addAll(months.keySet());
        // "segunda" of "segunda-feira"
        weekdays.keySet().forEach(day -> openers.add(day.split("-", -1)[0]));
        openers.addAll(RelativeReader.amounts());
        sieve.add(openers);
    }

    /**
     * An expression that counts from the day of publication.
     *
     * @param words its words
     * @param value "unit amount"
     */
    record Phrase(List<String> words, String value) {
        private boolean standsAt(Tokens tokens, int at) {
            for (int i = 1; i < words.size(); i++) {
                if (!tokens.lower(at + i).equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Keeps the phrases of each first word, longest first. */
    private void addRelative(String phrase, String value) {
        List<String> words = List.of(phrase.split("_", -1));
        List<Phrase> phrases = relative.computeIfAbsent(words.get(0), none -> new ArrayList<>());
        phrases.add(new Phrase(words, value));
        phrases.sort(Comparator.comparingInt(one -> -one.words().size()));
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

    /** The longest expression that counts from the day of publication and stands at this token, or null. */
    Phrase relative(Tokens tokens, int at) {
        for (Phrase phrase : relative.getOrDefault(tokens.lower(at), List.of())) {
            if (phrase.standsAt(tokens, at)) {
                return phrase;
            }
        }
        return null;
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
