package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.article.Figure;

/** Numbers with what they measure or count, as longs: hash of the unit in the high half, hash of the value in the low. */
final class Figures {
    private static final int MAX_FIGURES = 24;

    private static final List<String> FEW = List.of("0", "1", "2", "3");

    private Figures() {}

    /**
     * The first figures that have a unit, or count something and are more than a few: two of anything are in every
     * other article.
     */
    static long[] of(List<Figure> figures) {
        LongArrayList codes = new LongArrayList(MAX_FIGURES);
        for (int i = 0; i < figures.size() && codes.size() < MAX_FIGURES; i++) {
            Figure figure = figures.get(i);
            if (tells(figure) && !codes.contains(code(figure))) {
                codes.add(code(figure));
            }
        }
        return codes.toLongArray();
    }

    private static boolean tells(Figure figure) {
        return figure.unit() != null || (figure.counts() != null && !FEW.contains(figure.value()));
    }

    private static long code(Figure figure) {
        String measure = figure.unit() != null ? "u" + figure.unit() : "c" + figure.counts();
        return (long) hash(measure) << 32 | (hash(figure.value()) & 0xffffffffL);
    }

    private static int hash(String text) {
        int hash = 0x811c9dc5;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ octet) * 0x01000193;
        }
        return hash;
    }

    /** What a figure measures or counts. */
    static int measure(long figure) {
        return (int) (figure >>> 32);
    }
}
