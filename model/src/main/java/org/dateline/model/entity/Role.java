package org.dateline.model.entity;

import org.dateline.model.text.TextSpan;

/**
 * A title or role that a text gives somebody ("US Secretary of State", "president of Mexico"), before the name, after it
 * or instead of it.
 *
 * @param title the words as they stand there, without an article
 * @param articleId the article; null within what one article says
 * @param span the first place of these words in the article's cleaned text
 */
public record Role(String title, String articleId, TextSpan span) {
    /** The same role as an event's view has it. */
    public Role of(String article) {
        return new Role(title, article, span);
    }
}
