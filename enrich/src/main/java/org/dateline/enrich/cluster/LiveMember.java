package org.dateline.enrich.cluster;

import java.time.Instant;
import org.dateline.enrich.feature.FeatureField;

/**
 * An article of a live event, as much of it as others are compared with one by one.
 *
 * @param seq its place in the order
 * @param publishedAt the outlet's claim, null where unknown
 * @param lead the heaviest terms of headline and opening; empty where many later articles are in the event
 */
record LiveMember(long seq, String language, Instant publishedAt, WeightedTerms lead) {
    static LiveMember of(long seq, Profile profile) {
        return new LiveMember(
                seq,
                profile.language(),
                profile.publishedAt(),
                profile.vector(FeatureField.LEAD).heaviest(Limits.MEMBER_LEAD));
    }

    LiveMember withoutLead() {
        return new LiveMember(seq, language, publishedAt, WeightedTerms.EMPTY);
    }
}
