package org.dateline.evaluate.scale;

import java.util.Locale;

/**
 * What an update costs that makes an event so large.
 *
 * @param articles of the event, with the one that came
 * @param medianMicros CPU time, median over many updates, of an event that was updated lately
 * @param restoredMicros the same where the event's state has to be read first, as after a restart
 * @param viewBytes the largest view
 * @param stateBytes written to stores, median
 * @param ratio {@code medianMicros} to that of the smallest size
 */
public record ViewRow(
        int articles, double medianMicros, double restoredMicros, int viewBytes, long stateBytes, double ratio) {
    /** Names of the columns. */
    public static final String HEAD = "articles  median us  restored us  view bytes  state bytes  ratio";

    ViewRow relativeTo(ViewRow first) {
        return new ViewRow(
                articles, medianMicros, restoredMicros, viewBytes, stateBytes, medianMicros / first.medianMicros);
    }

    /** The row under {@link #HEAD}. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%,8d %10.0f %12.0f %,11d %,12d %6.2f",
                articles,
                medianMicros,
                restoredMicros,
                viewBytes,
                stateBytes,
                ratio);
    }
}
