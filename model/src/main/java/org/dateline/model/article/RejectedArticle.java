package org.dateline.model.article;

/**
 * A raw record that is no usable article; its bytes are in dead letters.
 *
 * @param articleId the article's id, or the record's ordinal where the id cannot be read
 * @param position the raw record
 * @param reason a short code, kebab-case
 * @param detail what, where and why, for a person
 */
public record RejectedArticle(String articleId, RawPosition position, String reason, String detail)
        implements EnrichOutcome {}
