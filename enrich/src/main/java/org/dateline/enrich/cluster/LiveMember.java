package org.dateline.enrich.cluster;

import java.time.Instant;
import org.dateline.enrich.feature.FeatureField;

/**
 * An article of a live event, as much of it as others are compared with one by one.
 *
 * @param seq its place in the order
 * @param origin the article that it copies, itself where it is its own
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record LiveMember(
        long seq,
        String articleId,
        String origin,
        String language,
        Instant publishedAt,
        WeightedTerms lead,
        byte[] sketch) {
    static LiveMember of(MemberRow row) {
        Profile profile = row.profile();
        return new LiveMember(
                row.seq(),
                row.articleId(),
                row.origin(),
                profile.language(),
                profile.publishedAt(),
                profile.vector(FeatureField.LEAD),
                profile.sketch());
    }
}
