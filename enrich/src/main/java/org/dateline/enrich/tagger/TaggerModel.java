package org.dateline.enrich.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A tagger's weights: a byte for each feature and label, and one for each pair of labels. In memory a feature is a mark
 * (eight bits of its hash to know it by) and a row (its weights in one long) in an open hash table. Most features that
 * are asked for are not in it, and the marks, which tell so, fit the processor's caches; the rows do not.
 */
public final class TaggerModel {
    /** The file, beside this class. */
    public static final String FILE = "english-names.model";

    private static final int MAGIC = 0x44544732;

    /** The lowest byte of each of four lanes. */
    private static final long LANES = 0x00ff_00ff_00ff_00ffL;

    private static final int LANE_BITS = 16;

    /** Added to each weight of a row, so that none is negative and sums of lanes never borrow. */
    private static final int BIAS = 128;

    private final byte[] marks;
    private final long[] rows;
    private final int[] features;
    /** The row of each feature: slots do not tell which of two features with one mark is which. */
    private final long[] packed;

    private final float scale;
    private final float[] transitions;
    private final WordClasses classes;

    /**
     * A model from its parts.
     *
     * @param features hashes, ascending as signed ints
     * @param weights a row of {@link Labels#COUNT} for each feature, in units of {@code scale}
     * @param scale what a weight of 1 is worth, in nats
     * @param transitions weight of label b after a at {@code a * COUNT + b}, in nats
     * @param classes the words' classes
     */
    public TaggerModel(int[] features, byte[][] weights, float scale, float[] transitions, WordClasses classes) {
        this(features, packed(weights), scale, transitions.clone(), classes);
    }

    private TaggerModel(int[] features, long[] packed, float scale, float[] transitions, WordClasses classes) {
        this.features = features;
        this.packed = packed;
        this.scale = scale;
        this.transitions = transitions;
        this.classes = classes;
        this.marks = new byte[Math.max(16, Integer.highestOneBit(Math.max(1, features.length * 3 / 2 - 1)) << 1)];
        this.rows = new long[marks.length];
        for (int i = 0; i < features.length; i++) {
            insert(features[i], packed[i]);
        }
    }

    private static long[] packed(byte[][] weights) {
        long[] packed = new long[weights.length];
        for (int i = 0; i < packed.length; i++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                packed[i] |= packed(weights[i][label], label);
            }
        }
        return packed;
    }

    private static long packed(byte weight, int label) {
        return (long) (weight + BIAS) << (Byte.SIZE * label);
    }

    /** The model that ships, read once. */
    public static TaggerModel shipped() {
        return Shipped.MODEL;
    }

    WordClasses classes() {
        return classes;
    }

    /** Weights between labels, with −∞ where one may not follow the other. */
    float[] transitions() {
        return transitions;
    }

    /**
     * Adds up a token's features: its score for each label, in nats.
     *
     * @param found the features' hashes, fewer than 257, so that no lane overflows
     */
    void score(int[] found, int count, float[] scores) {
        byte[] known = marks;
        long even = 0;
        long odd = 0;
        int hits = 0;
        int mask = known.length - 1;
        for (int i = 0; i < count; i++) {
            int feature = found[i];
            byte mark = mark(feature);
            int slot = feature & mask;
            byte there = known[slot];
            while (there != mark && there != 0) {
                slot = (slot + 1) & mask;
                there = known[slot];
            }
            if (there != 0) {
                long row = rows[slot];
                even += row & LANES;
                odd += (row >>> Byte.SIZE) & LANES;
                hits++;
            }
        }
        for (int label = 0; label < Labels.COUNT; label++) {
            long lanes = label % 2 == 0 ? even : odd;
            int sum = (int) (lanes >>> (label / 2 * LANE_BITS)) & 0xffff;
            scores[label] = (sum - BIAS * hits) * scale;
        }
    }

    /** The upper bits: the lower ones are the slot. Never 0, which stands for an empty slot. */
    private static byte mark(int feature) {
        int bits = feature >>> 24;
        return (byte) (bits == 0 ? 1 : bits);
    }

    private void insert(int feature, long row) {
        int mask = marks.length - 1;
        int slot = feature & mask;
        while (marks[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        marks[slot] = mark(feature);
        rows[slot] = row;
    }

    /** The model as a file: deflated; the same model gives the same bytes. */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            out.writeInt(MAGIC);
            out.writeFloat(scale);
            for (float transition : transitions) {
                out.writeFloat(transition);
            }
            classes.write(out);
            out.writeInt(features.length);
            int before = Integer.MIN_VALUE;
            for (int feature : features) {
                Varint.write(out, feature - before);
                before = feature;
            }
            for (int label = 0; label < Labels.COUNT; label++) {
                for (long row : packed) {
                    out.writeByte((int) (row >>> (Byte.SIZE * label)) - BIAS);
                }
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IOException where it is no such file
     */
    public static TaggerModel read(InputStream file) throws IOException {
        // whole, and then from memory: to ask a stream for each byte takes longer than all the rest
        ByteBuffer in = ByteBuffer.wrap(new InflaterInputStream(file).readAllBytes());
        try {
            return read(in);
        } catch (BufferUnderflowException e) {
            throw new IOException("the tagger's model is cut off", e);
        }
    }

    private static TaggerModel read(ByteBuffer in) throws IOException {
        if (in.getInt() != MAGIC) {
            throw new IOException("no tagger's model");
        }
        float scale = in.getFloat();
        float[] transitions = new float[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getFloat();
        }
        WordClasses classes = WordClasses.read(in);
        int[] features = new int[in.getInt()];
        int feature = Integer.MIN_VALUE;
        for (int i = 0; i < features.length; i++) {
            feature += Varint.read(in);
            features[i] = feature;
        }
        long[] packed = new long[features.length];
        for (int label = 0; label < Labels.COUNT; label++) {
            for (int i = 0; i < packed.length; i++) {
                packed[i] |= packed(in.get(), label);
            }
        }
        return new TaggerModel(features, packed, scale, transitions, classes);
    }

    @Override
    public String toString() {
        return "tagger of " + features.length + " features, hash " + Arrays.hashCode(features);
    }

    /** Loads at first use. */
    private static final class Shipped {
        static final TaggerModel MODEL = load();

        private static TaggerModel load() {
            try (InputStream in = TaggerModel.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("the tagger's model is missing from this build");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the tagger's model cannot be read", e);
            }
        }
    }
}
