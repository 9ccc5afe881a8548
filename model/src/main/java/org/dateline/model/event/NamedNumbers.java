package org.dateline.model.event;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;

/**
 * Whole numbers by name, sorted, never changed: two arrays instead of a tree, because every decision has several of them.
 */
@SuppressWarnings("JdkObsolete") // what a navigable map can do besides, nobody needs
public final class NamedNumbers extends AbstractMap<String, Integer> implements SortedMap<String, Integer> {
    private static final NamedNumbers NONE = new NamedNumbers(new String[0], new int[0]);

    private final String[] names;
    private final int[] numbers;

    private NamedNumbers(String[] names, int[] numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    /**
     * The first of these names and numbers.
     *
     * @param names ascending, no two equal
     * @param numbers one a name
     * @param size how many count
     * @throws IllegalArgumentException if names do not ascend
     */
    public static NamedNumbers of(String[] names, int[] numbers, int size) {
        for (int i = 1; i < size; i++) {
            if (names[i - 1].compareTo(names[i]) >= 0) {
                throw new IllegalArgumentException(names[i] + " is out of order");
            }
        }
        return size == 0 ? NONE : new NamedNumbers(Arrays.copyOf(names, size), Arrays.copyOf(numbers, size));
    }

    /** The same as a map in the order of names; null is an empty one. */
    static NamedNumbers copyOf(SortedMap<String, Integer> map) {
        if (map == null || map.isEmpty()) {
            return NONE;
        }
        if (map instanceof NamedNumbers known) {
            return known;
        }
        String[] names = new String[map.size()];
        int[] numbers = new int[names.length];
        int next = 0;
        for (Map.Entry<String, Integer> entry : map.entrySet()) {
            names[next] = entry.getKey();
            numbers[next++] = entry.getValue();
        }
        return of(names, numbers, next);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Integer get(Object name) {
        int place = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
        return place < 0 ? null : numbers[place];
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, Integer>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Integer>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, Integer>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Entry<String, Integer> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, Integer> entry = Map.entry(names[next], numbers[next]);
            next++;
            return entry;
        }
    }

    @Override
    public Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public String firstKey() {
        return key(0);
    }

    @Override
    public String lastKey() {
        return key(names.length - 1);
    }

    private String key(int place) {
        if (names.length == 0) {
            throw new NoSuchElementException();
        }
        return names[place];
    }

    @Override
    public SortedMap<String, Integer> subMap(String from, String to) {
        return between(place(from), place(to));
    }

    @Override
    public SortedMap<String, Integer> headMap(String to) {
        return between(0, place(to));
    }

    @Override
    public SortedMap<String, Integer> tailMap(String from) {
        return between(place(from), names.length);
    }

    private int place(String name) {
        int place = Arrays.binarySearch(names, name);
        return place < 0 ? -place - 1 : place;
    }

    private NamedNumbers between(int from, int to) {
        return new NamedNumbers(Arrays.copyOfRange(names, from, to), Arrays.copyOfRange(numbers, from, to));
    }
}
