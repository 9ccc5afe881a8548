package org.dateline.enrich.link;

import java.util.Arrays;
import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/** Which tokens of a text are names. */
final class MentionTokens {
    private static final int NONE = -1;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final int[] first;
    private final int[] after;
    private final int[] at;

    /** Mentions have to be in order, none overlapping another. */
    MentionTokens(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.first = new int[mentions.size()];
        this.after = new int[mentions.size()];
        this.at = new int[tokens.size()];
        Arrays.fill(at, NONE);
        int token = 0;
        for (int i = 0; i < first.length; i++) {
            Mention mention = mentions.get(i);
            token = endingAfter(mention.start(), token);
            first[i] = token;
            while (token < at.length && tokens.start(token) < mention.end()) {
                at[token++] = i;
            }
            after[i] = token;
            withoutTitles(i);
        }
    }

    /** The first token, from one on, that ends after an index. */
    private int endingAfter(int index, int from) {
        int low = from;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.end(middle) <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Titles within a name are none of it. */
    private void withoutTitles(int mention) {
        boolean person = mentions.get(mention).type() == EntityType.PERSON;
        while (person && first[mention] < after[mention] - 1 && RoleWords.isTitleWord(tokens.lower(first[mention]))) {
            at[first[mention]++] = NONE;
            if (tokens.is(first[mention], '.') && first[mention] < after[mention] - 1) {
                at[first[mention]++] = NONE;
            }
        }
    }

    /** The mention's first token. */
    int first(int mention) {
        return first[mention];
    }

    /** The token after the mention's last. */
    int after(int mention) {
        return after[mention];
    }

    /** Index of the mention that a token is part of; -1 for none and beyond the text. */
    int mention(int token) {
        return token < 0 || token >= at.length ? NONE : at[token];
    }

    /** Whether a token is part of a mention of some type. */
    boolean is(int token, EntityType type) {
        int mention = mention(token);
        return mention >= 0 && mentions.get(mention).type() == type;
    }

    /** Whether a token is part of a name that is no person's. */
    boolean isOther(int token) {
        return mention(token) >= 0 && !is(token, EntityType.PERSON);
    }
}
