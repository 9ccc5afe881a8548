package org.dateline.enrich.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.entity.Entity;
import org.junit.jupiter.api.Test;

class SalienceTest {
    @Test
    void addsUpHeadlineOpeningAndShare() {
        EntityLinker.Linked linked = LinkTests.link("[p Ada Quill] rang. [p Bo Tolland] left.", "Quill rings", null);

        // a headline (350), the first sentence (250), half of all mentions (400); the second one (150), half (400)
        assertThat(linked.entities()).extracting(Entity::salience).containsExactly(1_000, 550);
    }

    @Test
    void putsTheMostSalientFirst() {
        String text = "[l Norway] wept. " + "It did. ".repeat(5) + "[p Ada Quill] rang. ".repeat(2);

        assertThat(LinkTests.link(text).entities()).extracting(Entity::name).containsExactly("Norway", "Ada Quill");
    }

    @Test
    void findsWholeWordsOnly() {
        EntityLinker.Linked linked = LinkTests.link("It rained. [p Ada Quill] rang.", "Quillon wins", null);

        assertThat(linked.entities()).extracting(Entity::salience).containsExactly(150 + 400);
    }

    @Test
    void staysWithinItsScaleAndBounds() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("the president of [l Norway] and President [p Ada Quill")
                    .append(i)
                    .append("] the Danish president ");
        }

        EntityLinker.Linked linked = LinkTests.link(text.toString(), "Quill", null);

        assertThat(linked.entities()).hasSize(100).allSatisfy(entity -> {
            assertThat(entity.salience()).isBetween(0, Entity.MAX_SALIENCE);
            assertThat(entity.roles()).hasSizeLessThanOrEqualTo(8);
            assertThat(entity.variants()).hasSizeLessThanOrEqualTo(10);
        });
    }
}
