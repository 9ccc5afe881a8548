package org.dateline.enrich.entity;

import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/** Finds names in a text. Implementations are safe for use by several threads and give equal answers to equal questions. */
public interface MentionExtractor {
    /**
     * The mentions of a text in order, none overlapping another, each with its entity's name within this text.
     *
     * @param tokens the text
     * @param sentences its sentences, in order
     * @param language its language, a BCP 47 tag
     */
    List<Mention> extract(Tokens tokens, List<TextSpan> sentences, String language);
}
