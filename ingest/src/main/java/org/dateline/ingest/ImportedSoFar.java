package org.dateline.ingest;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.dateline.kafka.topic.OrdinalHeader;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;

/** What an import that was interrupted has left on the topics, so that the next one adds only what is missing. */
final class ImportedSoFar {
    private static final Pattern ORDINAL = Pattern.compile("[1-9][0-9]{0,8}");

    private final Prefix order = new Prefix();
    private final BitSet ordinals = new BitSet();

    /** Nothing imported. */
    ImportedSoFar() {}

    /**
     * Reads the topics.
     *
     * @throws PublishException where the namespace holds articles that no import has written
     */
    static ImportedSoFar read(String bootstrap, Topics topics) {
        ImportedSoFar soFar = new ImportedSoFar();
        try (TopicReader reader = new TopicReader(bootstrap)) {
            reader.scan(topics.articleOrder(), record -> soFar.order.add(record.value()));
            reader.scan(topics.rawArticles(), soFar::addArticle);
            reader.scan(topics.deadLetters(), soFar::addOrdinal);
        }
        return soFar;
    }

    Prefix order() {
        return order;
    }

    /** Whether this input is published, or in dead letters. */
    boolean isDone(long ordinal) {
        return ordinals.get(Math.toIntExact(ordinal));
    }

    void addArticle(ConsumerRecord<byte[], byte[]> record) {
        if (!addOrdinal(record)) {
            throw new PublishException(record.topic()
                    + " holds articles that no import has written; a corpus needs a namespace of its own");
        }
    }

    /** Letters of other stages name no ordinal. */
    boolean addOrdinal(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(OrdinalHeader.NAME);
        String ordinal = OrdinalHeader.read(header, record.partition(), record.offset());
        boolean isNumber = ORDINAL.matcher(ordinal).matches();
        if (isNumber) {
            ordinals.set(Integer.parseInt(ordinal));
        }
        return isNumber;
    }

    /** A running digest of the entries that are there, to compare a new order with. */
    static final class Prefix {
        private static final long PRIME = 0x100000001b3L;

        private long entries;
        private long digest;

        void add(byte[] entry) {
            for (byte part : entry) {
                digest = (digest ^ (part & 0xff)) * PRIME; // FNV-1a
            }
            digest = (digest ^ '\n') * PRIME;
            entries++;
        }

        long entries() {
            return entries;
        }

        boolean equalsSoFar(Prefix other) {
            return entries == other.entries && digest == other.digest;
        }
    }
}
