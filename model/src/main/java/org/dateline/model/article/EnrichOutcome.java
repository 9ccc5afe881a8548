package org.dateline.model.article;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What became of one raw record: exactly one outcome each, so that the ordered stage can account for every offset. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EnrichedArticle.class, name = "enriched"),
    @JsonSubTypes.Type(value = RejectedArticle.class, name = "rejected"),
    @JsonSubTypes.Type(value = WithdrawnArticle.class, name = "withdrawn")
})
public sealed interface EnrichOutcome permits EnrichedArticle, RejectedArticle, WithdrawnArticle {
    /** The article's id; of a rejected record whose id cannot be read, its ordinal. */
    String articleId();

    /** The raw record this is the outcome of. */
    RawPosition position();
}
