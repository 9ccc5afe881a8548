package org.dateline.enrich.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.enrich.lexicon.WordSieve;

/** Numbers in words and what multiplies them, in one language. */
final class NumberWords {
    private static final Lexicon WORDS = Lexicon.load(NumberWords.class, "number-words.txt");
    private static final Lexicon SCALES = Lexicon.load(NumberWords.class, "scales.txt");
    private static final String HALF = "half";
    private static final Set<String> ARTICLES = Set.of("a", "una", "une", "ein");
    private static final Map<String, NumberWords> LANGUAGES = languages();

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final WordSieve sieve = new WordSieve();
    private final boolean decimalComma;

    private NumberWords(String language) {
        for (String key : WORDS.keys()) {
            if (key.startsWith(language + ":")) {
                numbers.put(key.substring(language.length() + 1), new BigDecimal(WORDS.get(key)));
            }
        }
        sieve.add(numbers.keySet());
        sieve.add(ARTICLES);
        sieve.add(List.of(HALF));
        decimalComma = !language.equals("en");
    }

    private static Map<String, NumberWords> languages() {
        Map<String, NumberWords> languages = new HashMap<>();
        List.of("en", "es", "fr", "de", "it", "nl", "pt", "vi")
                .forEach(language -> languages.put(language, new NumberWords(language)));
        return languages;
    }

    static NumberWords of(String language) {
        return LANGUAGES.getOrDefault(language, LANGUAGES.get("en"));
    }

    /** Whether a quantity may begin with this word. */
    boolean mayOpen(Tokens tokens, int token) {
        return sieve.passes(tokens.lowerHash(token));
    }

    /** Whether the word means one of what comes after it: "a dozen". */
    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /** Whether the word means half of what comes after it: "half a dozen". */
    static boolean isHalf(String word) {
        return word.equals(HALF);
    }

    /** The number a word stands for, or null. */
    BigDecimal number(String word) {
        return numbers.get(word);
    }

    /** What the word multiplies a number before it by, or null. */
    static BigDecimal scale(String word) {
        String scale = SCALES.get(word);
        return scale == null ? null : new BigDecimal(scale);
    }

    /** The number these digits write, points and commas read as this language does; null where they write none. */
    BigDecimal digits(String digits) {
        StringBuilder plain = new StringBuilder();
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean decimal = last >= 0 && isDecimal(digits, last);
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit >= 0) {
                plain.append((char) ('0' + digit));
            } else if (i == last && decimal) {
                plain.append('.');
            }
        }
        return plain.isEmpty() ? null : new BigDecimal(plain.toString());
    }

    /** Three digits after a single separator are thousands where that is the language's thousands separator. */
    private boolean isDecimal(String digits, int last) {
        char separator = digits.charAt(last);
        int other = digits.indexOf(separator == '.' ? ',' : '.');
        boolean repeated = digits.indexOf(separator) < last;
        if (repeated) {
            return false;
        }
        boolean three = digits.length() - last - 1 == 3;
        boolean languages = separator == (decimalComma ? ',' : '.');
        return languages || other >= 0 || !three;
    }
}
