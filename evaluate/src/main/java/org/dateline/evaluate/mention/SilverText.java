package org.dateline.evaluate.mention;

import java.util.List;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/**
 * A text whose names a teacher has labelled.
 *
 * @param text headline and opening of an article, a line feed between paragraphs
 * @param mentions the names, in order
 */
public record SilverText(String text, List<Mention> mentions) {
    public SilverText {
        mentions = List.copyOf(mentions);
    }

    /** Its tokens. */
    public Tokens tokens() {
        return Tokenizer.tokenize(text);
    }

    /** Its sentences. */
    public List<TextSpan> sentences() {
        return SentenceSplitter.split(text);
    }

    /** The same text all in capitals, unit by unit so that the names stay where they are. */
    public SilverText inCapitals() {
        StringBuilder capitals = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            capitals.append(Character.toUpperCase(text.charAt(i)));
        }
        return new SilverText(capitals.toString(), mentions);
    }
}
