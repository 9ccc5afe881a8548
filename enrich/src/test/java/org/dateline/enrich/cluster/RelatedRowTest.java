package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.event.RelatedEvent;
import org.junit.jupiter.api.Test;

class RelatedRowTest {
    @Test
    void keepsAllThatIsBackgroundOfAnEvent() {
        RelatedRow row = new RelatedRow(List.of(
                new RelatedEvent(
                        "ev-a", "Ferry aground – again", 0, List.of("Ada Quill"), List.of("Ålesund"), "It is bad"),
                new RelatedEvent("ev-b", null, null, List.of("Ada Quill", "Ferries Ltd"), List.of(), null)));

        assertThat(RelatedRow.of(row.toBytes())).isEqualTo(row);
    }

    @Test
    void keepsNothingWhereThereIsNothing() {
        assertThat(new RelatedRow(List.of()).toBytes()).isNull();
        assertThat(RelatedRow.of(null).events()).isEmpty();
    }
}
