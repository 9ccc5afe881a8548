package org.dateline.enrich.feature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        TermCounter counter = new TermCounter('w');
        title.forEach(token -> counter.add(token.form()));
        if (!text.isEmpty()) {
            title.forEach(token -> counter.add(token.form()));
        }
        text.forEach(token -> counter.add(token.form()));
        return counter;
    }

    private static TermCounter terms(char kind, List<String> terms) {
        TermCounter counter = new TermCounter(kind);
        terms.forEach(counter::add);
        return counter;
    }

    private static List<String> numbers(EnrichedArticle article, List<Token> title, List<Token> text) {
        List<String> numbers = new ArrayList<>();
        title.stream().filter(Token::number).map(Token::form).forEach(numbers::add);
        text.stream().filter(Token::number).map(Token::form).forEach(numbers::add);
        article.figures().stream()
                .map(Figure::value)
                .filter(value -> !numbers.contains(value))
                .forEach(numbers::add);
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
        TermCounter counter = new TermCounter('b');
        pairs(title, counter);
        pairs(text, counter);
        return counter;
    }

    private static void pairs(List<Token> tokens, TermCounter counter) {
        for (int i = 1; i < tokens.size(); i++) {
            counter.addPair(tokens.get(i - 1).form(), tokens.get(i).form());
        }
    }

    private static TermCounter grams(List<Token> title, List<Token> text) {
        TermCounter counter = new TermCounter('g');
        for (List<Token> tokens : List.of(title, title, text)) {
            tokens.forEach(token -> grams(token.form(), counter));
        }
        return counter;
    }

    private static void grams(String form, TermCounter counter) {
        if (form.length() <= GRAM) {
            counter.add(form);
            return;
        }
        for (int i = 0; i + GRAM <= form.length(); i++) {
            counter.add(form, i, i + GRAM);
        }
    }

    private static TermCounter cognates(List<String> names, List<String> numbers, List<Token> title, List<Token> text) {
        TermCounter counter = new TermCounter('x');
        names.forEach(counter::add);
        numbers.forEach(counter::add);
        for (List<Token> tokens : List.of(title, text)) {
            tokens.stream()
                    .filter(token -> token.form().length() > COGNATE_STEM)
                    .forEach(token -> counter.add(token.form(), 0, COGNATE_STEM));
        }
        return counter;
    }

    private static List<Token> first(List<Token> tokens, int limit) {
        return tokens.subList(0, Math.min(limit, tokens.size()));
    }
}
