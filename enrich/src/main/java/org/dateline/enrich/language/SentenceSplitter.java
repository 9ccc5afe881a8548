package org.dateline.enrich.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.article.TextSpan;

/** Finds the sentences of a text. Safe for use by several threads. */
public final class SentenceSplitter {
    /**
     * The sentences of a text in order, without the white space around them; a line feed always ends one.
     *
     * @param text paragraphs separated by line feeds
     */
    public List<TextSpan> split(String text) {
        List<TextSpan> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                sentences.add(new TextSpan(start, last));
            }
            start = end;
        }
        return sentences;
    }
}
