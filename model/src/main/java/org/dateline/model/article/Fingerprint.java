package org.dateline.model.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.dateline.model.json.Fields;

/**
 * A similarity sketch (MinHash, Broder 1997; here its fast variant): the share of equal positions of two estimates the Jaccard similarity of
 * their shingle sets. In JSON it is the big-endian values in base64.
 */
public final class Fingerprint {
    private final int[] minima;

    public Fingerprint(int[] minima) {
        if (minima.length == 0) {
            throw new IllegalArgumentException("empty fingerprint");
        }
        this.minima = minima.clone();
    }

    /** Reads the JSON form; anything but whole ints in base64 is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Fingerprint fromBase64(String base64) {
        return of(Base64.getDecoder().decode(base64));
    }

    /** Reads the field's fingerprint. */
    public static Fingerprint read(Fields in) throws IOException {
        return of(in.bytes());
    }

    private static Fingerprint of(byte[] bytes) {
        if (bytes.length % Integer.BYTES != 0) {
            throw new IllegalArgumentException("a fingerprint of " + bytes.length + " bytes is no list of ints");
        }
        int[] minima = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
        return new Fingerprint(minima);
    }

    /** The JSON form. */
    @JsonValue
    public String toBase64() {
        return Base64.getEncoder().encodeToString(toBytes());
    }

    /** What the JSON form encodes: four bytes a position. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(minima.length * Integer.BYTES);
        buffer.asIntBuffer().put(minima);
        return buffer.array();
    }

    /** Number of positions. */
    public int length() {
        return minima.length;
    }

    /** The value at position {@code index}. */
    public int at(int index) {
        return minima[index];
    }

    /** Number of positions at which both agree; both must be equally long. */
    public int agreement(Fingerprint other) {
        if (other.minima.length != minima.length) {
            throw new IllegalArgumentException("fingerprints of " + minima.length + " and " + other.minima.length);
        }
        int agreeing = 0;
        for (int i = 0; i < minima.length; i++) {
            if (minima[i] == other.minima[i]) {
                agreeing++;
            }
        }
        return agreeing;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(minima, that.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }

    @Override
    public String toString() {
        return toBase64();
    }
}
