package org.dateline.launcher.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.OrderOpening;
import org.dateline.model.order.LiveNamespace;

/**
 * Makes another namespace over a corpus the live one. It asks whoever records the order for a handover and waits for the
 * pointer to move; once asked, the handover comes about without it.
 */
public final class Promotion {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final String bootstrap;
    private final Namespaces namespaces;
    private final String corpus;

    /** Of namespaces over this corpus. */
    public Promotion(String bootstrap, String corpus) {
        this.bootstrap = bootstrap;
        this.corpus = corpus;
        namespaces = new Namespaces(bootstrap);
    }

    /** The namespace that is live now. */
    public String live() {
        return namespaces.live(corpus);
    }

    /** The namespace that was live before the present one; empty where none was. */
    public Optional<String> previous() {
        return namespaces.pointer(corpus).map(LiveNamespace::previous);
    }

    /**
     * Hands over.
     *
     * @param namespace one over the corpus that has caught up and is not live
     * @return the pointer as it is then; empty where it has not moved within {@code patience}
     */
    public Optional<LiveNamespace> handOver(String namespace, Duration patience) throws InterruptedException {
        long before = namespaces.pointer(corpus).map(LiveNamespace::seq).orElse(-1L);
        OrderOpening.requestHandover(bootstrap, Topics.of(corpus), namespace);
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<LiveNamespace> now = namespaces.pointer(corpus);
            if (now.isPresent() && now.get().seq() > before) {
                return now.filter(live -> live.namespace().equals(namespace));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        }
        return Optional.empty();
    }
}
