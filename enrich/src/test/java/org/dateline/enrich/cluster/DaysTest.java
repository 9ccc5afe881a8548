package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.article.DateMention;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void countsDaysBetweenFullDates() {
        assertThat(distance("2031-02-27", "2031-03-02")).isEqualTo(3);
    }

    @Test
    void bringsADayWithoutYearAsNearAsItCanBe() {
        assertThat(distance("XXXX-12-30", "2031-01-02")).isEqualTo(3);
        assertThat(distance("XXXX-01-12", "2031-01-12")).isZero();
    }

    @Test
    void leavesOutWhatIsNoSingleDay() {
        assertThat(Days.of(List.of(
                        new DateMention(0, 1, "2031-05"),
                        new DateMention(2, 3, "XXXX-WXX-1"),
                        new DateMention(4, 5, "2031-02-31"))))
                .isEmpty();
    }

    private static int distance(String one, String other) {
        int[] days = Days.of(List.of(new DateMention(0, 1, one), new DateMention(2, 3, other)));
        return Days.distance(days[0], days[days.length - 1]);
    }
}
