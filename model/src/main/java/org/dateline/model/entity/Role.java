package org.dateline.model.entity;

import java.io.IOException;
import org.dateline.model.json.Fields;
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

    /** The role whose first field comes next. */
    public static Role read(Fields in) throws IOException {
        String title = null;
        String articleId = null;
        TextSpan span = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "title" -> title = in.text();
                case "articleId" -> articleId = in.text();
                case "span" -> span = TextSpan.readOrNull(in);
                default -> throw in.unlike();
            }
        }
        return new Role(title, articleId, span);
    }
}
