package org.dateline.launcher.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.dateline.aggregate.AggregateTopology;
import org.dateline.enrich.ClusterTopology;
import org.dateline.enrich.EnrichTopology;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.kafka.stage.Stage;
import org.dateline.kafka.stage.StageSettings;
import org.dateline.kafka.topic.Topics;

/** The stages there are. */
public final class Stages {
    private Stages() {}

    /** The stage that cleans and understands articles. */
    public static Stage enrich(Topics topics) {
        return EnrichTopology.stage(topics);
    }

    /** The stage that says which event each article reports. */
    public static Stage cluster(Topics topics) {
        return ClusterTopology.stage(topics, ClusterSettings.defaults());
    }

    /** The stage that keeps one view per event. */
    public static Stage aggregate(Topics topics) {
        return AggregateTopology.stage(topics);
    }

    /** All of them for one process: enriching is the costly part and gets the processors, the others one thread each. */
    public static List<StagePlan> all(Topics topics, String bootstrap, Path directory, int partitions) {
        int enrichThreads = Math.min(partitions, Runtime.getRuntime().availableProcessors());
        return List.of(
                new StagePlan(enrich(topics), settings(topics, bootstrap, directory, enrichThreads)),
                new StagePlan(cluster(topics), settings(topics, bootstrap, directory, 1)),
                new StagePlan(aggregate(topics), settings(topics, bootstrap, directory, 1)));
    }

    private static StageSettings settings(Topics topics, String bootstrap, Path directory, int threads) {
        return new StageSettings(
                bootstrap, topics.namespace(), directory, "embedded", threads, StageSettings.DEFAULT_COMMIT_INTERVAL);
    }
}
