package org.dateline.model.article;

/**
 * Where a raw record stands: its place in the corpus and its place on the topic.
 *
 * @param ordinal the record's name in the recorded order: its ordinal header where it has one, else
 *     {@code partition:offset}; it survives a copy into another namespace
 * @param partition the partition of {@code raw-articles} it was read from
 * @param offset its offset there; offsets of a partition are contiguous, so that a gap shows a loss
 */
public record RawPosition(String ordinal, int partition, long offset) {
    public RawPosition {
        if (ordinal == null || ordinal.isEmpty()) {
            throw new IllegalArgumentException("ordinal is missing");
        }
        if (partition < 0 || offset < 0) {
            throw new IllegalArgumentException("no such position: " + partition + ":" + offset);
        }
    }
}
