package org.dateline.enrich.entity;

import java.util.HashMap;
import java.util.Map;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;

/** How a text spells its words: which it also writes small, which it capitalises in mid-sentence. */
final class CaseProfile {
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();

    CaseProfile(Tokens tokens, boolean[] opensSentence, boolean[] shouted) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.WORD && !opensSentence[i] && !shouted[i]) {
                (tokens.capitalised(i) ? capital : small).merge(tokens.lower(i), 1, Integer::sum);
            }
        }
    }

    /** Whether the text writes the word small at least as often as with a capital in mid-sentence. */
    boolean isUsuallySmall(String lower) {
        return small.getOrDefault(lower, 0) > 0 && small.getOrDefault(lower, 0) >= capital.getOrDefault(lower, 0);
    }

    /** Whether the text capitalises the word in mid-sentence. */
    boolean isCapitalisedElsewhere(String lower) {
        return capital.containsKey(lower);
    }
}
