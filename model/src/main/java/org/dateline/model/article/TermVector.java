package org.dateline.model.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.json.Fields;

/**
 * A bag of hashed terms with their counts, sorted by hash. In JSON it is five bytes a term in base64: the hash as a
 * big-endian int, the count as one unsigned byte (255 stands for 255 and more).
 */
public final class TermVector {
    /** No terms at all. */
    public static final TermVector EMPTY = new TermVector(new int[0], new byte[0]);

    private static final int BYTES_PER_TERM = Integer.BYTES + 1;
    private static final int MAX_COUNT = 255;

    private final int[] hashes;
    private final byte[] counts;

    private TermVector(int[] hashes, byte[] counts) {
        this.hashes = hashes;
        this.counts = counts;
    }

    /** A vector of these counts by hash; counts below 1 are an {@link IllegalArgumentException}. */
    public static TermVector of(Map<Integer, Integer> countByHash) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>(countByHash);
        int[] hashes = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        return of(hashes, sorted.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * A vector of these terms.
     *
     * @param hashes ascending, no two equal; the vector keeps the array
     * @param counts one a hash
     * @throws IllegalArgumentException if hashes do not ascend or a count is below 1
     */
    public static TermVector of(int[] hashes, int[] counts) {
        byte[] bytes = new byte[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            if (counts[i] < 1) {
                throw new IllegalArgumentException("count of term " + hashes[i] + " is " + counts[i]);
            }
            if (i > 0 && hashes[i] <= hashes[i - 1]) {
                throw new IllegalArgumentException("term " + i + " is out of order");
            }
            bytes[i] = (byte) Math.min(MAX_COUNT, counts[i]);
        }
        return new TermVector(hashes, bytes);
    }

    /** Reads the JSON form; anything else is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static TermVector fromBase64(String base64) {
        return fromBytes(Base64.getDecoder().decode(base64));
    }

    /** Reads the field's vector. */
    public static TermVector read(Fields in) throws IOException {
        return fromBytes(in.bytes());
    }

    /** Reads {@link #toBytes}; anything else is an {@link IllegalArgumentException}. */
    public static TermVector fromBytes(byte[] bytes) {
        if (bytes.length % BYTES_PER_TERM != 0) {
            throw new IllegalArgumentException("a term vector cannot have " + bytes.length + " bytes");
        }
        int[] hashes = new int[bytes.length / BYTES_PER_TERM];
        byte[] counts = new byte[hashes.length];
        int before = Integer.MIN_VALUE;
        for (int i = 0, at = 0; i < hashes.length; i++, at += BYTES_PER_TERM) {
            int hash = bytes[at] << 24
                    | (bytes[at + 1] & 0xff) << 16
                    | (bytes[at + 2] & 0xff) << 8
                    | (bytes[at + 3] & 0xff);
            if (bytes[at + 4] == 0 || (i > 0 && hash <= before)) {
                throw new IllegalArgumentException("term " + i + " of a term vector is out of order or has no count");
            }
            hashes[i] = hash;
            counts[i] = bytes[at + 4];
            before = hash;
        }
        return new TermVector(hashes, counts);
    }

    /** The JSON form. */
    @JsonValue
    public String toBase64() {
        return Base64.getEncoder().encodeToString(toBytes());
    }

    /** What the JSON form encodes: five bytes a term, its hash and its count. */
    public byte[] toBytes() {
        byte[] bytes = new byte[hashes.length * BYTES_PER_TERM];
        int at = 0;
        for (int i = 0; i < hashes.length; i++) {
            int hash = hashes[i];
            bytes[at] = (byte) (hash >>> 24);
            bytes[at + 1] = (byte) (hash >>> 16);
            bytes[at + 2] = (byte) (hash >>> 8);
            bytes[at + 3] = (byte) hash;
            bytes[at + 4] = counts[i];
            at += BYTES_PER_TERM;
        }
        return bytes;
    }

    /** Number of different terms. */
    public int size() {
        return hashes.length;
    }

    /** Hash of the term at {@code index}, ascending. */
    public int hash(int index) {
        return hashes[index];
    }

    /** Count of the term at {@code index}, 1 to 255. */
    public int count(int index) {
        return counts[index] & 0xff;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermVector that
                && Arrays.equals(hashes, that.hashes)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(hashes) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return toBase64();
    }
}
