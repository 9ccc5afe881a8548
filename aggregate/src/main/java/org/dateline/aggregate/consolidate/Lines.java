package org.dateline.aggregate.consolidate;

import java.util.List;
import org.dateline.model.article.TextSpan;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.event.Event.Line;

/** Cuts texts to the lengths that a view shows. All lengths are in UTF-16 units. */
final class Lines {
    static final int MAX_HEADLINE = 300;
    static final int MAX_FALLBACK = 160;
    static final int MAX_LEAD = 480;

    private static final String ELLIPSIS = "…";

    private Lines() {}

    /** An article's headline, else the opening of its first sentence; null where it has neither. */
    static Line headline(String articleId, Contribution contribution) {
        if (hasText(contribution.headline())) {
            return new Line(shortened(contribution.headline(), MAX_HEADLINE), articleId, null);
        }
        List<Sentence> sentences = contribution.sentences();
        return sentences.isEmpty() ? null : line(articleId, sentences.get(0), MAX_FALLBACK);
    }

    /** An article's opening sentences, as many as fit; null where it has no text. */
    static Line lead(String articleId, Contribution contribution) {
        List<Sentence> sentences = contribution.sentences();
        if (sentences.isEmpty()) {
            return null;
        }
        Sentence lead = sentences.get(0);
        for (Sentence next : sentences.subList(1, sentences.size())) {
            // one unit apart: nothing but a space or a line break stands between them
            boolean follows = next.span().start() == lead.span().end() + 1;
            if (!follows || lead.text().length() + 1 + next.text().length() > MAX_LEAD) {
                break;
            }
            TextSpan both = new TextSpan(lead.span().start(), next.span().end());
            lead = new Sentence(both, lead.text() + " " + next.text());
        }
        return line(articleId, lead, MAX_LEAD);
    }

    /** A text of at most that many units, cut between two words, with an ellipsis; null stays null. */
    static String shortened(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        return text.substring(0, cut(text, most - 1)) + ELLIPSIS;
    }

    /** The first units of a text, never half a character; null stays null. */
    static String first(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, whole(text, most));
    }

    static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    private static Line line(String articleId, Sentence sentence, int most) {
        String text = sentence.text();
        if (text.length() <= most) {
            return new Line(text, articleId, sentence.span());
        }
        int end = cut(text, most - 1);
        int start = sentence.span().start();
        return new Line(text.substring(0, end) + ELLIPSIS, articleId, new TextSpan(start, start + end));
    }

    private static int cut(String text, int most) {
        for (int end = most; end > most / 2; end--) {
            if (Character.isWhitespace(text.charAt(end))) {
                return end;
            }
        }
        return whole(text, most);
    }

    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
