package org.dateline.enrich.cluster;

import java.util.ArrayDeque;

/** Lends the {@link TermLookup}s of the articles at hand, so that no article takes memory for new ones. */
final class Lookups {
    private final ArrayDeque<TermLookup> free = new ArrayDeque<>();

    /** Makes comparisons of an article with others quicker, until {@link #release}. */
    Profile quicken(Profile profile) {
        for (WeightedTerms vector : profile.vectors()) {
            vector.quicken(free.isEmpty() ? new TermLookup() : free.pop());
        }
        return profile;
    }

    /** Comparisons with this article are over. */
    void release(Profile profile) {
        WeightedTerms[] vectors = profile.vectors();
        for (int i = vectors.length - 1; i >= 0; i--) {
            free.push(vectors[i].release());
        }
    }
}
