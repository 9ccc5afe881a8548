package org.dateline.enrich.order;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.json.Fields;
import org.dateline.model.json.Json;

/**
 * An outcome as it arrives, not read beyond its position: it may have long to wait.
 *
 * @param position the raw record it is the outcome of
 * @param offset where it stands on {@code enriched-articles}
 * @param json the whole outcome
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Arrival(RawPosition position, long offset, byte[] json) {
    // what follows the position is not looked at
    private static final ObjectReader POSITION =
            Json.mapper().readerFor(RawPosition.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Reads just enough of an outcome, whose position comes among its first fields. */
    public static Arrival of(long offset, byte[] json) {
        try (JsonParser parser = Json.mapper().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("position")) {
                    parser.nextToken();
                    return new Arrival(POSITION.readValue(parser), offset, json);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("outcome at offset " + offset + " cannot be read", e);
        }
        throw new OrderViolation("the outcome at offset " + offset + " of enriched-articles has no position");
    }

    /** The outcome, of an article as much as the clusterer looks at; in half the time that data binding takes. */
    EnrichOutcome read() {
        EnrichedArticle article = Fields.readOrNull(json, in -> new ArticleParser(position, in).article());
        return article == null ? Rows.read(json, EnrichOutcome.class) : article;
    }
}
