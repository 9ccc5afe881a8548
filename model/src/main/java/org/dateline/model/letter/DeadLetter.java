package org.dateline.model.letter;

/**
 * Input that could not be used, with its bytes and the reason.
 *
 * @param stage where it was refused: {@code ingest}, {@code enrich}, {@code cluster} or {@code aggregate}
 * @param reason a short code, kebab-case
 * @param detail what, where and why, for a person
 * @param source where it came from: file and line, or topic, partition and offset
 * @param key the record's key; null where it had none
 * @param length number of bytes of the whole
 * @param sha256 hex digest of the whole
 * @param bytes the first {@value #MAX_BYTES} bytes
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record DeadLetter(
        String stage,
        String reason,
        String detail,
        String source,
        String key,
        long length,
        String sha256,
        byte[] bytes) {
    /** Most bytes that are kept. */
    public static final int MAX_BYTES = 64 << 10;
}
