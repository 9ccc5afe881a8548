package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.apply;

import org.dateline.aggregate.MemoryStore;
import org.dateline.aggregate.TestArticle;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventChange.Retracted;
import org.dateline.model.event.EventChange.Revised;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    @Test
    void takesBackWhatTheEarlierVersionBrought() {
        Event event = apply(
                        article("a")
                                .names(EntityType.PERSON, "Iris Holm", 2)
                                .outlet("Post")
                                .at(1),
                        article("a")
                                .version(2)
                                .names(EntityType.PERSON, "Ida Holm", 3)
                                .outlet("Echo")
                                .at(2))
                .event();

        assertThat(event.articleCount()).isEqualTo(1);
        assertThat(event.topOutlets()).extracting("name").containsExactly("Echo");
        assertThat(event.entities()).extracting("name").containsExactly("Ida Holm");
    }

    @Test
    void leavesTheSameSumsAsIfOnlyTheNewVersionHadCome() {
        MemoryStore corrected = new MemoryStore();
        MemoryStore plain = new MemoryStore();

        Event after = apply(corrected, article("a").at(1), wrong().at(2), right().at(3))
                .event();
        Event only = apply(plain, article("a").at(1), right().at(2)).event();

        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("version", "seq", "lastSeen")
                .isEqualTo(only);
        assertThat(corrected.outlets).isEqualTo(plain.outlets);
    }

    @Test
    void keepsTheRowOfTheFirstVersion() {
        Updated made = apply(article("a").at(3), article("a").version(2).at(8));

        assertThat(made.member().key()).isEqualTo("e1/000000000003");
        assertThat(made.member().articleVersion()).isEqualTo(2);
    }

    @Test
    void tellsWhatACorrectionChanged() {
        Updated made = apply(
                article("a")
                        .headline("Twelve dead in ferry disaster")
                        .counts("12", "dead")
                        .at(1),
                article("a")
                        .version(2)
                        .headline("Nineteen dead in ferry disaster")
                        .counts("19", "dead")
                        .at(2));

        assertThat(made.change().changes())
                .containsExactly(
                        new Revised("member.articleVersion", "1", "2"),
                        new Revised(
                                "member.headline", "Twelve dead in ferry disaster", "Nineteen dead in ferry disaster"),
                        new Revised("figure", "12 dead", "19 dead"),
                        new Revised("headline", "Twelve dead in ferry disaster", "Nineteen dead in ferry disaster"),
                        new Retracted("dead", "12"));
    }

    @Test
    void givesAVersionEvenWhereNothingVisibleChanged() {
        Updated made = apply(article("a").at(1), article("a").version(2).at(2));

        assertThat(made.event().version()).isEqualTo(2);
        assertThat(made.change().changes()).containsExactly(new Revised("member.articleVersion", "1", "2"));
    }

    @Test
    void takesBackAWrongDate() {
        Event event = apply(
                        article("a").published("2031-03-06T09:00:00Z").at(1),
                        article("b").published("2093-01-01T00:00:00Z").at(2),
                        article("b")
                                .version(2)
                                .published("2031-03-06T10:00:00Z")
                                .at(3))
                .event();

        assertThat(event.lastPublished()).isEqualTo("2031-03-06T10:00:00Z");
    }

    @Test
    void turnsAnOriginIntoACopy() {
        Updated made = apply(
                article("a").at(1),
                article("b").at(2),
                article("b").version(2).copyOf("a").at(3));

        assertThat(made.event().originCount()).isEqualTo(1);
        assertThat(made.change().changes()).contains(new Revised("member.copyOf", null, "a"));
    }

    private static TestArticle wrong() {
        return article("b")
                .outlet("Echo")
                .language("fr")
                .headline("Unrelated")
                .words("wrong entirely different terms")
                .published("2093-01-01T00:00:00Z")
                .names(EntityType.PLACE, "Wrongtown", 4)
                .copyOf("a");
    }

    private static TestArticle right() {
        return article("b")
                .version(2)
                .outlet("Courier")
                .words("ferry coast harbour")
                .names(EntityType.PLACE, "Ardvik", 1);
    }
}
