package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;
import org.dateline.model.article.TermVector;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;
import org.dateline.model.event.Contribution;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;

class ContributionRowTest {
    private static final Contribution WHOLE = new Contribution(
            "Harbour Courier",
            "https://courier.example/ferry",
            "courier.jsonl",
            "Ferry runs aground – again",
            "en",
            Instant.parse("2031-03-06T10:00:00.000000001Z"),
            Instant.parse("1931-03-06T10:00:00Z"),
            "Ålesund",
            "Wire",
            "b",
            List.of(
                    new Entity(
                            "Ada Quill",
                            EntityType.PERSON,
                            2,
                            List.of("Quill", "Frau Quill"),
                            "person:ada-quill",
                            700,
                            List.of(new Role("captain", "a", new TextSpan(0, 7)), new Role("mate", null, null))),
                    new Entity("Ålesund", EntityType.PLACE, 1, List.of())),
            List.of(new DateMention(1, 2, "2031-03-06")),
            List.of(new Figure(3, 4, "-2.5", "percent", null)),
            List.of(
                    new Contribution.Said("Ada Quill", "It is \"bad\",", new TextSpan(3, 9)),
                    new Contribution.Said(null, "Nobody is hurt", null)),
            List.of(new Contribution.Sentence(new TextSpan(0, 200_000), "The ferry ran aground 😀.")),
            TermVector.of(Map.of(-5, 1, 7, 3)));

    @Test
    void keepsAll() {
        assertThat(ContributionRow.contribution(ContributionRow.of(WHOLE, new RowWriter())))
                .isEqualTo(WHOLE);
    }

    @Test
    void keepsWhatIsUnknown() {
        Contribution nothing = new Contribution(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(ContributionRow.contribution(ContributionRow.of(nothing, new RowWriter())))
                .isEqualTo(nothing);
    }

    @Test
    void readsHeadlineNamesAndQuotationsAlone() {
        Contribution read = ContributionRow.background(ContributionRow.of(WHOLE, new RowWriter()));

        assertThat(read.headline()).isEqualTo(WHOLE.headline());
        assertThat(read.entities()).isEqualTo(WHOLE.entities());
        assertThat(read.quotes()).isEqualTo(WHOLE.quotes());
        assertThat(read.sentences()).isEmpty();
        assertThat(read.outlet()).isNull();
    }
}
