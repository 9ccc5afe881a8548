package org.dateline.enrich.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;

/**
 * Decides which event each article reports. One instance sees all articles, in the recorded order; it writes its tables
 * first and then its index in memory. Not safe for use by several threads.
 */
public final class EventClusterer {
    private static final String CONFIGURATION = "founding";

    private final ClusterTables tables;

    /** Rebuilds the index from the tables; decides from there on as the instance that wrote them would have. */
    public EventClusterer(ClusterSettings settings, ClusterTables tables) {
        Objects.requireNonNull(settings);
        this.tables = tables;
    }

    /**
     * Takes the next article of the order.
     *
     * @param seq its place in the order
     * @param time the clusterer's time there; null while none is known
     * @param article with its features
     */
    public ClusterResult assign(long seq, Instant time, EnrichedArticle article) {
        String articleId = article.articleId();
        ArticleRow known = row(articleId);
        if (known != null && !Objects.equals(known.outlet(), article.outlet())) {
            articleId = article.outlet() + "/" + articleId;
            known = row(articleId);
        }
        if (known == null) {
            return found(seq, time, article, articleId);
        }
        if (Objects.equals(known.contentHash(), article.contentHash())) {
            return new ClusterResult(ClusterResult.Kind.DUPLICATE, List.of());
        }
        return revise(seq, time, article, articleId, known);
    }

    /**
     * Time has passed: closes events that have been quiet for longer than the live window.
     *
     * @param seq the tick's place in the order
     * @param time the clusterer's time there; null closes nothing
     */
    public List<EventAssignment.Closing> tick(long seq, Instant time) {
        return List.of();
    }

    private ClusterResult found(long seq, Instant time, EnrichedArticle article, String articleId) {
        String eventId = eventId(articleId, seq);
        put(articleId, new ArticleRow(article.outlet(), article.contentHash(), 1, eventId, seq));
        Decision decision = new Decision(Decision.Kind.FOUNDED, CONFIGURATION, 0, 0, 0, List.of());
        return new ClusterResult(
                ClusterResult.Kind.NEW,
                List.of(new EventAssignment.Assignment(
                        seq, time, eventId, articleId, 1, decision, ContributionBuilder.build(article, null))));
    }

    private ClusterResult revise(long seq, Instant time, EnrichedArticle article, String articleId, ArticleRow known) {
        int version = known.version() + 1;
        put(articleId, new ArticleRow(known.outlet(), article.contentHash(), version, known.eventId(), known.seq()));
        Decision decision = new Decision(Decision.Kind.REVISED, CONFIGURATION, 0, 0, 0, List.of());
        return new ClusterResult(
                ClusterResult.Kind.VERSION,
                List.of(new EventAssignment.Assignment(
                        seq,
                        time,
                        known.eventId(),
                        articleId,
                        version,
                        decision,
                        ContributionBuilder.build(article, null))));
    }

    private ArticleRow row(String articleId) {
        byte[] bytes = tables.articles().get(ArticleRow.key(articleId));
        return bytes == null ? null : ArticleRow.of(bytes);
    }

    private void put(String articleId, ArticleRow row) {
        tables.articles().put(ArticleRow.key(articleId), row.toBytes());
    }

    /** First 64 bits of the SHA-256 of the founding article's id and its seq, in hex. */
    static String eventId(String articleId, long seq) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(articleId.getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
            return HexFormat.of().formatHex(digest.digest(), 0, Long.BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
