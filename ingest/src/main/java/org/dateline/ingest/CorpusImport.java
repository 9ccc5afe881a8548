package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
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
 * Imports a whole corpus into a namespace of its own. It reads all of it to learn the order, keeping what will be
 * published in a temporary file; it writes the order as a whole, and then publishes under it. An input's ordinal is its
 * number over all sources, from 1, refused ones counted too. What is written is the same every time; an import that was
 * interrupted is taken up by running it again. Only where the topics end with this process, so that nobody can take it
 * up, does it publish while it reads: articles can be enriched before their place in the order is known.
 */
public final class CorpusImport {
    private final ArticlePublisher publisher;
    private final ImportedSoFar soFar;
    private final IngestProgress progress;
    private final boolean passing;
    private final Door door = Door.corpus();

    CorpusImport(ArticlePublisher publisher, ImportedSoFar soFar, IngestProgress progress, boolean passing) {
        this.publisher = publisher;
        this.soFar = soFar;
        this.progress = progress;
        this.passing = passing;
    }

    /**
     * An import into these topics through {@code publisher}, which stays open.
     *
     * @throws PublishException where the namespace holds articles that no import has written
     */
    public static CorpusImport into(
            String bootstrap, Topics topics, ArticlePublisher publisher, IngestProgress progress) {
        return new CorpusImport(publisher, ImportedSoFar.read(bootstrap, topics), progress, false);
    }

    /** An import into topics that are empty, and end with this process. */
    public static CorpusImport passing(ArticlePublisher publisher, IngestProgress progress) {
        return new CorpusImport(publisher, new ImportedSoFar(), progress, true);
    }

    /**
     * Imports the source, and returns when all of it is acknowledged.
     *
     * @throws IOException where the source cannot be read, or the temporary file not be written
     * @throws PublishException where something could not be delivered, or the namespace holds the order of another corpus
     */
    public IngestCounts run(ArticleSource source) throws IOException {
        CorpusOrder order = new CorpusOrder();
        if (passing) {
            // the stages are to know that an order will come
            write(CorpusOrder.OPENING, new Prefix());
            soFar.order().add(Json.toBytes(CorpusOrder.OPENING));
            IngestCounts counts = read(source, order, publisher::send);
            writeOrder(order);
            return counts;
        }
        try (RecordSpool spool = new RecordSpool()) {
            IngestCounts counts = read(source, order, record -> add(record, spool));
            writeOrder(order);
            publish(spool);
            return counts;
        }
    }

    private IngestCounts read(ArticleSource source, CorpusOrder order, Consumer<ProducerRecord<byte[], byte[]>> records)
            throws IOException {
        Counter counter = new Counter();
        try {
            source.forEach(input -> {
                counter.ordinal++;
                counter.counts = take(input, counter, order, records);
                progress.advanced(Phase.READING, counter.ordinal, IngestProgress.UNKNOWN);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return counter.counts;
    }

    private IngestCounts take(
            RawInput input, Counter counter, CorpusOrder order, Consumer<ProducerRecord<byte[], byte[]>> records) {
        String ordinal = Long.toString(counter.ordinal);
        Admission admission = door.admit(input);
        if (admission instanceof Admitted admitted) {
            order.add(counter.ordinal, admitted.article());
            records.accept(publisher.record(admitted.article(), ordinal));
            return counter.counts.plusPublished();
        }
        records.accept(publisher.record(input, (Refused) admission, ordinal));
        return counter.counts.plusRejected();
    }

    private static void add(ProducerRecord<byte[], byte[]> record, RecordSpool spool) {
        try {
            spool.add(record);
        } catch (IOException e) {
            throw new UncheckedIOException("what was read cannot be kept: " + e.getMessage(), e);
        }
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

    private void publish(RecordSpool spool) throws IOException {
        Counter counter = new Counter();
        spool.forEach(record -> {
            counter.ordinal++;
            if (!soFar.isDone(counter.ordinal)) {
                publisher.send(record);
            }
            progress.advanced(Phase.PUBLISHING, counter.ordinal, spool.size());
        });
        publisher.flush();
    }

    private static PublishException otherCorpus() {
        return new PublishException(
                "the namespace already holds another order of articles; a corpus needs a namespace of its own");
    }

    /** How far it has come. */
    private static final class Counter {
        private long ordinal;
        private IngestCounts counts = IngestCounts.NONE;
    }
}
