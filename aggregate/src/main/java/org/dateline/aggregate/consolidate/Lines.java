package org.dateline.aggregate.consolidate;

import java.util.List;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.event.Event.Line;
import org.dateline.model.event.EventMember;
import org.dateline.model.text.TextSpan;

/** Cuts texts to the lengths that a view shows. All lengths are in UTF-16 units. */
final class Lines {
    static final int MAX_HEADLINE = 300;
    static final int MAX_FALLBACK = 160;
    static final int MAX_LEAD = 480;
    static final int MAX_SENTENCES = 4;

    private static final String ELLIPSIS = "…";

    private Lines() {}

    /** An article's headline, else the opening of its first sentence; null where it has neither. */
    static Line headline(EventMember member, List<Sentence> sentences) {
        if (member.headline() != null) {
            return new Line(member.headline(), member.articleId(), member.outlet(), null);
        }
        return sentences.isEmpty() ? null : line(member, sentences.get(0), MAX_FALLBACK);
    }

    /** An article's first sentences, each of at most {@value #MAX_LEAD} units. */
    static List<Sentence> opening(Contribution contribution) {
        return contribution.sentences().stream()
                .limit(MAX_SENTENCES)
                .map(sentence -> shortened(sentence, MAX_LEAD))
                .toList();
    }

    /** An article's opening sentences, as many as fit; null where it has no text. */
    static Line lead(EventMember member, List<Sentence> sentences) {
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
        return line(member, lead, MAX_LEAD);
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

    static Line line(EventMember member, Sentence sentence, int most) {
        Sentence cut = shortened(sentence, most);
        return new Line(cut.text(), member.articleId(), member.outlet(), cut.span());
    }

    private static Sentence shortened(Sentence sentence, int most) {
        String text = sentence.text();
        if (text.length() <= most) {
            return sentence;
        }
        int end = cut(text, most - 1);
        int start = sentence.span().start();
        return new Sentence(new TextSpan(start, start + end), text.substring(0, end) + ELLIPSIS);
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
