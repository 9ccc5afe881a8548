package org.dateline.launcher.run;

import org.dateline.ingest.IngestProgress;

/** Is told how far a run has come. */
public interface RunProgress extends IngestProgress {
    /** This share of the input, 0 to 1, has gone through all stages. */
    void processed(double share);
}
