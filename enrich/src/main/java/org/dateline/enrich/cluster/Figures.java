package org.dateline.enrich.cluster;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.article.Figure;

/** Numbers with what they measure or count, as longs: hash of the unit in the high half, hash of the value in the low. */
final class Figures {
    private static final int MAX_FIGURES = 24;

    private Figures() {}

    /** The first figures that have a unit or count something. */
    static long[] of(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.unit() != null || figure.counts() != null)
                .mapToLong(Figures::code)
                .distinct()
                .limit(MAX_FIGURES)
                .toArray();
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

    static boolean sameMeasure(long one, long other) {
        return one >>> 32 == other >>> 32;
    }
}
