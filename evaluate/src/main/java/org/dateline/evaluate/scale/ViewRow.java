package org.dateline.evaluate.scale;

import java.util.Locale;

/**
 * What an update costs that makes an event so large.
 *
 * @param articles of the event, with the one that came
 * @param medianMicros CPU time, median over many updates
 * @param viewBytes the largest view
 * @param stateBytes written to stores, median
 * @param ratio time to that of the smallest size
 */
public record ViewRow(int articles, double medianMicros, int viewBytes, long stateBytes, double ratio) {
    /** Names of the columns. */
    public static final String HEAD = "articles  median us  view bytes  state bytes  ratio";

    ViewRow relativeTo(ViewRow first) {
        return new ViewRow(articles, medianMicros, viewBytes, stateBytes, medianMicros / first.medianMicros);
    }

    /** The row under {@link #HEAD}. */
    public String line() {
        return String.format(
                Locale.ROOT, "%,8d %10.0f %,11d %,12d %6.2f", articles, medianMicros, viewBytes, stateBytes, ratio);
    }
}
