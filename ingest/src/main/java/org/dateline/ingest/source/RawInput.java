package org.dateline.ingest.source;

/**
 * One article as it stands in a source, not yet looked at.
 *
 * @param source provenance, never identity: the file's path, with {@code :line} where it holds many
 * @param name as {@code source}, but of a path only what lies within the folder that was named, so that it is the same
 *     wherever that folder lies
 * @param line number of the line, from 1; 0 for a whole file
 * @param kind what the bytes are meant to be
 * @param bytes the bytes without the line's end; of an input over {@link #MAX_BYTES} only the first
 *     {@link #KEPT_BYTES}
 * @param length number of bytes of the whole
 * @param sha256 hex digest of the whole; may be null where the bytes are all of it
 * @param fault why it cannot be whole; null where it is
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record RawInput(
        String source, String name, long line, Kind kind, byte[] bytes, long length, String sha256, Fault fault) {
    /** Longest input that is taken. */
    public static final int MAX_BYTES = 1 << 20;

    /** What is kept of a longer one. */
    public static final int KEPT_BYTES = 64 << 10;

    /** What the bytes are meant to be. */
    public enum Kind {
        /** A JSON object. */
        JSON,
        /** An article's plain text. */
        TEXT
    }

    /**
     * What is wrong with an input as a whole.
     *
     * @param reason a short code, kebab-case: {@code too-large} or {@code broken-gzip}
     * @param detail what and where, for a person
     */
    public record Fault(String reason, String detail) {}

    /** Hex digest of the whole; reckoned now where the bytes are at hand, since few inputs are ever asked. */
    @Override
    public String sha256() {
        return sha256 == null ? Sha256.hex(Sha256.digest().digest(bytes)) : sha256;
    }

    static RawInput of(Place place, Kind kind, Extract extract) {
        Fault fault = extract.isWhole()
                ? null
                : new Fault("too-large", extract.length() + " bytes, more than the " + MAX_BYTES + " that are taken");
        return broken(place, kind, extract, fault);
    }

    static RawInput broken(Place place, Kind kind, Extract extract, Fault fault) {
        return new RawInput(
                place.source(),
                place.name(),
                place.line(),
                kind,
                extract.bytes(),
                extract.length(),
                extract.sha256(),
                fault);
    }
}
