package org.dateline.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.dateline.model.event.EventMember;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberPartitionerTest {
    @ParameterizedTest
    @ValueSource(strings = {"e1", "k3m9x2", "0", "ff00ff00ff00", "é"})
    void putsARowWhereTheDefaultPutsItsEvent(String eventId) {
        int ofEvent = BuiltInPartitioner.partitionForKey(eventId.getBytes(UTF_8), 7);
        byte[] key = EventMember.key(eventId, 42).getBytes(UTF_8);

        assertThat(new MemberPartitioner().partitions("event-members", key, null, 7))
                .contains(Set.of(ofEvent));
    }
}
