package org.dateline.enrich.quote;

import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/** Tells the name of who speaks from the words that stand for the speaker. */
final class SpeakerNamer {
    /** How far back a pronoun looks, in mentions. */
    private static final int MOST_BACK = 12;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final AttributionFinder finder;
    private String last;
    private int lastAt;

    SpeakerNamer(Tokens tokens, List<Mention> mentions, AttributionFinder finder) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.finder = finder;
    }

    /** The last speaker that was told, null before the first. */
    String last() {
        return last;
    }

    /** The speaker's name; the words themselves where they are no name and stand for none that is known.
     *
     * @param words index of the first quoted word: names within the words are none that a pronoun stands for
     */
    String name(Attribution attribution, int words) {
        int start = tokens.start(attribution.first());
        int end = tokens.end(attribution.after() - 1);
        String name = named(start, end);
        if (name == null && attribution.after() - attribution.first() == 1) {
            String word = tokens.lower(attribution.first());
            name = SpeechWords.isPersonal(word) ? person(Math.min(start, words)) : null;
        }
        last = name == null ? tokens.text().substring(start, end) : name;
        lastAt = end;
        return last;
    }

    private String named(int start, int end) {
        String found = null;
        for (int i = finder.firstMention(start);
                i < mentions.size() && mentions.get(i).start() < end;
                i++) {
            if (mentions.get(i).type() == EntityType.PERSON) {
                return mentions.get(i).name();
            }
            found = found == null && mentions.get(i).start() == start
                    ? mentions.get(i).name()
                    : found;
        }
        return found;
    }

    /** Whom "he" stands for: the last speaker, unless another person was named since. */
    private String person(int start) {
        int index = finder.firstMention(start) - 1;
        for (int i = index; i >= Math.max(0, index - MOST_BACK); i--) {
            if (mentions.get(i).type() == EntityType.PERSON) {
                boolean earlier = last != null && mentions.get(i).start() < lastAt;
                return earlier ? last : mentions.get(i).name();
            }
        }
        return last;
    }
}
