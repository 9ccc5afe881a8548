package org.dateline.ingest;

import java.io.IOException;
import java.time.Clock;
import org.dateline.ingest.IngestProgress.Phase;
import org.dateline.ingest.door.Admission;
import org.dateline.ingest.door.Door;
import org.dateline.ingest.source.ArticleSource;
import org.dateline.ingest.source.RawInput;

/** Publishes articles as they come; the order in which they arrive is recorded further on. */
public final class LiveIngest {
    private final ArticlePublisher publisher;
    private final Clock clock;
    private final Door door;
    private final IngestProgress progress;
    private final Pacer pacer;

    /**
     * Publishes through {@code publisher}, which stays open.
     *
     * @param clock tells when an article is received
     * @param perSecond how many inputs are taken a second; 0 for as fast as may be
     */
    public LiveIngest(ArticlePublisher publisher, Clock clock, double perSecond, IngestProgress progress) {
        this.publisher = publisher;
        this.clock = clock;
        this.progress = progress;
        door = Door.live(clock);
        pacer = new Pacer(perSecond);
    }

    /**
     * Reads the source to its end, and returns when all of it is acknowledged.
     *
     * @throws IOException where the source cannot be read
     * @throws PublishException where something could not be delivered
     */
    public IngestCounts run(ArticleSource source) throws IOException {
        IngestCounts[] counts = {IngestCounts.NONE};
        source.forEach(input -> {
            pacer.await();
            counts[0] = ingest(input, counts[0]);
            progress.advanced(Phase.PUBLISHING, counts[0].received(), IngestProgress.UNKNOWN);
        });
        publisher.flush();
        return counts[0];
    }

    private IngestCounts ingest(RawInput input, IngestCounts counts) {
        Admission admission = door.admit(input);
        if (admission instanceof Admission.Admitted admitted) {
            publisher.publish(admitted.article());
            return counts.plusPublished();
        }
        publisher.refuse(input, (Admission.Refused) admission, clock.instant());
        return counts.plusRejected();
    }
}
