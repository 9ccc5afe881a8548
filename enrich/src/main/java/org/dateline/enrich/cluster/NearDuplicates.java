package org.dateline.enrich.cluster;

import org.dateline.model.article.Fingerprint;

/**
 * Compares fingerprints by the low byte of each minimum (b-bit minwise hashing, Li and König 2010, b = 8): a quarter of
 * the bytes, the chance agreement of 1/256 taken out.
 */
final class NearDuplicates {
    /** Estimated Jaccard similarity from which an article copies another. */
    static final double COPY = 0.5;

    private static final double CHANCE = 1.0 / 256;

    private NearDuplicates() {}

    static byte[] sketch(Fingerprint fingerprint) {
        byte[] sketch = new byte[fingerprint == null ? 0 : fingerprint.length()];
        for (int i = 0; i < sketch.length; i++) {
            sketch[i] = (byte) fingerprint.at(i);
        }
        return sketch;
    }

    /** Estimated Jaccard similarity; 0 where either has no fingerprint, or another length. */
    static double similarity(byte[] one, byte[] other) {
        if (one.length == 0 || one.length != other.length) {
            return 0;
        }
        int agreeing = 0;
        for (int i = 0; i < one.length; i++) {
            agreeing += one[i] == other[i] ? 1 : 0;
        }
        return Math.max(0, ((double) agreeing / one.length - CHANCE) / (1 - CHANCE));
    }
}
