package org.dateline.kafka.topic;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** What a broker answers to an administrative question. */
public final class KafkaAnswer {
    /** How long an answer is waited for. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private KafkaAnswer() {}

    /**
     * Waits for it.
     *
     * @throws KafkaException where the broker refuses, does not answer in time, or the wait is interrupted
     */
    public static <T> T of(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("no answer from Kafka within " + PATIENCE.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits for a moment before asking again. */
    public static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static KafkaException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new KafkaException("interrupted while waiting for Kafka", e);
    }
}
