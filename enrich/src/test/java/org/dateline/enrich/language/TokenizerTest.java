package org.dateline.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void splitsPossessivesHyphensAndElisions() {
        assertThat(words("Quill’s 15-minute call, l'Italie O'Brien don't"))
                .containsExactly("Quill", "’s", "15", "-", "minute", "call", ",", "l'", "Italie", "O'Brien", "don't");
    }

    @Test
    void keepsInitialsAndNumbersWhole() {
        assertThat(words("U.S. and D.C. paid 1,500.25."))
                .containsExactly("U.S.", "and", "D.C.", "paid", "1,500.25", ".");
    }

    @Test
    void knowsWhatTouches() {
        Tokens tokens = Tokenizer.tokenize("€40m deal");

        assertThat(tokens.glued(1)).isTrue();
        assertThat(tokens.glued(2)).isTrue();
        assertThat(tokens.glued(3)).isFalse();
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }
}
