package org.dateline.model.article;

import java.time.Instant;

/**
 * An article that is taken back.
 *
 * @param articleId the article's id
 * @param position the raw record that says so
 * @param outlet who published it; null where the record does not tell, and the id alone says which article it is
 * @param receivedAt when the withdrawal reached the door; null where unknown
 */
public record WithdrawnArticle(String articleId, RawPosition position, String outlet, Instant receivedAt)
        implements EnrichOutcome {}
