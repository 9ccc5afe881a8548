package org.dateline.aggregate.state;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The first few of many in some order, without sorting all: most are compared once, with the last of the few. */
public final class Foremost {
    private Foremost() {}

    /**
     * What would be the beginning of these items, had they been sorted by a stable sort.
     *
     * @param number how many, or all where there are fewer
     */
    public static <T> List<T> of(Collection<T> items, int number, Comparator<? super T> order) {
        @SuppressWarnings("unchecked") // nothing but these items goes in
        T[] first = (T[]) new Object[Math.max(0, Math.min(number, items.size()))];
        int size = 0;
        for (T item : items) {
            boolean full = size == first.length;
            if (full && (size == 0 || order.compare(item, first[size - 1]) >= 0)) {
                continue;
            }
            int place = place(item, first, size, order);
            System.arraycopy(first, place, first, place + 1, (full ? size - 1 : size) - place);
            first[place] = item;
            size = full ? size : size + 1;
        }
        return Arrays.asList(first);
    }

    /** Behind all that are not after the item. */
    private static <T> int place(T item, T[] sorted, int size, Comparator<? super T> order) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (order.compare(item, sorted[middle]) < 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
