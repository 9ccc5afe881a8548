package org.dateline.enrich.feature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Figure;
import org.dateline.model.article.TermVector;

/** Makes the term vectors that articles are compared by. Stateless. */
public final class FeatureExtractor {
    private static final int MAX_WORDS = 3_000;
    private static final int MAX_HEADLINE_WORDS = 60;
    private static final int TITLE_WORDS = 15;
    private static final int LEAD_WORDS = 100;
    private static final int HEAD_WORDS = 25;
    private static final int GRAM_WORDS = 60;
    private static final int GRAM = 4;
    private static final int COGNATE_STEM = 5;

    /**
     * The term vectors of an article by {@linkplain FeatureField#key() field}; fields without a term are left out.
     *
     * @param article with all but its features
     */
    public SortedMap<String, TermVector> extract(EnrichedArticle article) {
        List<Token> text = Tokenizer.tokens(article.text(), MAX_WORDS);
        List<Token> title = article.headline() == null
                ? first(text, TITLE_WORDS)
                : Tokenizer.tokens(article.headline(), MAX_HEADLINE_WORDS);
        Map<FeatureField, TermCounter> counters = new EnumMap<>(FeatureField.class);
        counters.put(FeatureField.TITLE, words(title, List.of()));
        counters.put(FeatureField.LEAD, words(title, first(text, LEAD_WORDS)));
        counters.put(FeatureField.FULL, words(title, text));
        NameFinder finder = new NameFinder(title, text);
        List<String> names = new ArrayList<>(finder.names(title));
        names.addAll(finder.names(text));
        counters.put(FeatureField.NAMES, terms('e', names));
        List<String> heads = new ArrayList<>(finder.names(title));
        heads.addAll(finder.names(first(text, HEAD_WORDS)));
        counters.put(FeatureField.HEADS, terms('e', heads));
        List<String> numbers = numbers(article, title, text);
        counters.put(FeatureField.NUMBERS, terms('n', numbers));
        counters.put(FeatureField.BIGRAMS, bigrams(title, first(text, LEAD_WORDS)));
        counters.put(FeatureField.GRAMS, grams(title, first(text, GRAM_WORDS)));
        counters.put(FeatureField.COGNATES, cognates(names, numbers, title, first(text, LEAD_WORDS)));
        SortedMap<String, TermVector> features = new TreeMap<>();
        counters.forEach((field, counter) -> features.put(field.key(), counter.vector()));
        features.values().removeIf(vector -> vector.size() == 0);
        return Collections.unmodifiableSortedMap(features);
    }

    private static TermCounter words(List<Token> title, List<Token> text) {
        TermCounter counter = new TermCounter('w', 2 * title.size() + text.size());
        title.forEach(token -> counter.addHash(token.hash()));
        if (!text.isEmpty()) {
            title.forEach(token -> counter.addHash(token.hash()));
        }
        text.forEach(token -> counter.addHash(token.hash()));
        return counter;
    }

    private static TermCounter terms(char kind, List<String> terms) {
        TermCounter counter = new TermCounter(kind, terms.size());
        terms.forEach(counter::add);
        return counter;
    }

    private static List<String> numbers(EnrichedArticle article, List<Token> title, List<Token> text) {
        List<String> numbers = new ArrayList<>();
        title.stream().filter(Token::number).map(Token::form).forEach(numbers::add);
        text.stream().filter(Token::number).map(Token::form).forEach(numbers::add);
        Set<String> written = new HashSet<>(numbers);
        article.figures().stream().map(Figure::value).filter(written::add).forEach(numbers::add);
        for (DateMention date : article.dates()) {
            // YYYY-MM-DD: the day of the year is what articles with and without a year share
            if (date.value().length() == 10
                    && date.value().charAt(4) == '-'
                    && date.value().charAt(7) == '-') {
                numbers.add(date.value().substring(5));
            }
        }
        return numbers;
    }

    private static TermCounter bigrams(List<Token> title, List<Token> text) {
        TermCounter counter = new TermCounter('b', title.size() + text.size());
        pairs(title, counter);
        pairs(text, counter);
        return counter;
    }

    private static void pairs(List<Token> tokens, TermCounter counter) {
        for (int i = 1; i < tokens.size(); i++) {
            counter.addPair(tokens.get(i - 1), tokens.get(i));
        }
    }

    private static TermCounter grams(List<Token> title, List<Token> text) {
        TermCounter counter = new TermCounter('g', GRAM * (2 * title.size() + text.size()));
        for (List<Token> tokens : List.of(title, title, text)) {
            tokens.forEach(token -> grams(token, counter));
        }
        return counter;
    }

    private static void grams(Token token, TermCounter counter) {
        if (token.length() <= GRAM) {
            token.count(0, token.length(), counter);
            return;
        }
        for (int i = 0; i + GRAM <= token.length(); i++) {
            token.count(i, i + GRAM, counter);
        }
    }

    private static TermCounter cognates(List<String> names, List<String> numbers, List<Token> title, List<Token> text) {
        TermCounter counter = new TermCounter('x', names.size() + numbers.size() + title.size() + text.size());
        names.forEach(counter::add);
        numbers.forEach(counter::add);
        for (List<Token> tokens : List.of(title, text)) {
            tokens.stream()
                    .filter(token -> token.length() > COGNATE_STEM)
                    .forEach(token -> token.count(0, COGNATE_STEM, counter));
        }
        return counter;
    }

    private static List<Token> first(List<Token> tokens, int limit) {
        return tokens.subList(0, Math.min(limit, tokens.size()));
    }
}
