package org.dateline.enrich.cluster;

import java.util.Arrays;

/** Hoare's selection (FIND, 1961). */
final class Selection {
    private Selection() {}

    /**
     * The number that stands at a rank when the first {@code size} numbers are sorted, largest first.
     *
     * @param rank from 1 to {@code size}
     */
    static int largest(int[] numbers, int size, int rank) {
        int[] work = Arrays.copyOf(numbers, size);
        int sought = size - rank;
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int pivot = work[sought];
            int i = low;
            int j = high;
            while (i <= j) {
                while (work[i] < pivot) {
                    i++;
                }
                while (work[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = work[i];
                    work[i++] = work[j];
                    work[j--] = swapped;
                }
            }
            low = j < sought ? i : low;
            high = i > sought ? j : high;
        }
        return work[sought];
    }
}
