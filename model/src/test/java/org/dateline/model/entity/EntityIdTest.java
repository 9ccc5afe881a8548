package org.dateline.model.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityIdTest {
    @Test
    void saysWhatItNames() {
        assertThat(EntityId.country("MX")).isEqualTo("iso3166:MX");
        assertThat(EntityId.city(3530597)).isEqualTo("geonames:3530597");
        assertThat(EntityId.named(EntityType.PERSON, "ada quill")).isEqualTo("person:ada-quill");
        assertThat(EntityId.unresolved(EntityType.PERSON, "1f", "quill")).isEqualTo("unresolved:person:1f:quill");
    }

    @Test
    void givesTheKeyBack() {
        assertThat(EntityId.key(EntityId.named(EntityType.PERSON, "ada quill"))).isEqualTo("ada quill");
        assertThat(EntityId.key(EntityId.unresolved(EntityType.PERSON, "1f", "de la rua")))
                .isEqualTo("de la rua");
    }

    @Test
    void staysShortAndTellsLongNamesApart() {
        String long1 = EntityId.named(EntityType.ORGANISATION, "a".repeat(5_000) + "b");
        String long2 = EntityId.named(EntityType.ORGANISATION, "a".repeat(5_000) + "c");

        assertThat(long1).hasSizeLessThan(120).isNotEqualTo(long2);
    }
}
