package org.dateline.launcher.run;

/** Nobody looks on. */
final class NoProgress implements RunProgress {
    @Override
    public void processed(double share) {}

    @Override
    public void advanced(Phase phase, long done, long total) {}
}
