package org.dateline.aggregate.state;

import java.util.Arrays;
import org.dateline.model.article.TermVector;

/**
 * In how many articles of an event each term stands: what a central article is central to. At most
 * {@value #MAX_TERMS} terms are kept; beyond that the {@value #KEPT_TERMS} most frequent stay (of equals the lowest
 * hash), so that sums of rare terms are lower bounds in very large events.
 */
public final class TermSum {
    /** Terms kept of one article: the most frequent, of equals the lowest hash. */
    public static final int MAX_ARTICLE_TERMS = 128;

    static final int MAX_TERMS = 1_024;
    static final int KEPT_TERMS = 768;

    private int[] hashes;
    private int[] counts;
    private long version;
    // what made this version of the last one: the terms that came, null where they are more than that, and the sums
    // that were dropped after that
    private int[] added;
    private TermSum dropped;

    public TermSum() {
        this(new int[0], new int[0]);
    }

    private TermSum(int[] hashes, int[] counts) {
        this.hashes = hashes;
        this.counts = counts;
    }

    /** Hashes of the article's {@value #MAX_ARTICLE_TERMS} most frequent terms, ascending. */
    public static int[] termsOf(TermVector terms) {
        int[] hashes = new int[terms.size()];
        int[] counts = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = terms.hash(i);
            counts[i] = terms.count(i);
        }
        TermSum all = new TermSum(hashes, counts);
        if (all.size() > MAX_ARTICLE_TERMS) {
            all.keep(MAX_ARTICLE_TERMS);
        }
        return all.hashes;
    }

    /** Adds an article's terms, ascending. */
    public void add(int[] terms) {
        merge(terms, 1);
        added = terms;
        dropped = hashes.length > MAX_TERMS ? keep(KEPT_TERMS) : null;
    }

    /** Takes an article's terms back; those that are not kept any more are passed over. */
    public void subtract(int[] terms) {
        merge(terms, -1);
        added = null;
        dropped = null;
    }

    /** Number of different terms. */
    public int size() {
        return hashes.length;
    }

    /**
     * Cosine of an article's terms, each counted once, with this sum, times this sum's length. The length is the same
     * for all articles of the event, so that the values compare as the cosines do.
     */
    public double centrality(int[] terms) {
        return centrality(product(terms), terms);
    }

    private static double centrality(long product, int[] terms) {
        return terms.length == 0 ? 0 : product / StrictMath.sqrt(terms.length);
    }

    private long product(int[] terms) {
        long product = 0;
        for (int i = 0, j = 0; i < hashes.length && j < terms.length; ) {
            if (hashes[i] == terms[j]) {
                product += counts[i++];
                j++;
            } else if (hashes[i] < terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return product;
    }

    /** The centrality of one article, version after version of the sum: what an article adds is added. */
    public static final class Centrality {
        private final int[] terms;
        private long product;
        private long version = -1;

        /** That of an article with these terms, ascending. */
        public Centrality(int[] terms) {
            this.terms = terms;
        }

        /** As {@link TermSum#centrality}; {@code sum} is the same one each time. */
        public double in(TermSum sum) {
            if (version == sum.version - 1 && sum.added != null) {
                product += WordHashes.common(terms, sum.added);
                product -= sum.dropped == null ? 0 : sum.dropped.product(terms);
            } else if (version != sum.version) {
                product = sum.product(terms);
            }
            version = sum.version;
            return centrality(product, terms);
        }
    }

    private void merge(int[] terms, int change) {
        version++;
        int[] mergedHashes = new int[hashes.length + terms.length];
        int[] mergedCounts = new int[mergedHashes.length];
        int size = 0;
        int i = 0;
        for (int term : terms) {
            int place = from(term, i);
            System.arraycopy(hashes, i, mergedHashes, size, place - i);
            System.arraycopy(counts, i, mergedCounts, size, place - i);
            size += place - i;
            i = place;
            boolean known = i < hashes.length && hashes[i] == term;
            int count = (known ? counts[i++] : 0) + change;
            mergedHashes[size] = term;
            mergedCounts[size] = count;
            size += count > 0 ? 1 : 0;
        }
        System.arraycopy(hashes, i, mergedHashes, size, hashes.length - i);
        System.arraycopy(counts, i, mergedCounts, size, hashes.length - i);
        size += hashes.length - i;
        hashes = Arrays.copyOf(mergedHashes, size);
        counts = Arrays.copyOf(mergedCounts, size);
    }

    /** Where a term stands or would stand, from a place on: it is mostly not far. */
    private int from(int term, int start) {
        int place = start;
        while (place < hashes.length && hashes[place] < term) {
            place++;
        }
        return place;
    }

    /** Drops all terms but so many, which there are or more; gives those that were dropped. */
    private TermSum keep(int most) {
        int lowest = lowest(most);
        int equals = most - above(lowest);
        TermSum gone = new TermSum(new int[hashes.length - most], new int[hashes.length - most]);
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            boolean stays = counts[i] > lowest || (counts[i] == lowest && equals-- > 0);
            TermSum to = stays ? this : gone;
            int place = stays ? size++ : i - size;
            to.hashes[place] = hashes[i];
            to.counts[place] = counts[i];
        }
        hashes = Arrays.copyOf(hashes, size);
        counts = Arrays.copyOf(counts, size);
        return gone;
    }

    /** The lowest of the highest counts, so many: mostly a low one, since rare terms are many. */
    private int lowest(int most) {
        int low = 0;
        int high = 1;
        while (above(high) >= most) {
            low = high + 1;
            high *= 2;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (above(middle) >= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int above(int count) {
        int above = 0;
        for (int one : counts) {
            above += one > count ? 1 : 0;
        }
        return above;
    }

    /** Writes the terms and sums. */
    public void write(StateWriter out) {
        out.hashes(hashes);
        out.numbers(counts);
    }

    /** Reads what {@link #write} wrote. */
    public static TermSum read(StateReader in) {
        int[] hashes = in.hashes();
        int[] counts = new int[hashes.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = in.count();
        }
        return new TermSum(hashes, counts);
    }
}
