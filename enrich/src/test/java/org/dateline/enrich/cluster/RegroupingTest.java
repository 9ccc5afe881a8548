package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegroupingTest {
    private final TwoTerms events = new TwoTerms();

    @Test
    void gathersWhatCameAsTwoEvents() {
        events.add("small", 1, 1);
        events.add("large", 1, 1);
        events.add("large", 2, 3);

        List<Regrouping.Move> moves = settle("small");

        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).eventId()).isEqualTo("large");
        assertThat(moves.get(0).candidates().get(moves.get(0).chosen()).eventId())
                .isEqualTo("large");
        assertThat(events.index.event("small")).isNull();
        assertThat(events.index.event("large").size()).isEqualTo(3);
    }

    @Test
    void partsWhatIsTwoEvents() {
        events.add("mixed", 1, 0);
        events.add("mixed", 1, 0);
        MemberRow astray = events.add("mixed", 0, 1);

        List<Regrouping.Move> moves = settle("mixed");

        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).rows()).containsExactly(astray);
        assertThat(moves.get(0).eventId())
                .isNotEqualTo("mixed")
                .isEqualTo(EventIdentifier.of(astray.articleId(), events.seq()));
        assertThat(moves.get(0).chosen()).isEqualTo(EventChooser.FOUND);
    }

    @Test
    void leavesSettledEventsTheirArticles() {
        events.add("firm", 1, 0);
        events.add("firm", 0, 1);
        events.add("firm", 0, 1);
        events.index.settle("firm");
        MemberRow late = events.add("new", 1, 1);

        List<Regrouping.Move> moves = settle("new");

        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).rows()).containsExactly(late);
        assertThat(moves.get(0).eventId()).isEqualTo("firm");
        assertThat(events.index.event("firm").size()).isEqualTo(4);
    }

    @Test
    void givesOneAnswerWhateverCameFirst() {
        List<int[]> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(new int[] {i, i < 6 ? 9 : 1, i < 6 ? 1 : 9});
        }
        Set<Set<Set<String>>> answers = new HashSet<>();
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(articles, random);
            TwoTerms arrival = new TwoTerms();
            for (int[] article : articles) {
                arrival.add("id-" + article[0], "event-" + random.nextInt(5), article[1], article[2]);
            }
            while (arrival.index.unsettled() != null) {
                settle(arrival, arrival.index.unsettled());
            }
            answers.add(groups(arrival));
        }

        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).hasSize(2);
    }

    private static Set<Set<String>> groups(TwoTerms arrival) {
        Set<Set<String>> groups = new HashSet<>();
        for (long seq = 0; seq < arrival.seq(); seq++) {
            LiveEvent event = arrival.index.event(arrival.index.member(seq).eventId());
            groups.add(event.members().stream()
                    .map(member -> arrival.index.member(member.seq()).articleId())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        return groups;
    }

    private List<Regrouping.Move> settle(String eventId) {
        return settle(events, events.index.event(eventId));
    }

    private static List<Regrouping.Move> settle(TwoTerms events, LiveEvent event) {
        Neighbourhood neighbourhood = Neighbourhood.of(event, events.index, events.model, TwoTerms.NOON);
        List<Regrouping.Move> moves = new Regrouping(events.index, events.model).of(neighbourhood, events.seq());
        for (Regrouping.Move move : moves) {
            events.index.move(move.rows(), move.eventId(), 0, events.seq());
            events.index.settle(move.eventId());
        }
        neighbourhood.loose().forEach(each -> events.index.settle(each.eventId()));
        return moves;
    }
}
