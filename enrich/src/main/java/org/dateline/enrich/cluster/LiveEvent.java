package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;
import org.dateline.enrich.feature.FeatureField;

/** An event that takes articles: the exact sums of its articles' vectors, and its articles. */
final class LiveEvent {
    private final String eventId;
    private final long founded;
    private final TreeMap<Long, LiveMember> members = new TreeMap<>();
    private final WeightedTerms[] centroids = new WeightedTerms[FeatureField.values().length];
    private final Int2IntOpenHashMap keys = new Int2IntOpenHashMap();
    private Instant lastActivity;
    private Instant firstPublished;
    private Instant lastPublished;

    LiveEvent(EventRow row) {
        eventId = row.eventId();
        founded = row.founded();
        lastActivity = row.lastActivity();
        java.util.Arrays.fill(centroids, WeightedTerms.EMPTY);
    }

    String eventId() {
        return eventId;
    }

    /** Seq of the founding: tells events apart, and orders them where all else is equal. */
    long founded() {
        return founded;
    }

    Instant lastActivity() {
        return lastActivity;
    }

    void touch(Instant time) {
        lastActivity = time;
    }

    EventRow row() {
        return new EventRow(eventId, founded, lastActivity);
    }

    Collection<LiveMember> members() {
        return members.values();
    }

    Collection<LiveMember> latestMembers() {
        return members.descendingMap().values();
    }

    int size() {
        return members.size();
    }

    WeightedTerms centroid(FeatureField field) {
        return centroids[field.index()];
    }

    /** Earliest claim of an outlet, null where none is known. */
    Instant firstPublished() {
        return firstPublished;
    }

    /** Latest claim of an outlet, null where none is known. */
    Instant lastPublished() {
        return lastPublished;
    }

    boolean speaks(String language) {
        return members.values().stream().anyMatch(member -> member.language().equals(language));
    }

    /** How many members have a key; see {@link CandidateIndex}. */
    Int2IntOpenHashMap keys() {
        return keys;
    }

    void add(MemberRow row) {
        for (int i = 0; i < centroids.length; i++) {
            centroids[i] = centroids[i].plus(row.profile().vectors()[i]);
        }
        members.put(row.seq(), LiveMember.of(row));
        spanTime();
    }

    void remove(MemberRow row) {
        for (int i = 0; i < centroids.length; i++) {
            centroids[i] = centroids[i].minus(row.profile().vectors()[i]);
        }
        members.remove(row.seq());
        spanTime();
    }

    private void spanTime() {
        firstPublished = null;
        lastPublished = null;
        for (LiveMember member : members.values()) {
            Instant at = member.publishedAt();
            if (at != null) {
                firstPublished = firstPublished == null || at.isBefore(firstPublished) ? at : firstPublished;
                lastPublished = lastPublished == null || at.isAfter(lastPublished) ? at : lastPublished;
            }
        }
    }
}
