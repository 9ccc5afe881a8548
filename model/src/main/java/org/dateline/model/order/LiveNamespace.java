package org.dateline.model.order;

import java.time.Instant;
import java.util.List;

/**
 * Which of the namespaces over one corpus is live. Its changes after entry {@code seq} of the order are those to act on,
 * up to there they are those of {@code previous}.
 *
 * @param corpus the namespace whose raw articles and order all of them follow; the key
 * @param namespace the one that is live
 * @param seq the entry of the order at which it took over
 * @param time the clusterer's time there; null while none is known
 * @param previous the one that was live before
 * @param earlier all others that have ever been live, sorted
 */
public record LiveNamespace(
        String corpus, String namespace, long seq, Instant time, String previous, List<String> earlier) {
    public LiveNamespace {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }
}
