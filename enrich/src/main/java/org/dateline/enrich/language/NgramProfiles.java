package org.dateline.enrich.language;

import it.unimi.dsi.fastutil.HashCommon;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * How likely each language makes each group of two or three letters, in an open hash table: a group's entry is where its
 * postings begin, each a gain and a language in one int.
 */
public final class NgramProfiles {
    /** The file, beside this class. */
    public static final String FILE = "languages.profiles";

    /** Shortest group of letters: single ones tell little and are in every profile. */
    public static final int MIN_LENGTH = 2;

    /** Longest group of letters. */
    public static final int MAX_LENGTH = 3;

    /** Gains are kept in thousandths of a nat, above the language in one int. */
    public static final double PARTS = 1000;

    private static final int MAGIC = 0x44544e31;
    private static final int LANGUAGE_BITS = 8;
    private static final int MAX_LANGUAGE = (1 << LANGUAGE_BITS) - 1;

    private final List<String> languages;
    // of each slot: the group, 0 where it is empty, and where its postings begin and end
    private final long[] groups;
    private final int[] starts;
    private final int[] ends;
    private final int[] postings;

    private NgramProfiles(List<String> languages, int groupCount, int[] postings) {
        this.languages = List.copyOf(languages);
        this.groups = new long[HashCommon.arraySize(groupCount, 0.5f)];
        this.starts = new int[groups.length];
        this.ends = new int[groups.length];
        this.postings = postings;
    }

    /** The profiles that ship. */
    static NgramProfiles shipped() {
        try (InputStream in = NgramProfiles.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the languages' profiles are missing from this build");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the languages' profiles cannot be read", e);
        }
    }

    /** The languages' tags, by their index in scores. */
    List<String> languages() {
        return languages;
    }

    /** Adds to each language's score how much likelier than unseen it makes this group of letters, in {@link #PARTS} of a nat. */
    void score(String text, int start, int end, int[] scores) {
        long group = 0;
        for (int i = start; i < end; i++) {
            group = group << Character.SIZE | text.charAt(i);
        }
        int slot = slot(group);
        int[] all = postings;
        int last = ends[slot];
        for (int i = starts[slot]; i < last; i++) {
            int posting = all[i];
            scores[posting & MAX_LANGUAGE] += posting >>> LANGUAGE_BITS;
        }
    }

    /** Where the group is, or an empty slot. */
    private int slot(long group) {
        int mask = groups.length - 1;
        int slot = (int) HashCommon.mix(group) & mask;
        while (groups[slot] != group && groups[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * Profiles as a file: a column of each thing after another, since alike bytes deflate best side by side. The same
     * profiles give the same bytes.
     *
     * @param languages their tags, at most 255
     * @param gains by group of letters, for each language that has it more often than by chance: how much likelier than
     *     unseen it makes the group, in {@link #PARTS} of a nat, at most 32767; 0 for all others
     */
    public static byte[] toBytes(List<String> languages, SortedMap<String, int[]> gains) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            out.writeInt(MAGIC);
            out.writeByte(languages.size());
            for (String language : languages) {
                out.writeUTF(language);
            }
            out.writeInt(gains.size());
            for (int i = 0; i < MAX_LENGTH; i++) {
                int index = i;
                write(gains.keySet().stream().mapToInt(group -> index < group.length() ? group.charAt(index) : 0), out);
            }
            out.write(column(gains.values().stream().mapToInt(NgramProfiles::count)));
            out.write(column(gains.values().stream().flatMapToInt(NgramProfiles::listed)));
            write(gains.values().stream().flatMapToInt(all -> listed(all).map(language -> all[language])), out);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** The languages that have a group. */
    private static IntStream listed(int[] gains) {
        return IntStream.range(0, gains.length).filter(language -> gains[language] > 0);
    }

    private static int count(int[] gains) {
        return (int) listed(gains).count();
    }

    /** Two columns: the upper bytes, and the lower ones. */
    private static void write(IntStream values, DataOutputStream out) throws IOException {
        int[] all = values.toArray();
        out.write(column(IntStream.of(all).map(value -> value >> Byte.SIZE)));
        out.write(column(IntStream.of(all)));
    }

    private static byte[] column(IntStream values) {
        int[] all = values.toArray();
        byte[] column = new byte[all.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = (byte) all[i];
        }
        return column;
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IOException where it is no such file
     */
    static NgramProfiles read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("no profiles of languages");
        }
        List<String> languages = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            languages.add(in.readUTF());
        }
        long[] groups = new long[in.readInt()];
        for (int i = 0; i < MAX_LENGTH; i++) {
            char[] letters = chars(in, groups.length);
            for (int group = 0; group < groups.length; group++) {
                groups[group] = letters[group] == 0 ? groups[group] : groups[group] << Character.SIZE | letters[group];
            }
        }
        return read(in, languages, groups);
    }

    private static NgramProfiles read(DataInputStream in, List<String> languages, long[] groups) throws IOException {
        byte[] counts = in.readNBytes(groups.length);
        int[] postings = new int
                [IntStream.range(0, counts.length)
                        .map(i -> Byte.toUnsignedInt(counts[i]))
                        .sum()];
        byte[] ofPosting = in.readNBytes(postings.length);
        char[] gains = chars(in, postings.length);
        for (int i = 0; i < postings.length; i++) {
            postings[i] = gains[i] << LANGUAGE_BITS | Byte.toUnsignedInt(ofPosting[i]);
        }
        NgramProfiles profiles = new NgramProfiles(languages, groups.length, postings);
        int from = 0;
        for (int i = 0; i < groups.length; i++) {
            from = profiles.add(groups[i], from, from + Byte.toUnsignedInt(counts[i]));
        }
        return profiles;
    }

    /** What two columns hold. */
    private static char[] chars(DataInputStream in, int count) throws IOException {
        byte[] upper = in.readNBytes(count);
        byte[] lower = in.readNBytes(count);
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            chars[i] = (char) (upper[i] << Byte.SIZE | Byte.toUnsignedInt(lower[i]));
        }
        return chars;
    }

    private int add(long group, int start, int end) {
        int slot = slot(group);
        groups[slot] = group;
        starts[slot] = start;
        ends[slot] = end;
        return end;
    }
}
