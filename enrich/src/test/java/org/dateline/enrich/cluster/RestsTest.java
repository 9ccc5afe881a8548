package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.feature.FeatureField;
import org.junit.jupiter.api.Test;

class RestsTest {
    private static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");

    private final Rests rests = new Rests();
    private final LiveEvent event = new LiveEvent(new EventRow("event", 0, NOON, 0));

    @Test
    void areTheSameWhetherMadeAtOnceOrAsTheEventGrows() {
        List<MemberRow> rows = List.of(row(1), row(2), row(3), row(4));

        rests.of(event, 0, rows.subList(0, 2));

        assertThat(told(rests.of(event, 0, rows))).isEqualTo(told(new Rests().of(event, 0, rows)));
    }

    @Test
    void leaveOutWhatHasLeftTheEvent() {
        List<MemberRow> rows = new ArrayList<>(List.of(row(1), row(2), row(3)));
        rests.of(event, 0, List.copyOf(rows));

        rows.remove(1);

        assertThat(told(rests.of(event, 0, rows))).isEqualTo(told(new Rests().of(event, 0, rows)));
    }

    @Test
    void goByTheLaterVersionOfAnArticle() {
        List<MemberRow> rows = new ArrayList<>(List.of(row(1), row(2)));
        rests.of(event, 0, List.copyOf(rows));

        rows.set(0, new MemberRow(1, "article-1", "event", "article-1", false, 0, row(9).profile()));

        assertThat(told(rests.of(event, 0, rows))).isEqualTo(told(new Rests().of(event, 0, rows)));
    }

    @Test
    void areThoseOfTheEventThatAnArticleIsInNow() {
        List<MemberRow> rows = List.of(row(1), row(2));
        rests.of(event, 0, rows);

        LiveEvent other = new LiveEvent(new EventRow("other", 7, NOON, 0));

        assertThat(rests.of(other, 0, rows).eventId()).isEqualTo("other");
    }

    private static MemberRow row(int seq) {
        WeightedTerms[] vectors = new WeightedTerms[FeatureField.values().length];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = new WeightedTerms(new int[] {seq, seq + 1, 100 + i}, new int[] {5, seq, 3});
        }
        Profile profile = new Profile("en", NOON.plusSeconds(seq), vectors, new int[] {seq}, new long[] {seq});
        return new MemberRow(seq, "article-" + seq, "event", "article-" + seq, false, 0, profile);
    }

    /** All that articles are compared with. */
    private static List<String> told(LiveEvent event) {
        List<String> told = new ArrayList<>();
        event.members().forEach(member -> told.add("article " + member.seq()));
        for (FeatureField field : FeatureField.values()) {
            WeightedTerms sum = event.centroid(field);
            for (int i = 0; i < sum.size(); i++) {
                told.add(field + " " + sum.term(i) + " " + sum.weight(i));
            }
        }
        for (int day : event.days()) {
            told.add("day " + day);
        }
        told.add(event.firstPublished() + " to " + event.lastPublished());
        return told;
    }
}
