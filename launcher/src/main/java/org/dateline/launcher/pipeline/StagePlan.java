package org.dateline.launcher.pipeline;

import org.dateline.kafka.stage.Stage;
import org.dateline.kafka.stage.StageSettings;

/**
 * A stage and how it is to run.
 *
 * @param stage what to run
 * @param settings how
 */
public record StagePlan(Stage stage, StageSettings settings) {}
