package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.time.Instant;
import java.util.Arrays;
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
    private final Int2IntOpenHashMap days = new Int2IntOpenHashMap();
    private final Long2IntOpenHashMap figures = new Long2IntOpenHashMap();
    private final Int2IntOpenHashMap measures = new Int2IntOpenHashMap();
    private Instant lastActivity;
    private Instant firstPublished;
    private Instant lastPublished;

    LiveEvent(EventRow row) {
        eventId = row.eventId();
        founded = row.founded();
        lastActivity = row.lastActivity();
        Arrays.fill(centroids, WeightedTerms.EMPTY);
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

    /** Days that members name, by number of members; see {@link Days}. */
    Int2IntOpenHashMap days() {
        return days;
    }

    /** Figures of members, by number of members; see {@link Figures}. */
    Long2IntOpenHashMap figures() {
        return figures;
    }

    /** What members' figures measure, by number of figures. */
    Int2IntOpenHashMap measures() {
        return measures;
    }

    void add(MemberRow row) {
        for (int i = 0; i < centroids.length; i++) {
            centroids[i] = centroids[i].plus(row.profile().vectors()[i]);
        }
        members.put(row.seq(), LiveMember.of(row));
        mention(row.profile(), 1);
        spanTime();
    }

    void remove(MemberRow row) {
        for (int i = 0; i < centroids.length; i++) {
            centroids[i] = centroids[i].minus(row.profile().vectors()[i]);
        }
        members.remove(row.seq());
        mention(row.profile(), -1);
        spanTime();
    }

    private void mention(Profile profile, int sign) {
        for (int day : profile.days()) {
            if (days.addTo(day, sign) == -sign) {
                days.remove(day);
            }
        }
        for (long figure : profile.figures()) {
            if (figures.addTo(figure, sign) == -sign) {
                figures.remove(figure);
            }
            if (measures.addTo(Figures.measure(figure), sign) == -sign) {
                measures.remove(Figures.measure(figure));
            }
        }
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
