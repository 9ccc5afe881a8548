package org.dateline.ingest;

import java.io.IOException;
import org.dateline.ingest.ImportedSoFar.Prefix;
import org.dateline.ingest.IngestProgress.Phase;
import org.dateline.ingest.door.Admission;
import org.dateline.ingest.door.Admission.Admitted;
import org.dateline.ingest.door.Admission.Refused;
import org.dateline.ingest.door.Door;
import org.dateline.ingest.order.CorpusOrder;
import org.dateline.ingest.source.ArticleSource;
import org.dateline.ingest.source.RawInput;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.json.Json;
import org.dateline.model.order.OrderEntry;

/**
 * Imports a whole corpus into a namespace of its own. It reads the sources twice: first to learn the order, which it
 * writes as a whole, then to publish the articles under it. An input's ordinal is its number over all sources, from 1,
 * refused ones counted too. What is written is the same every time; an import that was interrupted is taken up by
 * running it again.
 */
public final class CorpusImport {
    private final ArticlePublisher publisher;
    private final ImportedSoFar soFar;
    private final IngestProgress progress;
    private final Door door = Door.corpus();

    CorpusImport(ArticlePublisher publisher, ImportedSoFar soFar, IngestProgress progress) {
        this.publisher = publisher;
        this.soFar = soFar;
        this.progress = progress;
    }

    /**
     * An import into these topics through {@code publisher}, which stays open.
     *
     * @throws PublishException where the namespace holds articles that no import has written
     */
    public static CorpusImport into(
            String bootstrap, Topics topics, ArticlePublisher publisher, IngestProgress progress) {
        return new CorpusImport(publisher, ImportedSoFar.read(bootstrap, topics), progress);
    }

    /**
     * Imports the source, and returns when all of it is acknowledged.
     *
     * @param source can be read twice
     * @throws IOException where the source cannot be read
     * @throws PublishException where something could not be delivered, the source changed between the readings, or the
     *     namespace holds the order of another corpus
     */
    public IngestCounts run(ArticleSource source) throws IOException {
        Pass reading = new Pass();
        CorpusOrder order = new CorpusOrder();
        source.forEach(input -> {
            if (reading.take(input) instanceof Admitted admitted) {
                order.add(reading.ordinal, admitted.article());
            }
            progress.advanced(Phase.READING, reading.ordinal, IngestProgress.UNKNOWN);
        });
        writeOrder(order);
        return publish(source, reading);
    }

    private void writeOrder(CorpusOrder order) {
        Prefix written = new Prefix();
        long total = order.size();
        order.forEach(entry -> {
            write(entry, written);
            progress.advanced(Phase.ORDERING, Math.min(written.entries(), total), total);
        });
        if (written.entries() < soFar.order().entries()) {
            throw otherCorpus();
        }
        publisher.flush();
    }

    private void write(OrderEntry entry, Prefix written) {
        boolean isThere = written.entries() < soFar.order().entries();
        written.add(Json.toBytes(entry));
        if (!isThere) {
            publisher.order(entry);
        } else if (written.entries() == soFar.order().entries() && !written.equalsSoFar(soFar.order())) {
            throw otherCorpus();
        }
    }

    private IngestCounts publish(ArticleSource source, Pass reading) throws IOException {
        Pass publishing = new Pass();
        source.forEach(input -> {
            Admission admission = publishing.take(input);
            if (!soFar.isDone(publishing.ordinal)) {
                publish(input, admission, Long.toString(publishing.ordinal));
            }
            progress.advanced(Phase.PUBLISHING, publishing.ordinal, reading.ordinal);
        });
        publisher.flush();
        if (publishing.digest != reading.digest || publishing.ordinal != reading.ordinal) {
            throw new PublishException("the sources changed while they were imported; this namespace cannot be used");
        }
        return publishing.counts;
    }

    private void publish(RawInput input, Admission admission, String ordinal) {
        if (admission instanceof Admitted admitted) {
            publisher.publish(admitted.article(), ordinal);
        } else {
            publisher.refuse(input, (Refused) admission, ordinal);
        }
    }

    private static PublishException otherCorpus() {
        return new PublishException(
                "the namespace already holds another order of articles; a corpus needs a namespace of its own");
    }

    /** One reading of all inputs. */
    private final class Pass {
        private long ordinal;
        private long digest;
        private IngestCounts counts = IngestCounts.NONE;

        private Admission take(RawInput input) {
            ordinal++;
            Admission admission = door.admit(input);
            if (admission instanceof Admitted admitted) {
                counts = counts.plusPublished();
                digest = digest * 31 + admitted.article().articleId().hashCode();
            } else {
                counts = counts.plusRejected();
                digest = digest * 31;
            }
            return admission;
        }
    }
}
