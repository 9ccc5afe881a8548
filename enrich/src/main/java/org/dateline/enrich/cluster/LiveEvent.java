package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.enrich.feature.FeatureField;
import org.dateline.model.event.Decision;

/**
 * An event that takes articles: the sums of its articles' vectors, less their lightest terms, and its articles. It
 * follows from its articles in their order alone, never from when they joined.
 */
final class LiveEvent {
    /** Later articles than so many of the first add nothing to what the event is compared by. */
    static final int FOLDED = 512;

    /** Earlier articles than so many of the latest are not compared one by one. */
    static final int DETAILED = 64;

    /** Those founded by the same entry by their ids. */
    static final Comparator<LiveEvent> OLDEST_FIRST =
            Comparator.comparingLong(LiveEvent::founded).thenComparing(LiveEvent::eventId);

    /** An article that fitted its event so well is firm there. */
    private static final int FIRM = 9 * Decision.SCALE / 10;

    private static final ThreadLocal<CentroidSum> SUM = ThreadLocal.withInitial(CentroidSum::new);

    private static final int MAX_DAYS = 64;
    private static final int MAX_FIGURES = 128;

    private final String eventId;
    private final long founded;
    private final ArrayList<LiveMember> members = new ArrayList<>(2);
    private final WeightedTerms[] centroids = new WeightedTerms[FeatureField.values().length];
    private int[] days = IntArrays.EMPTY_ARRAY;
    private long[] figures = LongArrays.EMPTY_ARRAY;
    private Instant lastActivity;
    private int settled;
    private boolean listed;
    private Instant firstPublished;
    private Instant lastPublished;
    private int slot = CandidateIndex.NO_SLOT;
    private int[] keys = IntArrays.EMPTY_ARRAY;

    LiveEvent(EventRow row) {
        eventId = row.eventId();
        founded = row.founded();
        lastActivity = row.lastActivity();
        settled = row.settled();
        clear();
    }

    /** Takes all articles out. */
    void clear() {
        members.clear();
        Arrays.fill(centroids, WeightedTerms.EMPTY);
        days = IntArrays.EMPTY_ARRAY;
        figures = LongArrays.EMPTY_ARRAY;
        firstPublished = null;
        lastPublished = null;
    }

    String eventId() {
        return eventId;
    }

    /** Seq of the founding; several may be founded by one entry of the order. */
    long founded() {
        return founded;
    }

    /** Whether it comes before another one where all else is equal: never so of two both ways, whatever the events. */
    boolean isBefore(LiveEvent other) {
        return OLDEST_FIRST.compare(this, other) < 0;
    }

    Instant lastActivity() {
        return lastActivity;
    }

    void touch(Instant time) {
        lastActivity = time;
    }

    /** Notes that its articles are where they belong as far as can be told now. */
    void settle() {
        settled = size();
    }

    /** Whether that was ever so. */
    boolean wasSettled() {
        return settled > 0;
    }

    /** Whether that should be looked into: it is new, or has grown to twice its size since. */
    boolean isUnsettled() {
        return size() >= Math.max(1, 2 * settled);
    }

    /** Whether it is among those that are to be looked into; kept by {@link LiveEvents}. */
    boolean isListed() {
        return listed;
    }

    void listed(boolean isListed) {
        listed = isListed;
    }

    EventRow row() {
        return new EventRow(eventId, founded, lastActivity, settled);
    }

    /** Place in the {@link CandidateIndex}. */
    int slot() {
        return slot;
    }

    void slot(int place) {
        slot = place;
    }

    /** What the {@link CandidateIndex} finds it under, ascending. */
    int[] keys() {
        return keys;
    }

    void keys(int[] sorted) {
        keys = sorted;
    }

    /** Its articles in their order. */
    List<LiveMember> members() {
        return members;
    }

    /** Its article at an index, from 0, in their order. */
    LiveMember member(int index) {
        return members.get(index);
    }

    int size() {
        return members.size();
    }

    /** What the article of an event that has no other is compared by. */
    Profile article() {
        LiveMember only = members.get(0);
        return new Profile(only.language(), only.publishedAt(), centroids, days, figures);
    }

    WeightedTerms centroid(FeatureField field) {
        return centroids[field.index()];
    }

    /** Reads a little of each vector, all for the {@link Prefetch}; returns nothing of interest. */
    int touch() {
        int all = firstPublished == null ? 0 : (int) firstPublished.getEpochSecond();
        for (WeightedTerms centroid : centroids) {
            all |= centroid.size();
        }
        return all | centroid(EvidenceGatherer.FIELDS_BY_USE[0]).touch();
    }

    /** As above, a little of its latest article and of what its articles tell. */
    int touchLatest() {
        int latest =
                members.isEmpty() ? 0 : members.get(members.size() - 1).lead().touch();
        return latest | days.length | figures.length;
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
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).language().equals(language)) {
                return true;
            }
        }
        return false;
    }

    /** Days that its articles name, ascending; see {@link Days}. */
    int[] days() {
        return days;
    }

    /** Whether an article of it has this figure; see {@link Figures}. */
    boolean tells(long figure) {
        return Arrays.binarySearch(figures, figure) >= 0;
    }

    /** Whether an article of it has a figure of the same measure, its own value or another. */
    boolean measures(long figure) {
        long first = (long) Figures.measure(figure) << Integer.SIZE;
        int place = Arrays.binarySearch(figures, first);
        place = place < 0 ? -place - 1 : place;
        return place < figures.length && Figures.measure(figures[place]) == Figures.measure(figure);
    }

    /** Whether an article of such a fit has its place. */
    static boolean isFirm(int fit) {
        return fit >= FIRM;
    }

    /** Notes how well one of its articles fits now. */
    void fits(long seq, int fit) {
        members.replaceAll(member -> member.seq() == seq ? member.fitting(fit) : member);
    }

    /** Whether one of its articles does not quite fit, as far as is known, or none has come to it yet but copies. */
    boolean isLoose() {
        boolean isAlone = true;
        for (int i = 0; i < members.size(); i++) {
            int fit = members.get(i).fit();
            if (fit > 0 && fit < FIRM) {
                return true;
            }
            isAlone &= fit == 0 || fit == MemberRow.COPY;
        }
        return isAlone;
    }

    /** Whether an article of such a fit may have to leave; what founded the event fits as those that have come to it. */
    boolean isLoose(int fit) {
        return fit > 0 ? fit < FIRM : isLoose();
    }

    /**
     * Adds an article that comes after all others in the order.
     *
     * @param fit how well it fits: see {@link MemberRow}
     */
    void add(long seq, int fit, Profile profile) {
        if (members.size() < FOLDED) {
            fold(profile);
        }
        add(LiveMember.of(seq, fit, profile));
    }

    /** As above, where nobody will ask how well it fits. */
    void add(long seq, Profile profile) {
        add(seq, 0, profile);
    }

    /** As above, for an article that is neither one of the first nor one of the latest. */
    void add(LiveMember member) {
        members.add(member);
        int plain = members.size() - 1 - DETAILED;
        if (plain >= 0) {
            members.set(plain, members.get(plain).withoutLead());
        }
        Instant at = member.publishedAt();
        if (at != null) {
            firstPublished = firstPublished == null || at.isBefore(firstPublished) ? at : firstPublished;
            lastPublished = lastPublished == null || at.isAfter(lastPublished) ? at : lastPublished;
        }
    }

    /** The event as it would be without its articles; not in the index. */
    LiveEvent empty() {
        return new LiveEvent(row());
    }

    private void fold(Profile profile) {
        if (members.isEmpty()) {
            // an article has no more terms than an event: see Limits
            System.arraycopy(profile.vectors(), 0, centroids, 0, centroids.length);
        } else {
            SUM.get().add(profile, centroids);
        }
        for (int day : profile.days()) {
            days = days.length < MAX_DAYS ? with(days, day) : days;
        }
        for (long figure : profile.figures()) {
            figures = figures.length < MAX_FIGURES ? with(figures, figure) : figures;
        }
    }

    private static int[] with(int[] sorted, int number) {
        int place = Arrays.binarySearch(sorted, number);
        if (place >= 0) {
            return sorted;
        }
        int[] more = Arrays.copyOf(sorted, sorted.length + 1);
        System.arraycopy(sorted, -place - 1, more, -place, sorted.length + place + 1);
        more[-place - 1] = number;
        return more;
    }

    private static long[] with(long[] sorted, long number) {
        int place = Arrays.binarySearch(sorted, number);
        if (place >= 0) {
            return sorted;
        }
        long[] more = Arrays.copyOf(sorted, sorted.length + 1);
        System.arraycopy(sorted, -place - 1, more, -place, sorted.length + place + 1);
        more[-place - 1] = number;
        return more;
    }
}
