package org.dateline.evaluate.scale;

import java.util.Locale;

/** Rows as text, one at a time. */
public final class ScaleTable {
    /** Names of the columns. */
    public static final String HEAD =
            "live events   articles  articles/s  mean us  p99 us  wall p99  bytes/event  written/article"
                    + "    moved  offered  ratio";

    private ScaleTable() {}

    /** A row under {@link #HEAD}. */
    public static String line(ScaleRow row) {
        return String.format(
                Locale.ROOT,
                "%,11d %,10d %,11.0f %8.0f %7.0f %9.0f %,12.0f %,16.0f %8.3f %8.3f %6s",
                row.events(),
                row.articles(),
                row.articlesPerSecond(),
                row.meanMicros(),
                row.p99Micros(),
                row.p99WallMicros(),
                row.bytesPerEvent(),
                row.rowBytesPerArticle(),
                row.moved(),
                row.offered(),
                row.ratio() == null ? "-" : String.format(Locale.ROOT, "%.2f", row.ratio()));
    }
}
