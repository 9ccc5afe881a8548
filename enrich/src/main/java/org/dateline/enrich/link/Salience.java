package org.dateline.enrich.link;

import java.util.List;
import java.util.Locale;
import org.dateline.model.entity.EntityType;
import org.dateline.model.text.TextSpan;

/**
 * How much an article is about an entity, 0 to 1000: {@value #HEADLINE} for being named in the headline, {@value #OPENING}
 * for the first sentence or {@value #LEAD} for the second or third, and up to {@value #SHARE} for its share of all
 * mentions, the whole from a quarter of them.
 */
final class Salience {
    private static final int HEADLINE = 350;
    private static final int OPENING = 250;
    private static final int LEAD = 150;
    private static final int SHARE = 400;
    private static final int QUARTER = 4;
    private static final int LEAD_SENTENCES = 3;

    private final String headline;
    private final int opening;
    private final int lead;
    private final int total;

    /**
     * @param headline null where there is none
     * @param total number of all mentions
     */
    Salience(String headline, List<TextSpan> sentences, int total) {
        boolean shouted = headline != null && headline.equals(headline.toUpperCase(Locale.ROOT));
        this.headline = headline == null || shouted ? null : headline;
        this.opening = end(sentences, 1);
        this.lead = end(sentences, LEAD_SENTENCES);
        this.total = total;
    }

    private static int end(List<TextSpan> sentences, int number) {
        return sentences.isEmpty()
                ? 0
                : sentences.get(Math.min(number, sentences.size()) - 1).end();
    }

    int of(Draft draft) {
        int place = draft.first() < opening ? OPENING : draft.first() < lead ? LEAD : 0;
        int share = (int) Math.min(SHARE, (long) QUARTER * SHARE * draft.weight() / Math.max(1, total));
        return (isInHeadline(draft) ? HEADLINE : 0) + place + share;
    }

    private boolean isInHeadline(Draft draft) {
        if (headline == null) {
            return false;
        }
        String name = draft.name();
        boolean surname = draft.type() == EntityType.PERSON && stands(name.substring(name.lastIndexOf(' ') + 1));
        if (surname || stands(name)) {
            return true;
        }
        for (String variant : draft.variants()) {
            if (stands(variant)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand in the headline as whole words. */
    private boolean stands(String words) {
        for (int at = headline.indexOf(words); at >= 0; at = headline.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean opens = at == 0 || !Character.isLetterOrDigit(headline.charAt(at - 1));
            if (opens && (end == headline.length() || !Character.isLetterOrDigit(headline.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
