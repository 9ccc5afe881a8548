/** Runs a stage: {@link org.dateline.kafka.stage.StageRunner}. */
package org.dateline.kafka.stage;
