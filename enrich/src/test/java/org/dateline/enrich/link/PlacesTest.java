package org.dateline.enrich.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.entity.Entity;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String PARIS = "geonames:2988507";
    private static final String PARIS_TEXAS = "geonames:4717560";
    private static final String CORDOBA_ARGENTINA = "geonames:3860259";
    private static final String CORDOBA_SPAIN = "geonames:2519240";

    @Test
    void knowsCountriesByNameShortFormAndLanguage() {
        assertThat(LinkTests.ids("In [l Britain], the [l UK] and the [l United Kingdom]."))
                .containsExactly("iso3166:GB");
        assertThat(Countries.code("Norvège", "fr")).isEqualTo("NO");
        assertThat(Countries.code("Norsko", "cs")).isEqualTo("NO");
        assertThat(Countries.code("Ardvik", "fr")).isNull();
    }

    @Test
    void seesTheCountryInItsPeople() {
        Entity norway = LinkTests.entity("The Norwegian ferry left. Norwegians wept in [l Norway].", "iso3166:NO");

        assertThat(norway.mentions()).isEqualTo(1);
        assertThat(norway.variants()).containsExactly("Norwegian", "Norwegians");
    }

    @Test
    void takesACapitalThatActsForItsCountry() {
        assertThat(LinkTests.ids("[l Oslo] said no. Talks with [l Lisbon] failed."))
                .containsExactly("iso3166:NO", "iso3166:PT");
        assertThat(LinkTests.ids("In [l Oslo] it said nothing.")).containsExactly("geonames:3143244");
    }

    @Test
    void takesTheLargestCityOfAName() {
        assertThat(LinkTests.ids("She lives in [l Paris].")).containsExactly(PARIS);
    }

    @Test
    void takesTheCityInThePlaceThatFollows() {
        assertThat(LinkTests.ids("She left [l Paris], [l Texas]. In [l Paris] it rained."))
                .containsExactly(PARIS_TEXAS, "iso3166:US-TX");
    }

    @Test
    void takesTheCityInACountryThatTheTextNames() {
        assertThat(LinkTests.ids("A fire in [l Córdoba].")).containsExactly(CORDOBA_ARGENTINA);
        assertThat(LinkTests.ids("A fire in [l Córdoba], and in all of [l Spain]."))
                .containsExactly(CORDOBA_SPAIN, "iso3166:ES");
        assertThat(LinkTests.ids("A Spanish fire in [l Córdoba].")).contains(CORDOBA_SPAIN);
        assertThat(LinkTests.link("A fire in [l Córdoba].", null, "MADRID").entities())
                .extracting(Entity::entityId)
                .containsExactly(CORDOBA_SPAIN);
    }

    @Test
    void isNotMovedFromAMetropolisByACountryThatIsNamedInPassing() {
        assertThat(LinkTests.ids("From [l Paris] to the [l United States].")).contains(PARIS);
    }

    @Test
    void namesWhatNoListHas() {
        assertThat(LinkTests.ids("Off [l Ardvik].")).containsExactly("place:ardvik");
    }

    @Test
    void tellsTheStateFromTheCountry() {
        assertThat(LinkTests.ids("In [l Georgia], a state of the [l United States]."))
                .contains("iso3166:US-GA");
        assertThat(LinkTests.ids("In [l Georgia], next to [l Russia].")).contains("iso3166:GE");
    }
}
