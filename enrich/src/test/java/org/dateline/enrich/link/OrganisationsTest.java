package org.dateline.enrich.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationsTest {
    @Test
    void leavesArticleAndLegalFormOut() {
        assertThat(LinkTests.ids("[o The Acme Company] and [o Acme Inc] and [o Acme]."))
                .containsExactly("organisation:acme");
    }

    @Test
    void joinsAnAcronymThatTheTextIntroduces() {
        assertThat(LinkTests.ids("The [o Harbour Safety Board] ([o HSB]) met. [o HSB] staff left."))
                .containsExactly("organisation:harbour-safety-board");
    }

    @Test
    void keepsAPlaceInBracketsApart() {
        assertThat(LinkTests.ids("The [o Harbour Safety Board] ([o Ardvik]) met."))
                .containsExactly("organisation:ardvik", "organisation:harbour-safety-board");
    }

    @Test
    void takesACountryThatActsForThePlace() {
        assertThat(LinkTests.ids("[o Norway] beat [o Acme].")).containsExactly("iso3166:NO", "organisation:acme");
    }
}
