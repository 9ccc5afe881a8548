package org.dateline.enrich.order;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.enrich.cluster.ContributionBuilder;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Figure;
import org.dateline.model.article.Fingerprint;
import org.dateline.model.article.Quote;
import org.dateline.model.article.QuoteKind;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.TermVector;
import org.dateline.model.entity.Entity;
import org.dateline.model.json.Fields;
import org.dateline.model.text.TextSpan;

/**
 * Makes of an enriched article's JSON what the clusterer looks at: byline, mentions, remarks, further sentences, and what
 * of a quotation is not words and speaker are passed over.
 */
final class ArticleParser {
    private final RawPosition position;
    private final Fields in;
    private final SortedMap<String, TermVector> features = new TreeMap<>();
    private String articleId;
    private String url;
    private String source;
    private String outlet;
    private String headline;
    private String language;
    private Instant publishedAt;
    private Instant receivedAt;
    private String located;
    private String wireCredit;
    private String text;
    private String contentHash;
    private List<TextSpan> sentences;
    private List<Entity> entities;
    private List<DateMention> dates;
    private List<Figure> figures;
    private List<Quote> quotes;
    private Fingerprint fingerprint;

    /** Of the article at this position. */
    ArticleParser(RawPosition position, Fields in) {
        this.position = position;
        this.in = in;
    }

    /** The article that begins here; any other outcome is unlike it. */
    EnrichedArticle article() throws IOException {
        if (!in.enter() || !"type".equals(in.next()) || !"enriched".equals(in.text())) {
            throw in.unlike();
        }
        for (String name = in.next(); name != null; name = in.next()) {
            if (!readText(name) && !readList(name)) {
                in.skip();
            }
        }
        return new EnrichedArticle(
                articleId,
                position,
                url,
                source,
                outlet,
                headline,
                null,
                language,
                publishedAt,
                receivedAt,
                located,
                wireCredit,
                text,
                contentHash,
                sentences,
                List.of(),
                entities,
                dates,
                figures,
                quotes,
                fingerprint,
                features,
                List.of());
    }

    private boolean readText(String name) throws IOException {
        switch (name) {
            case "articleId" -> articleId = in.text();
            case "url" -> url = in.text();
            case "source" -> source = in.text();
            case "outlet" -> outlet = in.text();
            case "headline" -> headline = in.text();
            case "language" -> language = in.text();
            case "publishedAt" -> publishedAt = in.time();
            case "receivedAt" -> receivedAt = in.time();
            case "located" -> located = in.text();
            case "wireCredit" -> wireCredit = in.text();
            case "text" -> text = in.text();
            case "contentHash" -> contentHash = in.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readList(String name) throws IOException {
        switch (name) {
            case "sentences" -> sentences = in.list(TextSpan::read, ContributionBuilder.MAX_SENTENCES);
            case "entities" -> entities = in.list(Entity::read);
            case "dates" -> dates = in.list(DateMention::read);
            case "figures" -> figures = in.list(Figure::read);
            case "quotes" -> quotes = in.list(ArticleParser::quote);
            case "fingerprint" -> fingerprint = Fingerprint.read(in);
            case "features" -> readFeatures();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readFeatures() throws IOException {
        if (in.enter()) {
            for (String name = in.next(); name != null; name = in.next()) {
                features.put(name, TermVector.read(in));
            }
        }
    }

    private static Quote quote(Fields in) throws IOException {
        QuoteKind kind = null;
        List<TextSpan> content = List.of();
        String speaker = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kind" -> kind = kind(in);
                case "content" -> content = in.list(TextSpan::read);
                case "speaker" -> speaker = in.text();
                default -> in.skip();
            }
        }
        return new Quote(kind, content, speaker, null, null, null);
    }

    private static QuoteKind kind(Fields in) throws IOException {
        String code = in.text();
        return switch (code == null ? "" : code) {
            case "direct" -> QuoteKind.DIRECT;
            case "indirect" -> QuoteKind.INDIRECT;
            default -> throw in.unlike();
        };
    }
}
