package org.dateline.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    private final List<String> remarks = new ArrayList<>();

    @Test
    void leavesTextWithTabsLineFeedsAndAllScriptsAlone() {
        String text = "a\tb\nÇa — 北京 \uD83D\uDE00 \u202Eabc\u202C e\u0301\uFFFF";

        assertThat(CleanText.of("text", text, remarks)).isSameAs(text);
        assertThat(remarks).isEmpty();
    }

    @Test
    void endsLinesWithLineFeedsWithoutARemark() {
        assertThat(CleanText.of("text", "a\r\nb\rc\r\r\n", remarks)).isEqualTo("a\nb\nc\n\n");
        assertThat(remarks).isEmpty();
    }

    @Test
    void removesControlCharactersWithARemark() {
        assertThat(CleanText.of("text", "a\u0000b\u001bc\u007fd\u0085e", remarks))
                .isEqualTo("abcde");
        assertThat(remarks).containsExactly("text: 4 control characters removed");
    }

    @Test
    void replacesLoneSurrogatesWithARemark() {
        assertThat(CleanText.of("text", "\uDE00a\uD83D", remarks)).isEqualTo("\uFFFDa\uFFFD");
        assertThat(remarks).containsExactly("text: 2 lone surrogates replaced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u00a0\u3000", "\u200b\uFEFF", "\u0000"})
    void takesWhatNobodySeesForBlank(String text) {
        assertThat(CleanText.isBlank(text)).isTrue();
    }

    @Test
    void cutsBeforeAPairRatherThanThroughIt() {
        assertThat(CleanText.cut("ab\uD83D\uDE00", 3)).isEqualTo("ab");
        assertThat(CleanText.cut("ab\uD83D\uDE00", 4)).isEqualTo("ab\uD83D\uDE00");
    }
}
