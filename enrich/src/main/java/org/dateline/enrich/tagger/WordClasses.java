package org.dateline.enrich.tagger;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2IntRBTreeMap;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Words that are used alike, by the hash of their lower-case form; two grains in one number, 0 for unknown words. */
public final class WordClasses {
    /** No words. */
    public static final WordClasses NONE = new WordClasses(new Int2IntOpenHashMap());

    private static final int GRAIN_BITS = 11;
    private static final int GRAIN = (1 << GRAIN_BITS) - 1;

    private final Int2IntOpenHashMap classes;

    /** Classes by word hash, as {@link #pack} makes them. */
    public WordClasses(Int2IntMap classes) {
        this.classes = new Int2IntOpenHashMap(classes);
    }

    /** A class's number from its two grains, each from 1 to 2046. */
    public static int pack(int coarse, int fine) {
        return (coarse << GRAIN_BITS) | fine;
    }

    int of(int lower) {
        return classes.get(lower);
    }

    static int coarse(int packed) {
        return packed >>> GRAIN_BITS;
    }

    static int fine(int packed) {
        return packed & GRAIN;
    }

    void write(DataOutputStream out) throws IOException {
        Int2IntRBTreeMap sorted = new Int2IntRBTreeMap(classes);
        out.writeInt(sorted.size());
        int before = Integer.MIN_VALUE;
        for (Int2IntMap.Entry entry : sorted.int2IntEntrySet()) {
            Varint.write(out, entry.getIntKey() - before);
            Varint.write(out, entry.getIntValue());
            before = entry.getIntKey();
        }
    }

    static WordClasses read(ByteBuffer in) throws IOException {
        int size = in.getInt();
        Int2IntOpenHashMap classes = new Int2IntOpenHashMap(size);
        int word = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            word += Varint.read(in);
            classes.put(word, Varint.read(in));
        }
        return new WordClasses(classes);
    }
}
