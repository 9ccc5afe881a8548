package org.dateline.aggregate.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;

class EntityIdsTest {
    private static final String UNRESOLVED = "unresolved:person:1f:halldal";

    private final EntityTally tally = new EntityTally();

    @Test
    void givesASurnameTheIdOfTheOnlyOneWhoHasIt() {
        tally.addAll(List.of(person("Halldal", UNRESOLVED, 200)));
        tally.addAll(List.of(person("Ingrid Halldal", "person:ingrid-halldal", 400)));

        assertThat(tally.most(10)).singleElement().satisfies(one -> {
            assertThat(one.entityId()).isEqualTo("person:ingrid-halldal");
            assertThat(one.salience()).isEqualTo(300);
            assertThat(one.variants()).containsExactly("Halldal");
        });
    }

    @Test
    void leavesASurnameUnresolvedThatTwoHave() {
        tally.addAll(List.of(person("Halldal", UNRESOLVED, 200)));
        tally.addAll(List.of(
                person("Ingrid Halldal", "person:ingrid-halldal", 400),
                person("Olav Halldal", "person:olav-halldal", 300)));

        assertThat(tally.most(10))
                .extracting(Entity::entityId)
                .containsExactly("person:ingrid-halldal", "person:olav-halldal", UNRESOLVED);
    }

    @Test
    void givesSeveralFullNamesTheIdOfTheShortest() {
        tally.addAll(List.of(person("Ingrid Halldal Ruiz", "person:ingrid-halldal-ruiz", 0)));
        tally.addAll(List.of(person("Ingrid Halldal", "person:ingrid-halldal", 0)));

        assertThat(tally.most(10)).singleElement().satisfies(one -> {
            assertThat(one.entityId()).isEqualTo("person:ingrid-halldal");
            assertThat(one.name()).isEqualTo("Ingrid Halldal Ruiz");
        });
    }

    @Test
    void keepsCitiesOfOneNameApart() {
        tally.addAll(List.of(place("Paris", "geonames:2988507"), place("Paris", "geonames:4717560")));

        assertThat(tally.most(10))
                .extracting(Entity::entityId)
                .containsExactlyInAnyOrder("geonames:2988507", "geonames:4717560");
    }

    @Test
    void joinsNamesOfOneCountry() {
        tally.addAll(List.of(place("Turkey", "iso3166:TR")));
        tally.addAll(List.of(place("Türkiye", "iso3166:TR")));

        assertThat(tally.most(10))
                .singleElement()
                .satisfies(one -> assertThat(one.mentions()).isEqualTo(2));
    }

    @Test
    void joinsASurnameOfSeveralWords() {
        tally.addAll(List.of(person("de la Torre", "unresolved:person:1f:de-la-torre", 0)));
        tally.addAll(List.of(person("Juan de la Torre", "person:juan-de-la-torre", 0)));

        assertThat(tally.most(10)).extracting(Entity::entityId).containsExactly("person:juan-de-la-torre");
    }

    @Test
    void takesBackTheRolesOfAnArticleThatLeft() {
        Entity mayor = withRole("mayor", "one");
        tally.addAll(List.of(mayor));
        tally.addAll(List.of(withRole("judge", "two")));

        tally.subtractAll(List.of(mayor), "one");

        assertThat(tally.most(10).get(0).roles()).extracting(Role::title).containsExactly("judge");
    }

    @Test
    void readsRolesAndIdsThatItWrote() {
        tally.addAll(List.of(withRole("mayor", "one"), place("Paris", "geonames:2988507")));
        StateWriter out = new StateWriter();
        tally.write(out);

        assertThat(EntityTally.read(new StateReader(out.toBytes())).most(10)).isEqualTo(tally.most(10));
    }

    private static Entity person(String name, String entityId, int salience) {
        return new Entity(name, EntityType.PERSON, 1, List.of(), entityId, salience, List.of());
    }

    private static Entity place(String name, String entityId) {
        return new Entity(name, EntityType.PLACE, 1, List.of(), entityId, 10, List.of());
    }

    private static Entity withRole(String title, String articleId) {
        Role role = new Role(title, articleId, new TextSpan(0, 5));
        return new Entity(
                "Ingrid Halldal", EntityType.PERSON, 1, List.of(), "person:ingrid-halldal", 100, List.of(role));
    }
}
