package org.dateline.enrich.feature;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Collections;
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
    private static final int COGNATE_STEM = 5;
    private static final Words NONE = new Words(new FoldedText(0), 0);

    /**
     * The term vectors of an article by {@linkplain FeatureField#key() field}; fields without a term are left out.
     *
     * @param article with all but its features
     */
    public SortedMap<String, TermVector> extract(EnrichedArticle article) {
        Words text = Tokenizer.words(article.text(), MAX_WORDS);
        Words title = article.headline() == null
                ? text.first(TITLE_WORDS)
                : Tokenizer.words(article.headline(), MAX_HEADLINE_WORDS);
        Words lead = text.first(LEAD_WORDS);
        NameFinder finder = new NameFinder(title, text);
        IntArrayList inTitle = finder.names(title);
        IntArrayList inText = finder.names(text);
        List<String> numbers = numbers(article, title, text);
        TermCounter names = new TermCounter('e', inTitle.size() + inText.size());
        spans(title, inTitle, names);
        spans(text, inText, names);
        TermCounter cognates = new TermCounter('x', inTitle.size() + inText.size() + numbers.size() + LEAD_WORDS);
        spans(title, inTitle, cognates);
        spans(text, inText, cognates);
        SortedMap<String, TermVector> features = new TreeMap<>();
        put(FeatureField.TITLE, words(title, NONE), features);
        put(FeatureField.LEAD, words(title, lead), features);
        put(FeatureField.FULL, words(title, text), features);
        put(FeatureField.NAMES, names, features);
        put(FeatureField.HEADS, heads(finder, title, inTitle, text.first(HEAD_WORDS)), features);
        put(FeatureField.NUMBERS, terms('n', numbers), features);
        put(FeatureField.BIGRAMS, bigrams(title, lead), features);
        put(FeatureField.COGNATES, cognates(cognates, numbers, title, lead), features);
        return Collections.unmodifiableSortedMap(features);
    }

    private static void put(FeatureField field, TermCounter counter, Map<String, TermVector> features) {
        TermVector vector = counter.vector();
        if (vector.size() > 0) {
            features.put(field.key(), vector);
        }
    }

    private static TermCounter words(Words title, Words text) {
        TermCounter counter = new TermCounter('w', 2 * title.size() + text.size());
        counter.addWords(title);
        if (text.size() > 0) {
            counter.addWords(title);
        }
        counter.addWords(text);
        return counter;
    }

    /** Counts spans of words, given as pairs: first word, word after the last. */
    private static void spans(Words words, IntArrayList spans, TermCounter counter) {
        for (int i = 0; i < spans.size(); i += 2) {
            counter.addSpan(words, spans.getInt(i), spans.getInt(i + 1));
        }
    }

    private static TermCounter heads(NameFinder finder, Words title, IntArrayList inTitle, Words opening) {
        TermCounter counter = new TermCounter('e', inTitle.size());
        spans(title, inTitle, counter);
        spans(opening, finder.names(opening), counter);
        return counter;
    }

    private static TermCounter terms(char kind, List<String> terms) {
        TermCounter counter = new TermCounter(kind, terms.size());
        terms.forEach(counter::add);
        return counter;
    }

    private static List<String> numbers(EnrichedArticle article, Words title, Words text) {
        List<String> numbers = new ArrayList<>();
        numbers(title, numbers);
        numbers(text, numbers);
        Set<String> written = new HashSet<>(numbers);
        for (Figure figure : article.figures()) {
            if (written.add(figure.value())) {
                numbers.add(figure.value());
            }
        }
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

    private static void numbers(Words words, List<String> numbers) {
        for (int i = 0; i < words.size(); i++) {
            if (words.has(i, Words.NUMBER)) {
                numbers.add(words.form(i));
            }
        }
    }

    private static TermCounter bigrams(Words title, Words text) {
        TermCounter counter = new TermCounter('b', title.size() + text.size());
        pairs(title, counter);
        pairs(text, counter);
        return counter;
    }

    private static void pairs(Words words, TermCounter counter) {
        for (int i = 1; i < words.size(); i++) {
            counter.addSpan(words, i - 1, i + 1);
        }
    }

    private static TermCounter cognates(TermCounter names, List<String> numbers, Words title, Words text) {
        numbers.forEach(names::add);
        stems(title, names);
        stems(text, names);
        return names;
    }

    private static void stems(Words words, TermCounter counter) {
        for (int i = 0; i < words.size(); i++) {
            if (words.length(i) > COGNATE_STEM) {
                counter.add(words, i, 0, COGNATE_STEM);
            }
        }
    }
}
