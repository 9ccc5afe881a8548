package org.dateline.model.article;

import java.util.List;
import org.dateline.model.text.TextSpan;

/**
 * What an article has somebody say.
 *
 * @param kind whether word by word
 * @param content the words, marks not included; several stretches where the speaker is named between them
 * @param speaker the speaker's name within the article; the words that stand for one where there is no name ("a
 *     spokesman"); null where the article does not tell
 * @param source where the speaker is named, null where another sentence tells
 * @param verb the verb of saying as printed, null where there is none
 * @param sentence the sentence the words stand in, or all they stretch over
 */
public record Quote(
        QuoteKind kind, List<TextSpan> content, String speaker, TextSpan source, String verb, TextSpan sentence) {
    public Quote {
        content = List.copyOf(content);
    }
}
