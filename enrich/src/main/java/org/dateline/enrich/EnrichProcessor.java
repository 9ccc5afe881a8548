package org.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.dateline.enrich.article.ArticleEnricher;
import org.dateline.enrich.article.ModelLoader;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.topic.OrdinalHeader;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.OutcomeJson;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.RejectedArticle;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.json.Json;

/** Turns each raw record into its outcome; what cannot be used goes to dead letters as well. */
final class EnrichProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    private static final int MAX_OUTCOME_BYTES = 4 << 20;
    private static final int MAX_ID = 512;

    private final ContiguityGuard guard = new ContiguityGuard();
    private ProcessorContext<byte[], byte[]> context;
    private ArticleEnricher enricher;

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
        ModelLoader.await();
        enricher = new ArticleEnricher();
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata source = context.recordMetadata().orElseThrow();
        guard.check(source.topic(), source.partition(), source.offset());
        RawPosition position = position(record, source);
        EnrichOutcome outcome = outcome(record.key(), record.value(), position);
        byte[] bytes = OutcomeJson.of(outcome);
        if (bytes.length > MAX_OUTCOME_BYTES) {
            outcome = rejected(position, "too-large", "enriched, the article has " + bytes.length + " bytes");
            bytes = OutcomeJson.of(outcome);
        }
        long timestamp = Math.max(0, record.timestamp());
        byte[] key = outcome.articleId().getBytes(UTF_8);
        context.forward(new Record<>(key, bytes, timestamp), EnrichTopology.OUTCOMES);
        if (outcome instanceof RejectedArticle rejected) {
            forwardDeadLetter(record, source, rejected, timestamp);
        }
    }

    private EnrichOutcome outcome(byte[] key, byte[] value, RawPosition position) {
        if (value == null) {
            return withdrawn(key, position);
        }
        try {
            RawArticle article = Json.fromBytes(value, RawArticle.class);
            if (article == null || article.articleId().length() > MAX_ID) {
                return rejected(position, "bad-id", "the article's id has more than " + MAX_ID + " characters");
            }
            return enricher.enrich(article, position);
        } catch (IOException e) {
            return rejected(position, "unreadable", "no raw article: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // One article must not stop the stage for all others; its bytes tell what to mend.
            return rejected(position, "not-enriched", "enrichment failed: " + e);
        }
    }

    /** A record without a value takes back the article of its key. */
    private static EnrichOutcome withdrawn(byte[] key, RawPosition position) {
        String articleId = key == null ? "" : new String(key, UTF_8);
        if (articleId.isBlank()) {
            return rejected(position, "no-value", "the record has no value, and no key to withdraw an article by");
        }
        return articleId.length() > MAX_ID
                ? rejected(position, "bad-id", "the article's id has more than " + MAX_ID + " characters")
                : new WithdrawnArticle(articleId, position, null, null);
    }

    private void forwardDeadLetter(
            Record<byte[], byte[]> record, RecordMetadata source, RejectedArticle rejected, long timestamp) {
        String where = source.topic() + "-" + source.partition() + "@" + source.offset();
        context.forward(
                DeadLetters.streamsRecord(
                        DeadLetters.letter(
                                "enrich", rejected.reason(), rejected.detail(), where, record.key(), record.value()),
                        timestamp),
                EnrichTopology.DEAD_LETTERS);
    }

    private static RejectedArticle rejected(RawPosition position, String reason, String detail) {
        return new RejectedArticle(position.ordinal(), position, reason, detail);
    }

    private static RawPosition position(Record<byte[], byte[]> record, RecordMetadata source) {
        Header header = record.headers().lastHeader(OrdinalHeader.NAME);
        String ordinal = OrdinalHeader.read(header, source.partition(), source.offset());
        return new RawPosition(ordinal, source.partition(), source.offset());
    }
}
