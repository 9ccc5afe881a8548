package org.dateline.evaluate.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.dateline.enrich.article.ArticleEnricher;
import org.dateline.enrich.feature.FeatureExtractor;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;

/**
 * A corpus enriched and in the order of a corpus run: by time, where an undated article takes its predecessor's; file
 * order for ties. The time is the latest so far.
 *
 * @param name the corpus
 * @param articles in order
 */
public record OrderedCorpus(String name, List<OrderedArticle> articles) {
    public OrderedCorpus {
        articles = List.copyOf(articles);
    }

    private record Turn(GoldArticle gold, Instant time, int line) {}

    /** Enriches and orders; articles that enrichment rejects are left out. */
    public static OrderedCorpus of(GoldCorpus corpus) {
        List<Turn> turns = new ArrayList<>();
        Instant time = null;
        for (GoldArticle gold : corpus.articles()) {
            time = gold.article().publishedAt() == null ? time : gold.article().publishedAt();
            turns.add(new Turn(gold, time, turns.size()));
        }
        turns.sort(Comparator.comparing(Turn::time, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparingInt(Turn::line));
        ArticleEnricher enricher = new ArticleEnricher();
        FeatureExtractor extractor = new FeatureExtractor();
        List<OrderedArticle> articles = new ArrayList<>();
        for (Turn turn : turns) {
            RawPosition position = new RawPosition(Integer.toString(turn.line()), 0, turn.line());
            EnrichOutcome outcome = enricher.enrich(turn.gold().article(), position);
            if (outcome instanceof EnrichedArticle enriched) {
                articles.add(new OrderedArticle(
                        withFeatures(enriched, turn.gold().article(), extractor),
                        turn.time(),
                        turn.gold().event()));
            }
        }
        return new OrderedCorpus(corpus.name(), articles);
    }

    /** The first time that is known; null where none is. */
    public Instant begins() {
        return articles.stream()
                .map(OrderedArticle::time)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The articles that pass, in the same order. */
    public OrderedCorpus where(String newName, Predicate<OrderedArticle> passes) {
        return new OrderedCorpus(newName, articles.stream().filter(passes).toList());
    }

    /** Whether every article has a label. */
    public boolean labelled() {
        return articles.stream().allMatch(article -> article.event() != null);
    }

    /** What parts of one corpus have in common: their name up to a slash. */
    public String family() {
        return name.replaceFirst("/.*", "");
    }

    /**
     * The articles of every other event: an event is even where the SHA-1 of its label is.
     *
     * @param odd which half
     */
    public OrderedCorpus half(boolean odd) {
        return where(name + (odd ? "/odd" : "/even"), article -> odd(article.event()) == odd);
    }

    private static boolean odd(String label) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(label.getBytes(StandardCharsets.UTF_8));
            return (digest[digest.length - 1] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    private static EnrichedArticle withFeatures(EnrichedArticle article, RawArticle raw, FeatureExtractor extractor) {
        if (!article.features().isEmpty()) {
            return article;
        }
        String language =
                "und".equals(article.language()) && raw.language() != null ? raw.language() : article.language();
        return article.withFeatures(language, extractor.extract(article));
    }
}
