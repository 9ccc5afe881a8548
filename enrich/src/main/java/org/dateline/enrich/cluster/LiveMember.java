package org.dateline.enrich.cluster;

import java.time.Instant;
import org.dateline.enrich.feature.FeatureField;

/**
 * An article of a live event, as much of it as others are compared with one by one.
 *
 * @param seq its place in the order
 * @param fit how well it fits the event: see {@link MemberRow}
 * @param publishedAt the outlet's claim, null where unknown
 * @param lead the heaviest terms of headline and opening; empty where many later articles are in the event
 */
record LiveMember(long seq, int fit, String language, Instant publishedAt, WeightedTerms lead) {
    static LiveMember of(long seq, int fit, Profile profile) {
        return new LiveMember(
                seq,
                fit,
                profile.language(),
                profile.publishedAt(),
                profile.vector(FeatureField.LEAD).heaviest(Limits.MEMBER_LEAD));
    }

    LiveMember fitting(int other) {
        return new LiveMember(seq, other, language, publishedAt, lead);
    }

    LiveMember withoutLead() {
        return new LiveMember(seq, fit, language, publishedAt, WeightedTerms.EMPTY);
    }
}
