package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.apply;

import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Line;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final String SANK = "A ferry with 118 people aboard sank off the northern coast on Monday.";
    private static final String SANK_TOO = "The ferry sank off the northern coast on Monday with 118 people aboard.";
    private static final String CAPTAIN = "Police arrested the captain at his house in the harbour district.";

    @Test
    void isLeftToTheLeadWhereThereIsButOneArticle() {
        Event event = apply(article("a").sentences(SANK, CAPTAIN).at(1)).event();

        assertThat(event.summary()).isEmpty();
    }

    @Test
    void beginsWithTheLeadingArticleAndSaysNothingTwice() {
        Event event = apply(
                        article("a").sentences(SANK).at(1),
                        article("b").sentences(SANK_TOO).words("ferry police").at(2))
                .event();

        assertThat(event.summary())
                .containsExactly(new Line(SANK, "a", "The Harbour Post", new TextSpan(0, SANK.length())));
    }

    @Test
    void takesFromOtherArticlesWhatIsNew() {
        Event event = apply(
                        article("a").sentences(SANK).at(1),
                        article("b")
                                .sentences(SANK_TOO, CAPTAIN)
                                .words("ferry police")
                                .at(2))
                .event();

        assertThat(event.summary()).extracting(Line::text).containsExactly(SANK, CAPTAIN);
    }

    @Test
    void leavesOutCopiesAndOtherLanguages() {
        Event event = apply(
                        article("a").sentences(SANK).at(1),
                        article("b").sentences(SANK_TOO).words("ferry police").at(2),
                        article("c")
                                .outlet("Echo")
                                .copyOf("a")
                                .sentences(CAPTAIN)
                                .at(3),
                        article("d")
                                .language("es")
                                .sentences("La policía detuvo al capitán en su casa.")
                                .at(4))
                .event();

        assertThat(event.summary()).extracting(Line::articleId).containsExactly("a");
    }

    @Test
    void hasAtMostFiveSentencesAndThreeOfAnArticle() {
        Event event = apply(
                        article("a")
                                .sentences(
                                        numbered("alpha bravo charlie"),
                                        numbered("delta echoes foxtrot"),
                                        numbered("golfing hotels india"),
                                        numbered("juliet kilos lima"))
                                .at(1),
                        article("b")
                                .sentences(
                                        numbered("mikes november oscar"),
                                        numbered("papas quebec romeo"),
                                        numbered("sierra tango uniform"))
                                .at(2))
                .event();

        assertThat(event.summary()).hasSize(Event.MAX_SUMMARY);
        assertThat(event.summary().stream().filter(line -> line.articleId().equals("a")))
                .hasSize(3);
    }

    private static String numbered(String words) {
        return "Words " + words + " follow here.";
    }
}
