package org.dateline.enrich.cluster;

import org.dateline.enrich.duplicate.Fingerprinter;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Fingerprint;

/**
 * Compares fingerprints by the low byte of each minimum (b-bit minwise hashing, Li and König 2010, b = 8): a quarter of
 * the bytes, the chance agreement of 1/256 taken out.
 */
final class NearDuplicates {
    /**
     * Estimated Jaccard similarity from which an article copies another: two standard errors below one half, five above
     * one fifth.
     */
    static final double COPY = 0.4;

    private static final int TURNED = 0xff;
    private static final double CHANCE = 1.0 / 256;

    private NearDuplicates() {}

    /**
     * The sketch of an article; empty where it has no fingerprint. Those that come from the headline, because the text is
     * too short, are turned over, so that a headline is never taken for the copy of another article's text.
     */
    static byte[] sketch(EnrichedArticle article) {
        Fingerprint fingerprint = article.fingerprint();
        byte[] sketch = new byte[fingerprint == null ? 0 : fingerprint.length()];
        int mask = fewWords(article.text()) ? TURNED : 0;
        for (int i = 0; i < sketch.length; i++) {
            sketch[i] = (byte) (fingerprint.at(i) ^ mask);
        }
        return sketch;
    }

    private static boolean fewWords(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < Fingerprinter.FEWEST_WORDS; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words < Fingerprinter.FEWEST_WORDS;
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
