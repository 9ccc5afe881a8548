package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.enrich.feature.FeatureField;
import org.junit.jupiter.api.Test;

class LiveEventTest {
    private static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");

    @Test
    void isWithoutAnArticleWhatItsOthersMake() {
        List<MemberRow> rows = rows(4);
        LiveEvent rest = event(rows).without(rows.subList(3, 4), rows.subList(0, 3));

        assertAlike(rest, event(rows.subList(0, 3)));
    }

    @Test
    void isWithoutOneOfManyArticlesWhatItsOthersMake() {
        List<MemberRow> rows = rows(9);
        LiveEvent rest = event(rows).without(rows.subList(0, 2), rows.subList(2, 9));

        assertAlike(rest, event(rows.subList(2, 9)));
    }

    private static void assertAlike(LiveEvent one, LiveEvent other) {
        assertThat(one.members()).extracting(LiveMember::seq).isEqualTo(seqs(other));
        assertThat(one.days()).isEqualTo(other.days());
        assertThat(one.firstPublished()).isEqualTo(other.firstPublished());
        for (FeatureField field : FeatureField.values()) {
            assertThat(one.centroid(field).size())
                    .isEqualTo(other.centroid(field).size());
            assertThat(one.centroid(field).dot(one.centroid(field)))
                    .isEqualTo(other.centroid(field).dot(other.centroid(field)));
        }
    }

    private static List<Long> seqs(LiveEvent event) {
        return event.members().stream().map(LiveMember::seq).toList();
    }

    private static LiveEvent event(List<MemberRow> rows) {
        LiveEvent event = new LiveEvent(new EventRow("event", 0, MONDAY));
        rows.forEach(row -> event.add(row.seq(), row.profile()));
        return event;
    }

    /** Articles that share a term, and each have one and a day of their own. */
    private static List<MemberRow> rows(int number) {
        List<MemberRow> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            WeightedTerms[] vectors = new WeightedTerms[FeatureField.values().length];
            Arrays.fill(vectors, new WeightedTerms(new int[] {7, 100 + i}, new int[] {300, 400}));
            int[] days = {20_000 + i};
            Profile profile = new Profile("en", MONDAY.plusSeconds(i), vectors, days, new long[0]);
            rows.add(new MemberRow(i, "a" + i, "event", "a" + i, profile));
        }
        return rows;
    }
}
