package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.model.article.EnrichedArticle;
import org.junit.jupiter.api.Test;

/** Two meetings of the same ministers about the same quarrel, half a year apart. */
class SimilarEventsTest {
    private static final List<String> SEPTEMBER = List.of(
            "Fisheries ministers Lena Korhal of Norvia and Tomas Brey of Estmark met for a tense 20-minute talk on"
                    + " September 14, 2031, after three trawlers had been boarded in the Saltmark Strait within a week."
                    + " Korhal told reporters in the harbour of Norvik that her country would never give up its waters."
                    + " Both sides agreed to keep talking, to halve the number of patrol boats and to share the catch"
                    + " reports that Estmark has kept to itself until now. A joint committee will look at the herring"
                    + " quota in November. Shipowners called the outcome thin; the opposition wants the treaty ended.",
            "NORVIK - Norvia's Lena Korhal said on Sept 14 that she had a useful talk with Estmark's minister Tomas"
                    + " Brey on herring and patrol boats. The two spoke for about 20 minutes, her office said, and"
                    + " touched on the boarding of trawlers that has angered crews along the coast. Brey did not take"
                    + " questions. His ministry confirmed that a committee would deal with the quota, and that the"
                    + " reports on the catch would be shared from next month.",
            "Lena Korhal, the fisheries minister of Norvia, is trying to calm her coast. She wrote on Sunday that the"
                    + " talk with her Estmark colleague Tomas Brey had been friendly and had lasted 20 minutes. Fewer"
                    + " patrol boats, a committee on the quota and an end to the boarding of trawlers: that is what"
                    + " skippers in Norvik had asked for. Whether it will hold is another matter, say the shipowners.");
    private static final String MARCH =
            "Why did Norvia turn down help in the Saltmark Strait? Fisheries minister Lena Korhal has now told students"
                    + " how Tomas Brey once offered her the coast guard of Estmark against poachers. At a dinner on"
                    + " March 2 that went on for 90 minutes he praised her cooks, she said, and then proposed that his"
                    + " officers board suspicious vessels on both sides of the line. She thanked him and refused: our"
                    + " waters are not for sale. Speaking at the school of fishery on March 19, Korhal defended tariffs"
                    + " on frozen cod, which Estmark has called an insult, and announced a fund for young skippers.";

    @Test
    void tellsMeetingsApartInEveryOrderOfArrivalWhenDated() {
        List<EnrichedArticle> dated =
                articles(Instant.parse("2031-09-14T18:00:00Z"), Instant.parse("2031-03-19T18:00:00Z"));

        assertThat(Arrivals.orders(dated).stream().map(Arrivals::events)).allMatch(SimilarEventsTest::apart);
    }

    private static boolean apart(Map<String, String> events) {
        TreeSet<String> september = new TreeSet<>(List.of(events.get("s0"), events.get("s1"), events.get("s2")));
        return september.size() == 1 && !september.contains(events.get("march"));
    }

    private static List<EnrichedArticle> articles(Instant september, Instant march) {
        List<EnrichedArticle> articles = new ArrayList<>();
        for (String text : SEPTEMBER) {
            articles.add(TestArticles.article("s" + articles.size(), null, september, null, text));
        }
        articles.add(TestArticles.article("march", null, march, null, MARCH));
        return articles;
    }
}
