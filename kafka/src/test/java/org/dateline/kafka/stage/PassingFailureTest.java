package org.dateline.kafka.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class PassingFailureTest {
    @Test
    void knowsWhatTheBrokerIsTheReasonFor() {
        assertThat(PassingFailure.is(new StreamsException(new DisconnectException())))
                .isTrue();
        assertThat(PassingFailure.is(new KafkaException("no answer", new TimeoutException())))
                .isTrue();
        assertThat(PassingFailure.is(new StreamsException(new KafkaException(
                        "Unexpected error from SyncGroup: " + Errors.COORDINATOR_LOAD_IN_PROGRESS.message()))))
                .isTrue();
    }

    @Test
    void takesNothingElseForPassing() {
        assertThat(PassingFailure.is(new StreamsException(new IllegalStateException("a record is lost"))))
                .isFalse();
        assertThat(PassingFailure.is(new SerializationException("no JSON"))).isFalse();
        assertThat(PassingFailure.is(new KafkaException(Errors.GROUP_AUTHORIZATION_FAILED.message())))
                .isFalse();
        assertThat(PassingFailure.is(new KafkaException())).isFalse();
    }
}
