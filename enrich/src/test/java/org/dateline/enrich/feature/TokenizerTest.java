package org.dateline.enrich.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void foldsAccentsAndScriptsToLatinLetters() {
        assertThat(forms("Málaga, Đà Nẵng, Москва, Straße"))
                .containsExactly("malaga", "da", "nang", "moskva", "strasse");
    }

    @Test
    void readsNumbersWithoutTheirGrouping() {
        assertThat(forms("1,200 boats, 2.5 tons, a 15-minute call"))
                .containsExactly("1200", "boats", "2.5", "tons", "a", "15", "minute", "call");
    }

    @Test
    void dropsTheGenitive() {
        assertThat(forms("Norvia's waters")).containsExactly("norvia", "waters");
    }

    @Test
    void stopsAtItsLimitWhateverTheText() {
        assertThat(Tokenizer.words("([{\"’".repeat(100_000) + "a ".repeat(100_000), 50)
                        .size())
                .isEqualTo(50);
    }

    private static List<String> forms(String text) {
        Words words = Tokenizer.words(text, 100);
        return IntStream.range(0, words.size()).mapToObj(words::form).toList();
    }
}
