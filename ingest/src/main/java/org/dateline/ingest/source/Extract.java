package org.dateline.ingest.source;

/**
 * A stretch of a stream, capped.
 *
 * @param bytes all of it, or its start where it is too long
 * @param length number of bytes of the whole
 * @param sha256 hex digest of the whole; null where the bytes are all of it
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Extract(byte[] bytes, long length, String sha256) {
    boolean isWhole() {
        return bytes.length == length;
    }
}
