package org.dateline.enrich.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.article.Fingerprint;
import org.junit.jupiter.api.Test;

class FingerprinterTest {
    @Test
    void agreesOnTheSameWordsWhateverTheirCaseAndSigns() {
        Fingerprint one = Fingerprinter.of("The ferry line between the towns will start again next spring.");
        Fingerprint other = Fingerprinter.of("THE FERRY LINE, between the towns – will start again: next spring");

        assertThat(one).isEqualTo(other);
    }

    @Test
    void estimatesHowMuchTwoTextsShare() {
        Fingerprint whole = Fingerprinter.of(words(0, 1_000));
        Fingerprint half = Fingerprinter.of(words(0, 500));

        assertThat(whole.agreement(half)).isBetween(45, 83);
    }

    @Test
    void findsNothingInCommonBetweenStrangers() {
        assertThat(Fingerprinter.of(words(0, 500)).agreement(Fingerprinter.of(words(1_000, 1_500))))
                .isLessThan(5);
    }

    @Test
    void hasNoneForATextOfFewWords() {
        assertThat(Fingerprinter.of("Nobody was hurt, the mayor said.")).isNull();
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }
}
