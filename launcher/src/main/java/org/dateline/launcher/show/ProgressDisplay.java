package org.dateline.launcher.show;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.dateline.launcher.run.RunProgress;

/** A progress bar on the terminal; nothing unless the start script says that there is one. */
public final class ProgressDisplay implements RunProgress, AutoCloseable {
    private static final int UPDATE_MILLIS = 250;
    private static final long STEPS = 1_000;

    private final boolean shown = Boolean.getBoolean("dateline.terminal");
    private ProgressBar bar;
    private String task = "";

    @Override
    public void advanced(Phase phase, long done, long total) {
        show(
                switch (phase) {
                    case READING -> "Reading";
                    case ORDERING -> "Ordering";
                    case PUBLISHING -> "Publishing";
                },
                done,
                total);
    }

    @Override
    public void processed(double share) {
        show("Processing", (long) (share * STEPS), STEPS);
    }

    /** Takes the bar off the terminal. */
    public void finish() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        finish();
    }

    private void show(String what, long done, long total) {
        if (!shown) {
            return;
        }
        if (!what.equals(task)) {
            finish();
            task = what;
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(total)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .hideEta()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }
}
