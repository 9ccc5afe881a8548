package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Figure;
import org.dateline.model.article.RawPosition;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;
import org.dateline.model.event.Contribution;
import org.dateline.model.json.Json;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;

class ContributionBuilderTest {
    private static final String LONG = "\u6f22".repeat(50_000);

    @Test
    void staysWithin64KilobytesWhateverTheArticle() {
        byte[] contribution = Json.toBytes(ContributionBuilder.build(excessive(), "origin"));

        assertThat(contribution.length).isLessThanOrEqualTo(64 << 10);
    }

    @Test
    void neverCutsACharacterInHalf() {
        EnrichedArticle article = TestArticles.article("a", null, null, "x" + "\ud83d\ude00".repeat(900), "Text here.");

        String headline = ContributionBuilder.build(article, null).headline();

        assertThat(Character.isHighSurrogate(headline.charAt(headline.length() - 1)))
                .isFalse();
    }

    @Test
    void takesQuotationsWithoutTheSpaceInsideTheirMarks() {
        String text = "« \u00a0Nous partons demain matin avec toute la flotte\u00a0», a dit Anne Quill.";
        EnrichedArticle article = TestArticles.article("a", null, null, "Départ", text);

        List<Contribution.Said> quotes =
                ContributionBuilder.build(article, null).quotes();

        assertThat(quotes).allSatisfy(said -> {
            assertThat(said.text()).startsWith("Nous").endsWith("flotte");
            assertThat(said.span().of(article.text())).isEqualTo(said.text());
        });
    }

    private static EnrichedArticle excessive() {
        return new EnrichedArticle(
                "id",
                new RawPosition("0:0", 0, 0),
                LONG,
                LONG,
                LONG,
                LONG,
                LONG,
                "zh",
                null,
                null,
                LONG,
                LONG,
                LONG,
                "hash",
                Collections.nCopies(500, new TextSpan(0, LONG.length())),
                List.of(),
                Collections.nCopies(500, excessiveEntity()),
                Collections.nCopies(500, new DateMention(40_000, 40_010, "2031-01-01/2031-01-02")),
                Collections.nCopies(500, new Figure(40_000, 40_010, "9".repeat(500), LONG, LONG)),
                List.of(),
                null,
                new TreeMap<>(),
                List.of());
    }

    private static Entity excessiveEntity() {
        Role role = new Role(LONG.substring(0, 80), null, new TextSpan(40_000, 40_080));
        return new Entity(
                LONG,
                EntityType.PERSON,
                1,
                Collections.nCopies(50, LONG),
                EntityId.named(EntityType.PERSON, LONG),
                1_000,
                Collections.nCopies(8, role));
    }
}
