package org.dateline.model.event;

import java.util.List;
import org.dateline.model.text.TextSpan;

/**
 * A quotation of an event, with who reports it. Copies count for nobody: they repeat their origin.
 *
 * @param text the words as the first article has them, without marks
 * @param speaker who said it; null where no article tells
 * @param originCount how many reporting origins have it; a lower bound beyond 6
 * @param origins their names, in the order they came
 * @param articleId the first article that has it
 * @param span where in that article's cleaned text
 * @param variants other wordings of it, at most {@value #MAX_VARIANTS}
 */
public record EventQuote(
        String text,
        String speaker,
        int originCount,
        List<String> origins,
        String articleId,
        TextSpan span,
        List<String> variants) {
    /** Other wordings listed. */
    public static final int MAX_VARIANTS = 3;

    public EventQuote {
        origins = origins == null ? List.of() : List.copyOf(origins);
        variants = variants == null ? List.of() : List.copyOf(variants);
    }
}
