package org.dateline.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.enrich.TestArticles;
import org.dateline.enrich.language.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | on January 12, 2026 | January 12, 2026=2026-01-12",
                "en | on Jan. 12 | Jan. 12=2026-01-12",
                "en | the 12th of June 2025 | 12th of June 2025=2025-06-12",
                "en | on January 22-23 in the town | January 22-23=2026-01-22/2026-01-23",
                "en | on Monday | Monday=2026-03-02",
                "en | on Wednesday | Wednesday=2026-03-04",
                "en | next Monday | Monday=2026-03-09",
                "en | earlier today | earlier today=2026-03-04",
                "en | said yesterday | yesterday=2026-03-03",
                "en | said last week | last week=2026-W09",
                "en | told her in May, | May=2026-05",
                "en | three days ago | three days ago=2026-03-01",
                "en | since 2019 | 2019=2019",
                "en | 2026-01-12 | 2026-01-12=2026-01-12",
                "es | el 12 de enero de 2026 | 12 de enero de 2026=2026-01-12",
                "es | el lunes | lunes=2026-03-02",
                "fr | le 12 janvier | 12 janvier=2026-01-12",
                "de | am 12. Januar | 12. Januar=2026-01-12",
                "de | am 22.-23. Januar | 22.-23. Januar=2026-01-22/2026-01-23",
                "it | il 12 gennaio | 12 gennaio=2026-01-12",
                "nl | op 12 januari | 12 januari=2026-01-12",
                "pt | na segunda-feira | segunda-feira=2026-03-02",
                "vi | Chiều 24/10 tại | 24/10=2025-10-24",
                "vi | ngày 24/10/2012 | 24/10/2012=2012-10-24"
            })
    void resolvesTowardsThePast(String language, String text, String expected) {
        assertThat(find(text, language, TestArticles.PUBLISHED)).containsExactly(expected);
    }

    @Test
    void leavesOpenWhatNothingTells() {
        assertThat(find("on Jan. 12, on Monday, last week, in May", "en", null))
                .containsExactly("Jan. 12=XXXX-01-12", "Monday=XXXX-WXX-1", "last week=XXXX-WXX", "May=XXXX-05");
    }

    @Test
    void takesTheYearOfAFullDateNearby() {
        assertThat(find("She called on January 12, 2026, and they meet on January 22-23.", "en", null))
                .containsExactly("January 12, 2026=2026-01-12", "January 22-23=2026-01-22/2026-01-23");
    }

    @Test
    void takesNoYearFromADateFarAway() {
        assertThat(find("Born on July 3, 1962, she called on Jan. 12.", "en", null))
                .containsExactly("July 3, 1962=1962-07-03", "Jan. 12=XXXX-01-12");
    }

    @Test
    void leavesVerbsAndImpossibleDaysAlone() {
        assertThat(find("They may 5 times march 40 miles on February 31.", "en", TestArticles.PUBLISHED))
                .isEmpty();
    }

    private static List<String> find(String text, String language, Instant published) {
        return DateFinder.find(Tokenizer.tokenize(text), language, published, 100).stream()
                .map(date -> text.substring(date.start(), date.end()) + "=" + date.value())
                .toList();
    }
}
