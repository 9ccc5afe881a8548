package org.dateline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dateline.ingest.source.RawInput;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTimeTest {
    private static final Instant NOW = Instant.parse("2026-01-12T10:00:00Z");

    private final Door corpus = Door.corpus();
    private final Door live = Door.live(Clock.fixed(NOW.plusNanos(7), ZoneOffset.UTC));

    @Test
    void stampsWhatComesLive() {
        assertThat(admit(live, "").receivedAt()).isEqualTo(NOW);
    }

    @Test
    void neverStampsInABoundedRun() {
        assertThat(admit(corpus, "").receivedAt()).isNull();
    }

    @Test
    void keepsATimeOfReceiptThatHasPassed() {
        RawArticle article = admit(live, ",\"receivedAt\":\"2026-01-11T10:00:00Z\"");

        assertThat(article.receivedAt()).isEqualTo(Instant.parse("2026-01-11T10:00:00Z"));
        assertThat(article.remarks()).isEmpty();
    }

    @Test
    void setsATimeOfReceiptThatIsYetToComeToNow() {
        RawArticle article = admit(live, ",\"receivedAt\":\"2027-01-11T10:00:00Z\"");

        assertThat(article.receivedAt()).isEqualTo(NOW);
        assertThat(article.remarks()).containsExactly("receivedAt: 2027-01-11T10:00:00Z is yet to come, set to now");
    }

    @Test
    void believesAPublicationUpToADayAfterReceipt() {
        assertThat(admit(live, ",\"publishedAt\":\"2026-01-13T10:00:00Z\"").publishedAt())
                .isEqualTo(Instant.parse("2026-01-13T10:00:00Z"));
        assertThat(admit(live, ",\"publishedAt\":\"2026-01-13T10:00:00.001Z\"").publishedAt())
                .isNull();
    }

    @Test
    void judgesByTheInputsOwnTimeOfReceipt() {
        RawArticle article = admit(corpus, ",\"receivedAt\":\"1990-01-01\",\"publishedAt\":\"1990-02-01\"");

        assertThat(article.publishedAt()).isNull();
        assertThat(article.remarks()).containsExactly("publishedAt: dropped, cannot be: \"1990-02-01\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1901-01-01\"", "\"1970-01-01T23:59:59Z\"", "\"2100-01-01\"", "\"9999-12-31\""})
    void doesNotBelieveTimesThatCannotBe(String time) {
        RawArticle article = admit(corpus, ",\"publishedAt\":" + time);

        assertThat(article.publishedAt()).isNull();
        assertThat(article.remarks()).hasSize(1).first().asString().startsWith("publishedAt: dropped, cannot be: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1970-01-02\"", "\"1987-02-26\"", "\"2099-12-31T23:59:59Z\"", "541296000"})
    void believesTheRest(String time) {
        RawArticle article = admit(corpus, ",\"publishedAt\":" + time);

        assertThat(article.publishedAt()).isNotNull();
        assertThat(article.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"soon\"", "0", "-5", "true", "{\"a\":1}", "[1768213230]"})
    void dropsWhatIsNoTimeWithARemark(String time) {
        RawArticle article = admit(corpus, ",\"publishedAt\":" + time);

        assertThat(article.publishedAt()).isNull();
        assertThat(article.remarks()).hasSize(1).first().asString().startsWith("publishedAt: dropped, no time: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void takesNothingForNothing(String time) {
        assertThat(admit(corpus, ",\"publishedAt\":" + time).remarks()).isEmpty();
    }

    private static RawArticle admit(Door door, String more) {
        byte[] bytes = ("{\"text\":\"t\"" + more + "}").getBytes(UTF_8);
        Admission admission =
                door.admit(new RawInput("-:2", "-:2", 2, RawInput.Kind.JSON, bytes, bytes.length, "", null));
        return ((Admission.Admitted) admission).article();
    }
}
