package org.dateline.aggregate.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.junit.jupiter.api.Test;

class EntityTallyTest {
    private final EntityTally tally = new EntityTally();

    @Test
    void mergesSpellingsThatDifferInCaseAndDiacriticsOnly() {
        tally.add(person("ANDRÉ VALMONT", 1));
        tally.add(person("Andre Valmont", 2));

        assertThat(tally.most(10)).containsExactly(person("Andre Valmont", 3));
    }

    @Test
    void keepsNamesOfDifferentTypesApart() {
        tally.add(person("Valencia", 1));
        tally.add(new Entity("Valencia", EntityType.PLACE, 2, List.of()));

        assertThat(tally.most(10)).hasSize(2);
    }

    @Test
    void joinsASurnameToTheOnlyFullName() {
        tally.add(person("Halldal", 2));
        tally.add(person("Ingrid Halldal", 1));

        assertThat(tally.most(10)).containsExactly(person("Ingrid Halldal", 3, "Halldal"));
    }

    @Test
    void leavesASurnameThatTwoPeopleShare() {
        tally.add(person("Halldal", 2));
        tally.add(person("Ingrid Halldal", 1));
        tally.add(person("Olav Halldal", 1));

        assertThat(tally.most(10))
                .extracting(Entity::name)
                .containsExactly("Halldal", "Ingrid Halldal", "Olav Halldal");
    }

    @Test
    void joinsShorterFormsOfAFullName() {
        tally.add(person("Pardo", 1));
        tally.add(person("Elena Ruiz", 1));
        tally.add(person("Elena Pardo", 1));
        tally.add(person("Elena Ruiz Pardo", 1));

        assertThat(tally.most(10)).containsExactly(person("Elena Ruiz Pardo", 4, "Elena Pardo", "Elena Ruiz", "Pardo"));
    }

    @Test
    void joinsAnAbbreviationToTheNameThatHasIt() {
        tally.add(new Entity("NMA", EntityType.ORGANISATION, 2, List.of()));
        tally.add(new Entity("National Maritime Agency", EntityType.ORGANISATION, 1, List.of("NMA")));

        assertThat(tally.most(10))
                .containsExactly(new Entity("National Maritime Agency", EntityType.ORGANISATION, 3, List.of("NMA")));
    }

    @Test
    void joinsNamesThatAreAllOpeningsOfEachOther() {
        String name = "a";
        for (int i = 0; i < 59; i++) {
            name += " b";
            tally.add(person(name, 1));
        }

        assertThat(tally.most(10))
                .singleElement()
                .satisfies(entity -> assertThat(entity.mentions()).isEqualTo(59));
    }

    @Test
    void dropsANameWhoseMentionsAreAllTakenBack() {
        tally.add(person("Ingrid Halldal", 3));
        tally.subtract(person("Ingrid Halldal", 3), "one");

        assertThat(tally.most(10)).isEmpty();
    }

    @Test
    void showsLowerBoundsBeyondItsSize() {
        for (int i = 0; i < 10 * EntityTally.MAX_NAMES; i++) {
            tally.add(person("Steady Name", 1));
            tally.add(person("Passing Name" + i, 1));
        }

        assertThat(tally.most(1)).containsExactly(person("Steady Name", 10 * EntityTally.MAX_NAMES));
        assertThat(tally.most(1_000)).hasSize(EntityTally.MAX_NAMES);
        assertThat(tally.most(1_000)).extracting(Entity::mentions).last().isEqualTo(1);
    }

    @Test
    void readsWhatItWrote() {
        tally.add(person("Ingrid Halldal", 3, "I. Halldal"));
        tally.add(new Entity("Ålesund", EntityType.PLACE, 2, List.of()));
        StateWriter out = new StateWriter();
        tally.write(out);

        EntityTally read = EntityTally.read(new StateReader(out.toBytes()));

        assertThat(read.most(10)).isEqualTo(tally.most(10));
    }

    private static Entity person(String name, int mentions, String... variants) {
        return new Entity(name, EntityType.PERSON, mentions, List.of(variants));
    }
}
