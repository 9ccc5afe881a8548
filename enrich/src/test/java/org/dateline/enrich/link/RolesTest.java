package org.dateline.enrich.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.entity.Entity;
import org.dateline.model.entity.Role;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static final String QUILL = "person:ada-quill";

    @Test
    void readsARoleBeforeAName() {
        assertThat(LinkTests.roles("Norwegian President [p Ada Quill] spoke.", QUILL))
                .containsExactly("Norwegian President");
        assertThat(LinkTests.roles("[l US] Secretary of State [p Ada Quill] spoke.", QUILL))
                .containsExactly("US Secretary of State");
        assertThat(LinkTests.roles("[l Norway]'s former prime minister [p Ada Quill] spoke.", QUILL))
                .containsExactly("Norway's former prime minister");
        assertThat(LinkTests.roles("South Korean Vice-President [p Ada Quill] spoke.", QUILL))
                .containsExactly("South Korean Vice-President");
        assertThat(LinkTests.roles("Sen. [p Ada Quill] and [o Acme] CEO [p Bo Tolland] spoke.", QUILL))
                .containsExactly("Sen");
        assertThat(LinkTests.roles("[o Acme] CEO [p Ada Quill] spoke.", QUILL)).containsExactly("Acme CEO");
        assertThat(LinkTests.roles("the president of the [l United States], [p Ada Quill], spoke.", QUILL))
                .containsExactly("president of the United States");
    }

    @Test
    void readsARoleAfterAName() {
        assertThat(LinkTests.roles("[p Ada Quill], the president of [l Norway], spoke.", QUILL))
                .containsExactly("president of Norway");
        assertThat(LinkTests.roles("[p Ada Quill], 54, a Norwegian judge, spoke.", QUILL))
                .containsExactly("Norwegian judge");
    }

    @Test
    void leavesTheNextPersonsRoleAlone() {
        String text = "[p Ada Quill], Foreign Minister [p Bo Tolland] and others spoke.";

        assertThat(LinkTests.roles(text, QUILL)).isEmpty();
        assertThat(LinkTests.roles(text, "person:bo-tolland")).containsExactly("Foreign Minister");
    }

    @Test
    void tellsWhereARoleIsSeen() {
        Role role = LinkTests.entity("Then Mayor [p Ada Quill] left. Mayor [p Quill]!", QUILL)
                .roles()
                .get(0);

        assertThat(role.title()).isEqualTo("Then Mayor");
        assertThat(role.span().start()).isZero();
    }

    @Test
    void countsAReferenceByRole() {
        Entity quill = LinkTests.entity(
                "Norwegian President [p Ada Quill] met Danish President [p Bo Tolland]. The Norwegian president left.",
                QUILL);

        assertThat(quill.mentions()).isEqualTo(2);
        assertThat(quill.roles()).extracting(Role::title).containsExactly("Norwegian President");
    }

    @Test
    void knowsALeaderByTheCountry() {
        assertThat(LinkTests.roles("Norwegian President [p Ada Quill] rang. The Norwegian leader left.", QUILL))
                .containsExactly("Norwegian President", "Norwegian leader");
    }

    @Test
    void leavesAReferenceOpenThatTwoPersonsFit() {
        String text = "President [p Ada Quill] met President [p Bo Tolland]. The president left.";

        assertThat(LinkTests.entity(text, QUILL).mentions()).isEqualTo(1);
        assertThat(LinkTests.entity(text, "person:bo-tolland").mentions()).isEqualTo(1);
    }

    @Test
    void leavesAReferenceOpenWhoseCountryNobodyIsSaidToHave() {
        assertThat(LinkTests.entity("President [p Ada Quill] rang. The Danish president left.", QUILL)
                        .mentions())
                .isEqualTo(1);
    }

    @Test
    void doesNotTakeAFormerHolderForTheHolder() {
        assertThat(LinkTests.entity("Former President [p Ada Quill] rang. The president left.", QUILL)
                        .mentions())
                .isEqualTo(1);
    }
}
