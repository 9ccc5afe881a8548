package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.Duration;
import java.time.Instant;

/**
 * Finds the article among those of the last two days that another one copies: sketches that agree in all positions of
 * one of {@value #BANDS} bands (locality-sensitive hashing, Indyk and Motwani 1998) are compared whole. Of two texts that
 * share half of their shingles, 996 in 1,000 meet in a band.
 */
final class CopyIndex {
    /** No article. */
    static final long NONE = Long.MIN_VALUE;

    private static final Duration WINDOW = Duration.ofDays(2);
    private static final int MOST_ARTICLES = 250_000;
    private static final int BANDS = 42;
    private static final int ROWS = 3;
    private static final int LONGEST_CHAIN = 16;
    private static final int NOBODY = -1;

    private final Int2IntOpenHashMap latest = new Int2IntOpenHashMap();
    private Entry[] ring = new Entry[1 << 10];
    private int first;
    private int next;
    private int withdrawn;
    // written for its own sake, see fetch
    @SuppressWarnings("UnusedVariable")
    private int fetched;

    /** An article, and by band the number of the one before it under the same key. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Entry(long seq, Instant time, byte[] sketch, int[] before, boolean isWithdrawn) {
        Entry withdrawn() {
            return new Entry(seq, time, sketch, before, true);
        }
    }

    CopyIndex() {
        latest.defaultReturnValue(NOBODY);
    }

    /** The article whose sketch is most similar, and similar enough for a copy; the earliest of equals. */
    long mostSimilar(byte[] sketch) {
        long found = NONE;
        double best = NearDuplicates.COPY;
        for (int band = 0; band < BANDS && sketch.length >= BANDS * ROWS; band++) {
            int number = latest.get(key(sketch, band));
            for (int steps = 0; number >= first && steps < LONGEST_CHAIN; ) {
                Entry entry = entry(number);
                steps += entry.isWithdrawn() ? 0 : 1;
                double similarity = entry.isWithdrawn() ? 0 : NearDuplicates.similarity(sketch, entry.sketch());
                if (similarity > best || (similarity == best && (found == NONE || entry.seq() < found))) {
                    best = similarity;
                    found = entry.seq();
                }
                number = entry.before()[band];
            }
        }
        return found;
    }

    /** The sketch of an article, null where it is not among the latest. */
    byte[] sketch(long seq) {
        int number = number(seq);
        return number == NOBODY || entry(number).isWithdrawn()
                ? null
                : entry(number).sketch();
    }

    /** Nobody copies this article any more; what follows is as if it had never been added. */
    void withdraw(long seq) {
        int number = number(seq);
        if (number != NOBODY && !entry(number).isWithdrawn()) {
            ring[number & (ring.length - 1)] = entry(number).withdrawn();
            withdrawn++;
        }
    }

    private int number(long seq) {
        int low = first;
        int high = next - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Entry entry = entry(middle);
            if (entry.seq() == seq) {
                return middle;
            }
            low = entry.seq() < seq ? middle + 1 : low;
            high = entry.seq() > seq ? middle - 1 : high;
        }
        return NOBODY;
    }

    /**
     * Adds the latest article.
     *
     * @param time the clusterer's time at its turn; null while none is known
     * @return the seqs of those that had to leave
     */
    LongArrayList add(long seq, Instant time, byte[] sketch) {
        LongArrayList left = new LongArrayList();
        if (sketch.length < BANDS * ROWS) {
            return left;
        }
        int[] before = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            before[band] = latest.put(key(sketch, band), next);
        }
        if (next - first == ring.length) {
            grow();
        }
        ring[next++ & (ring.length - 1)] = new Entry(seq, time, sketch, before, false);
        while (next - first - withdrawn > MOST_ARTICLES || entry(first).isWithdrawn() || isOld(entry(first), time)) {
            left.add(entry(first).seq());
            dropFirst();
        }
        return left;
    }

    private static boolean isOld(Entry entry, Instant time) {
        return time != null && entry.time() != null && entry.time().plus(WINDOW).isBefore(time);
    }

    private void dropFirst() {
        byte[] sketch = entry(first).sketch();
        fetch(sketch);
        withdrawn -= entry(first).isWithdrawn() ? 1 : 0;
        for (int band = 0; band < BANDS; band++) {
            latest.remove(key(sketch, band), first);
        }
        ring[first++ & (ring.length - 1)] = null;
    }

    /** As {@link TermCounts#fetch}: what is about to be removed has not been looked at for days. */
    private void fetch(byte[] sketch) {
        int all = 0;
        for (int band = 0; band < BANDS; band++) {
            all |= latest.get(key(sketch, band));
        }
        fetched = all;
    }

    private Entry entry(int number) {
        return ring[number & (ring.length - 1)];
    }

    private void grow() {
        Entry[] larger = new Entry[ring.length * 2];
        for (int number = first; number < next; number++) {
            larger[number & (larger.length - 1)] = entry(number);
        }
        ring = larger;
    }

    private static int key(byte[] sketch, int band) {
        int key = band + 1;
        for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
            key = key * 257 + (sketch[i] & 0xff);
        }
        return key;
    }
}
