package org.dateline.aggregate.claim;

import org.dateline.model.text.TextSpan;

/**
 * A quotation as one article has it.
 *
 * @param origin key of the reporting origin that the article speaks for
 * @param articleId the article
 * @param seq the entry of the recorded order at which its first version came
 * @param speaker who says it; null where the article does not tell
 * @param text the words
 * @param span where in the article's cleaned text
 */
public record Wording(String origin, String articleId, long seq, String speaker, String text, TextSpan span) {}
