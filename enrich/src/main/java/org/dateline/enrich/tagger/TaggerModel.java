package org.dateline.enrich.tagger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A tagger's weights: a byte for each feature and label, and one for each pair of labels. In memory a feature is one
 * long (seven weights and eight bits of its hash to know it by) in an open hash table.
 */
public final class TaggerModel {
    /** The file, beside this class. */
    public static final String FILE = "english-names.model";

    private static final int MAGIC = 0x44544732;
    private static final int FINGERPRINT = 0xff;

    private final long[] table;
    private final int[] features;
    private final byte[][] weights;
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
        this.features = features;
        this.weights = weights;
        this.scale = scale;
        this.transitions = transitions.clone();
        this.classes = classes;
        this.table = new long[Math.max(16, Integer.highestOneBit(Math.max(1, features.length * 3 / 2 - 1)) << 1)];
        for (int i = 0; i < features.length; i++) {
            insert(features[i], weights[i]);
        }
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

    /** Adds up a token's features: its score for each label, in nats. */
    void score(int[] found, int count, float[] scores) {
        int[] sums = new int[Labels.COUNT];
        long[] entries = new long[count];
        // All are fetched before any is looked at: the table is larger than the processor's caches, and loads that no
        // branch depends on overlap.
        int mask = table.length - 1;
        for (int i = 0; i < count; i++) {
            entries[i] = table[found[i] & mask];
        }
        for (int i = 0; i < count; i++) {
            long entry = entries[i] == 0 || (entries[i] & FINGERPRINT) == fingerprint(found[i])
                    ? entries[i]
                    : find(found[i]);
            if (entry != 0) {
                for (int label = 0; label < Labels.COUNT; label++) {
                    sums[label] += (byte) (entry >>> (8 * (label + 1)));
                }
            }
        }
        for (int label = 0; label < Labels.COUNT; label++) {
            scores[label] = sums[label] * scale;
        }
    }

    private long find(int feature) {
        int mask = table.length - 1;
        long fingerprint = fingerprint(feature);
        for (int slot = feature & mask; table[slot] != 0; slot = (slot + 1) & mask) {
            if ((table[slot] & FINGERPRINT) == fingerprint) {
                return table[slot];
            }
        }
        return 0;
    }

    /** The upper bits: the lower ones are the slot. Never 0, which stands for an empty slot. */
    private static long fingerprint(int feature) {
        int bits = feature >>> 24;
        return bits == 0 ? 1 : bits;
    }

    private void insert(int feature, byte[] row) {
        long entry = fingerprint(feature);
        for (int label = 0; label < Labels.COUNT; label++) {
            entry |= (row[label] & 0xffL) << (8 * (label + 1));
        }
        int mask = table.length - 1;
        int slot = feature & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = entry;
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
                for (byte[] row : weights) {
                    out.writeByte(row[label]);
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
        DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("no tagger's model");
        }
        float scale = in.readFloat();
        float[] transitions = new float[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        WordClasses classes = WordClasses.read(in);
        int[] features = new int[in.readInt()];
        int feature = Integer.MIN_VALUE;
        for (int i = 0; i < features.length; i++) {
            feature += Varint.read(in);
            features[i] = feature;
        }
        byte[][] weights = new byte[features.length][Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            for (byte[] row : weights) {
                row[label] = in.readByte();
            }
        }
        return new TaggerModel(features, weights, scale, transitions, classes);
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
