package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Figure;
import org.dateline.model.article.Quote;
import org.dateline.model.article.QuoteKind;
import org.dateline.model.article.TermVector;
import org.dateline.model.event.Contribution;
import org.dateline.model.text.TextSpan;

/** Builds what an article brings to its event, bounded whatever the article holds. */
public final class ContributionBuilder {
    /** Leading sentences of an article that its event is told. */
    public static final int MAX_SENTENCES = 5;

    static final int MAX_SENTENCE_UNITS = 600;
    static final int MAX_DATES = 60;
    static final int MAX_FIGURES = 24;
    static final int MAX_QUOTES = 8;
    static final int MAX_QUOTE_UNITS = 400;
    static final int MAX_TERMS = 400;
    static final int MAX_NAME_UNITS = 60;
    static final int MAX_LINE_UNITS = 500;

    private ContributionBuilder() {}

    /**
     * What an article brings.
     *
     * @param article with its features
     * @param copyOf the article that it copies, null for one of its own
     */
    public static Contribution build(EnrichedArticle article, String copyOf) {
        return new Contribution(
                cut(article.outlet(), MAX_NAME_UNITS),
                cut(article.url(), 2 * MAX_LINE_UNITS),
                cut(article.source(), MAX_LINE_UNITS),
                cut(article.headline(), MAX_LINE_UNITS),
                article.language(),
                article.publishedAt(),
                article.receivedAt(),
                cut(article.located(), MAX_NAME_UNITS),
                cut(article.wireCredit(), MAX_NAME_UNITS),
                copyOf,
                EntityBudget.bound(article.entities()),
                first(article.dates(), MAX_DATES, date -> date),
                first(article.figures(), MAX_FIGURES, ContributionBuilder::bounded),
                quotes(article),
                first(article.sentences(), MAX_SENTENCES, span -> sentence(article.text(), span)),
                terms(article));
    }

    private static Contribution.Sentence sentence(String text, TextSpan span) {
        String cut = cut(span.of(text), MAX_SENTENCE_UNITS);
        return new Contribution.Sentence(new TextSpan(span.start(), span.start() + cut.length()), cut);
    }

    private static Figure bounded(Figure figure) {
        return new Figure(
                figure.start(),
                figure.end(),
                cut(figure.value(), MAX_NAME_UNITS),
                cut(figure.unit(), MAX_NAME_UNITS),
                cut(figure.counts(), MAX_NAME_UNITS));
    }

    /** Direct quotations; of one that is interrupted, the stretches one after the other. */
    private static List<Contribution.Said> quotes(EnrichedArticle article) {
        List<Contribution.Said> said = new ArrayList<>();
        for (Quote quote : article.quotes()) {
            if (said.size() < MAX_QUOTES
                    && quote.kind() == QuoteKind.DIRECT
                    && !quote.content().isEmpty()) {
                said.add(said(article.text(), quote));
            }
        }
        return said;
    }

    private static Contribution.Said said(String text, Quote quote) {
        StringBuilder words = new StringBuilder();
        int start = -1;
        int end = 0;
        for (TextSpan span : quote.content()) {
            TextSpan stretch = trimmed(text, span);
            words.append(start < 0 ? "" : " ").append(text, stretch.start(), stretch.end());
            start = start < 0 ? stretch.start() : start;
            end = stretch.end();
        }
        return new Contribution.Said(
                cut(quote.speaker(), MAX_NAME_UNITS), cut(words.toString(), MAX_QUOTE_UNITS), new TextSpan(start, end));
    }

    // French marks have a no-break space inside
    private static TextSpan trimmed(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static TermVector terms(EnrichedArticle article) {
        TermVector lead = article.features().getOrDefault("lead", TermVector.EMPTY);
        if (lead.size() <= MAX_TERMS) {
            return lead;
        }
        Map<Integer, Integer> bounded = new TreeMap<>();
        for (int i = 0; i < MAX_TERMS; i++) {
            bounded.put(lead.hash(i), lead.count(i));
        }
        return TermVector.of(bounded);
    }

    private static <T, R> List<R> first(List<T> all, int limit, Function<T, R> make) {
        List<R> first = new ArrayList<>(Math.min(limit, all.size()));
        for (int i = 0; i < all.size() && i < limit; i++) {
            first.add(make.apply(all.get(i)));
        }
        return first;
    }

    /** The first units of a line, never half a surrogate pair; null stays null. */
    static String cut(String line, int units) {
        if (line == null || line.length() <= units) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(units - 1)) ? units - 1 : units);
    }
}
