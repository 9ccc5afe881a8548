package org.dateline.aggregate.consolidate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.aggregate.MemoryStore;
import org.dateline.aggregate.TestArticle;
import org.dateline.aggregate.TestAssignments;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.event.EventAssignment.Departure;
import org.dateline.model.event.EventAssignment.Heir;
import org.dateline.model.event.EventAssignment.Relation;
import org.dateline.model.event.EventAssignment.Withdrawal;
import org.dateline.model.event.RelatedEvent;
import org.dateline.model.event.ViewJson;
import org.dateline.model.json.Json;

/** Whatever comes in, a state that is kept at hand makes the same bytes as one that is read anew for each assignment. */
class StatesAtHandProperties {
    private static final Instant NOON = Instant.parse("2031-03-06T12:00:00Z");
    // some states stay, some have to go
    private static final int FEW_BYTES = 30_000;

    @Property(tries = 10)
    void makeTheSameBytesAsStatesThatAreRead(@ForAll long seed) {
        List<EventAssignment> story = new Story(new Random(seed)).tell(120);

        List<String> read = made(story, 0);
        assertThat(made(story, EventStates.MAX_BYTES)).isEqualTo(read);
        assertThat(made(story, FEW_BYTES)).isEqualTo(read);
    }

    @Example
    void makeTheSameBytesWhereListsHaveToBeHalved() {
        List<EventAssignment> articles = new ArrayList<>();
        IntStream.range(0, 60).mapToObj(StatesAtHandProperties::wordy).forEach(articles::add);
        IntStream.range(60, 100).mapToObj(TestAssignments::large).forEach(articles::add);

        assertThat(made(articles, EventStates.MAX_BYTES)).isEqualTo(made(articles, 0));
    }

    /** Names so long that the state exceeds its bound; after two articles, something that changes no claim. */
    private static EventAssignment wordy(int number) {
        TestArticle article = article("wordy-" + number).outlet("Outlet " + number + " " + "o".repeat(600));
        for (int i = 0; i < 60; i++) {
            String name = "Given " + "n".repeat(100) + (number * 60 + i);
            article.names(EntityType.PERSON, name, 1, name + "x", name + "y", name + "z");
        }
        for (int i = 0; i < 12; i++) {
            article.counts("" + (number * 12 + i), "boxes of kind " + i);
        }
        EventAssignment.Assignment made = article.at(number);
        if (number % 3 < 2) {
            return made;
        }
        RelatedEvent other = new RelatedEvent("other-" + number, "Other", null, List.of("Ada Quill"), List.of(), null);
        return new Relation(made.seq(), made.time(), made.eventId(), 1, List.of(other));
    }

    private static List<String> made(List<EventAssignment> story, int bytesAtHand) {
        MemoryStore store = new MemoryStore();
        EventConsolidator consolidator = new EventConsolidator(store, new EventStates(store, bytesAtHand, 1));
        List<String> made = new ArrayList<>();
        for (EventAssignment assignment : story) {
            Consolidation consolidation = consolidator.apply(assignment);
            made.add(consolidation instanceof Updated updated ? text(updated) : consolidation.toString());
            byte[] state = store.states.get(assignment.eventId());
            made.add("" + Arrays.hashCode(state));
        }
        store.shares.forEach((key, share) -> made.add(key + Arrays.hashCode(share)));
        store.outlets.forEach((key, outlet) -> made.add(key + Arrays.hashCode(outlet)));
        return made;
    }

    private static String text(Updated updated) {
        String view = new String(ViewJson.of(updated.event(), updated.parts()), UTF_8);
        assertThat(view).isEqualTo(Json.toText(updated.event()));
        return view + Json.toText(updated.member()) + updated.leftKey() + Json.toText(updated.change());
    }

    /** Articles that come, are corrected, move between events and are withdrawn, in an order left to chance. */
    private static final class Story {
        private final Random random;
        private final List<TestArticle> articles = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private final List<String> events = new ArrayList<>();
        private final List<Integer> versions = new ArrayList<>();
        private final List<EventAssignment> story = new ArrayList<>();

        Story(Random random) {
            this.random = random;
        }

        List<EventAssignment> tell(int length) {
            for (int seq = 0; seq < length; seq++) {
                int which = ids.isEmpty() ? 0 : random.nextInt(ids.size());
                switch (ids.isEmpty() ? 0 : random.nextInt(12)) {
                    case 1 -> correct(which, seq);
                    case 2 -> move(which, seq);
                    case 3 -> withdraw(which, seq);
                    case 4 -> story.add(new Relation(seq, time(seq), event(), 1, related()));
                    case 5 -> story.add(new Closing(seq, time(seq), event(), NOON));
                    default -> come(seq);
                }
            }
            return story;
        }

        private void come(int seq) {
            ids.add("a" + seq);
            events.add(event());
            versions.add(1);
            articles.add(any("a" + seq).in(events.get(events.size() - 1)));
            story.add(articles.get(articles.size() - 1).at(seq));
        }

        private void correct(int which, int seq) {
            versions.set(which, versions.get(which) + 1);
            articles.set(which, any(ids.get(which)).in(events.get(which)).version(versions.get(which)));
            story.add(articles.get(which).at(seq));
        }

        private void move(int which, int seq) {
            String to = event();
            if (!to.equals(events.get(which))) {
                story.add(new Departure(seq, time(seq), events.get(which), 1, ids.get(which), to));
                events.set(which, to);
                story.add(articles.get(which).in(to).at(seq));
            }
        }

        private void withdraw(int which, int seq) {
            int next = (which + 1) % ids.size();
            boolean inherits = next != which && events.get(next).equals(events.get(which));
            Heir heir = inherits
                    ? new Heir(
                            ids.get(next),
                            versions.get(next),
                            0,
                            articles.get(next).contribution())
                    : null;
            story.add(new Withdrawal(seq, time(seq), events.get(which), ids.get(which), heir));
            List.of(articles, ids, events, versions).forEach(list -> list.remove(which));
        }

        private TestArticle any(String articleId) {
            TestArticle article = article(articleId)
                    .outlet(random.nextInt(9) == 0 ? null : "Outlet " + random.nextInt(90))
                    .credits(random.nextInt(9) == 0 ? "Cordal News Agency" : null)
                    .language(random.nextInt(3) == 0 ? "es" : "en")
                    .headline(random.nextInt(4) == 0 ? null : "Headline of " + articleId)
                    .copyOf(random.nextInt(6) == 0 && !ids.isEmpty() ? ids.get(random.nextInt(ids.size())) : null)
                    .from(random.nextInt(4) == 0 ? "PUERTO LUCERO" : null)
                    .words(words(40))
                    .sentences(words(8) + ".", words(12) + ".")
                    .quotes(random.nextBoolean() ? "Speaker" : null, words(6));
            for (int i = random.nextInt(12); i > 0; i--) {
                article.names(type(), name(), 1 + random.nextInt(3), "Surname" + random.nextInt(20));
                article.counts("" + random.nextInt(300), random.nextBoolean() ? "dead" : word());
                article.day(i * 10, random.nextInt(3) == 0 ? "XXXX-WXX-4" : "2031-03-0" + (1 + random.nextInt(9)));
            }
            return article;
        }

        private String event() {
            return random.nextInt(3) == 0 ? "e2" : random.nextInt(9) == 0 ? "e3" : "e1";
        }

        private List<RelatedEvent> related() {
            return List.of(
                    new RelatedEvent("e" + random.nextInt(3), "Headline", 1, List.of("Somebody"), List.of(), null));
        }

        private EntityType type() {
            return random.nextInt(3) == 0 ? EntityType.PLACE : EntityType.PERSON;
        }

        private String name() {
            String surname = "Surname" + random.nextInt(60);
            return random.nextInt(3) == 0 ? surname : "Name" + random.nextInt(4) + " " + surname;
        }

        private String words(int number) {
            StringBuilder words = new StringBuilder("ferry");
            for (int i = 1; i < number; i++) {
                words.append(' ').append(word());
            }
            return words.toString();
        }

        private String word() {
            return "word" + random.nextInt(200);
        }

        private static Instant time(int seq) {
            return NOON.plusSeconds(60L * seq);
        }
    }
}
