package org.dateline.model.entity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void foldsCaseDiacriticsAndSigns() {
        assertThat(NameKey.of("Nicolás  MADURO")).isEqualTo("nicolas maduro");
        assertThat(NameKey.of("Maeve O’Brien")).isEqualTo(NameKey.of("Maeve O'Brien"));
        assertThat(NameKey.of("Díaz-Canel")).isEqualTo("diaz canel");
        assertThat(NameKey.of("U.N.")).isEqualTo("un");
        assertThat(NameKey.of("Łukasz Straße")).isEqualTo("lukasz strasse");
    }

    @Property
    void aKeyIsItsOwnKey(@ForAll String name) {
        assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
    }
}
